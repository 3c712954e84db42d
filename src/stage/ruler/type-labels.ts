import { textWidth } from '../text-width.ts';
import type { NamedType } from '../../rule-type/way-home.ts';
import { placeLabels, type Placed } from './labels.ts';
import { portWidth, xOf, type Window } from './axis.ts';

/** Of the types that are met most, the name is written before that of others. */
const first: readonly string[] = [
  'https',
  'ssh',
  'mysql',
  'http',
  'rdp',
  'postgres',
  'http-alt',
  'cqlsh',
  'smtp',
];

/** Where the ticks of types stand that are on the ruler. */
export function tickOf(shown: Window, width: number, port: number): number | undefined {
  if (port < shown.first - 0.5 || port > shown.last + 0.5) return undefined;
  return xOf(shown, width, port) + portWidth(shown, width) / 2;
}

/** The names that have room beside each other, over their ticks. Two types of one port share a name. */
export function typeLabels(
  types: readonly NamedType[],
  shown: Window,
  room: { readonly width: number; readonly rows: number; readonly text: number },
  nameOf: (type: NamedType) => string,
): readonly Placed<string>[] {
  const rank = ({ id }: NamedType) => (first.indexOf(id) + first.length + 1) % (first.length + 1);
  const wishes = types
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((type) => {
      const x = tickOf(shown, room.width, type.port);
      const item = nameOf(type);
      return x === undefined ? [] : [{ item, x, width: textWidth(item, room.text) }];
    });
  return placeLabels(wishes, { width: room.width, rows: room.rows, gap: room.text / 2 });
}
