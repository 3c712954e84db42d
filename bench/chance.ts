import { seeded } from '../src/engine/seeded.ts';

/** Numbers that look like chance and are the same in every run. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** 32 bits. */
  word(): number;
}

export function chance(seed: number): Chance {
  let turn = 0;
  const word = () => {
    turn += 1;
    return seeded(seed, turn);
  };
  return { word, below: (limit) => word() % limit };
}
