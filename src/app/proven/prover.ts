import type { SurprisesOf } from '../../editor/place.ts';
import { HeaderSpaces } from '../../symbolic/headers/spaces.ts';
import { provenSurprises } from './proven-surprises.ts';

/** Proves what is surprising about lists of rules; what was proved of a scenario is not proved again while it stands. */
export function prover(): SurprisesOf {
  const spaces = new HeaderSpaces();
  const known = new WeakMap<object, Map<string, ReturnType<SurprisesOf>>>();
  return (scenario, place) => {
    const lists = known.get(scenario) ?? new Map<string, ReturnType<SurprisesOf>>();
    known.set(scenario, lists);
    const key = `${place.filter.kind} ${place.direction} ${place.filter.id}`;
    const before = lists.get(key);
    if (before) return before;
    const proven = provenSurprises(scenario, place, spaces);
    lists.set(key, proven);
    return proven;
  };
}
