/** The number that lies this share of the way from one to the other; the share is 0 to 1. */
export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
