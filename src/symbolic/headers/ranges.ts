import type { PortRange } from '../../net/port.ts';

/** The ports of one list of ranges that the other leaves; each list in order, its ranges apart. */
export function withoutRanges(
  ranges: readonly PortRange[],
  others: readonly PortRange[],
): readonly PortRange[] {
  return others.reduce<readonly PortRange[]>(
    (left, { first, last }) =>
      left.flatMap((range) =>
        [
          { first: range.first, last: Math.min(range.last, first - 1) },
          { first: Math.max(range.first, last + 1), last: range.last },
        ].filter((part) => part.first <= part.last),
      ),
    ranges,
  );
}

/** The ports that are in both lists. */
export function sharedRanges(one: readonly PortRange[], other: readonly PortRange[]): readonly PortRange[] {
  return withoutRanges(one, withoutRanges(one, other));
}
