/** A text that wants to stand over a point. */
export interface Wish<Item> {
  readonly item: Item;
  /** The point, and how wide the text is, in one unit. */
  readonly x: number;
  readonly width: number;
}

export interface Placed<Item> extends Wish<Item> {
  /** The left edge of the text. */
  readonly left: number;
  /** 0 is nearest to the axis. */
  readonly row: number;
}

/**
 * Sets texts in rows so that none overlaps another and none is cut at the edge; those for which there is no room are left out.
 * Earlier wishes go first.
 */
export function placeLabels<Item>(
  wishes: readonly Wish<Item>[],
  room: { readonly width: number; readonly rows: number; readonly gap: number },
): readonly Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  for (const wish of wishes) {
    if (wish.width > room.width) continue;
    const left = Math.min(Math.max(0, wish.x - wish.width / 2), room.width - wish.width);
    const row = rowsUpTo(room.rows).find((each) =>
      placed.every(
        (other) =>
          other.row !== each ||
          left >= other.left + other.width + room.gap ||
          left + wish.width + room.gap <= other.left,
      ),
    );
    if (row !== undefined) placed.push({ ...wish, left, row });
  }
  return placed;
}

function rowsUpTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => row);
}
