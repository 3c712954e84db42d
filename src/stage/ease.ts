// Three curves of d3-ease, whose file brings all of its others into the first load.

/** Fast at first, and slow towards the end; from 0 to 1, as the others. */
export function easeCubicOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Slow at both ends. */
export function easeQuadInOut(share: number): number {
  return share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2;
}

/** Slow at both ends, softer still. */
export function easeSinInOut(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}
