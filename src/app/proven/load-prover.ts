import type { SurprisesOf } from '../../editor/place.ts';
import { whenIdle } from '../when-idle.ts';

/** Fetches the proofs about lists of rules when the page has nothing better to do. */
export async function loadProver(): Promise<SurprisesOf> {
  await whenIdle();
  const { prover } = await import('./prover.ts');
  return prover();
}
