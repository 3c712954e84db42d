/** Where a large paper may lie. */
export interface PaperRoom {
  /** The spot that it points at. */
  readonly x: number;
  /** The y of its side next to the road, and the way it grows from there. */
  readonly edge: number;
  readonly grows: 'up' | 'down';
  /** What is in sight. */
  readonly left: number;
  readonly right: number;
  /** The height there is. */
  readonly height: number;
}

/** A paper of this size in its room: as near to its spot as it can be and still be in sight. */
export function placed(
  room: PaperRoom,
  width: number,
  height: number,
): { readonly left: number; readonly top: number } {
  const left = Math.max(room.left, Math.min(room.x - width / 2, room.right - width));
  return { left, top: room.grows === 'up' ? room.edge - height : room.edge };
}
