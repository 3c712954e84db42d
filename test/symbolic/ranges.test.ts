import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRange, type PortRange } from '../../src/net/port.ts';
import { sharedRanges, withoutRanges } from '../../src/symbolic/headers/ranges.ts';

const port = fc.integer({ min: 0, max: 40 });
/** In order, and apart from each other. */
const ranges = fc
  .uniqueArray(port, { maxLength: 8 })
  .map((all) => all.toSorted((one, other) => one - other))
  .map((all): readonly PortRange[] =>
    all.flatMap((first, place) => {
      const last = all[place + 1];
      return place % 2 === 0 && last !== undefined ? [{ first, last: last - 1 }] : [];
    }),
  );

const isIn = (all: readonly PortRange[], each: number) => all.some((range) => inRange(range, each));

test('each port is in what is left, or in what is shared, as the two lists say', () => {
  fc.assert(
    fc.property(ranges, ranges, port, (one, other, each) => {
      expect(isIn(withoutRanges(one, other), each)).toBe(isIn(one, each) && !isIn(other, each));
      expect(isIn(sharedRanges(one, other), each)).toBe(isIn(one, each) && isIn(other, each));
    }),
  );
});
