export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size at which the drawing's text is written, in its own units. */
export const textSize = 14;

/**
 * How much of a drawing there is room for: all of it, where its text stays readable,
 * else as much as does at the smallest size that text may have on the screen.
 */
export function sight(least: Size, stage: Size, smallestText: number): Size {
  const fitted = Math.min(stage.width / least.width, stage.height / least.height);
  const scale = Math.max(fitted, smallestText / textSize);
  return { width: stage.width / scale, height: stage.height / scale };
}
