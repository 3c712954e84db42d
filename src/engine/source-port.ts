import { ephemeralPorts, type System } from '../scenario/network.ts';
import { seeded } from './seeded.ts';

/** The source port that a system picks for the `turn`-th flow of a scenario: always the same for the same seed. */
export function sourcePort(system: System, seed: number, turn: number): number {
  const { first, last } = ephemeralPorts[system];
  return first + (seeded(seed, turn) % (last - first + 1));
}
