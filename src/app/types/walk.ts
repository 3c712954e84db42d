import type { TypeId } from '../../rule-type/rule-type.ts';
import type { TypePair } from '../../rule-type/comparison.ts';

/** A type in one of the two lists. */
export interface Spot {
  readonly id: TypeId;
  readonly list: 'group' | 'acl';
}

/** Where an arrow key leads from a type: along its list over the gaps, or across to the other list; undefined at an end. */
export function stepFrom({ id, list }: Spot, key: string, pairs: readonly TypePair[]): Spot | undefined {
  const inList = pairs.filter((pair) => pair[list]);
  const index = inList.findIndex((pair) => pair.id === id);
  const along = (wanted: number): Spot | undefined => {
    const pair = wanted < 0 ? undefined : inList[wanted];
    return pair && { id: pair.id, list };
  };
  switch (key) {
    case 'ArrowDown':
      return along(index + 1);
    case 'ArrowUp':
      return along(index - 1);
    case 'Home':
      return along(0);
    case 'End':
      return along(inList.length - 1);
    case 'ArrowLeft':
      return across(id, 'group', pairs);
    case 'ArrowRight':
      return across(id, 'acl', pairs);
    default:
      return undefined;
  }
}

function across(id: TypeId, list: Spot['list'], pairs: readonly TypePair[]): Spot | undefined {
  return pairs.some((pair) => pair.id === id && pair[list]) ? { id, list } : undefined;
}
