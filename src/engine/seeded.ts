/** A number that looks like chance and is not: the same seed and turn always give the same, from 0 to 2^32 - 1. */
export function seeded(seed: number, turn: number): number {
  // The mixing steps of mulberry32, by Tommy Ettinger, in the public domain.
  let value = (seed + Math.imul(turn + 1, 0x6d2b79f5)) >>> 0;
  value = Math.imul(value ^ (value >>> 15), value | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return (value ^ (value >>> 14)) >>> 0;
}
