import type { Looked } from '../trace/looked.ts';
import type { Step } from '../trace/trace.ts';

/** The rules that were looked at until one decided; empty where state, a route or a gateway decided. */
export function rulesLookedAt(step: Step): readonly Looked[] {
  const { ruling } = step;
  if (!('looked' in ruling)) return [];
  const deciding = ruling.looked.findIndex((looked) => !looked.mismatch);
  return deciding < 0 ? ruling.looked : ruling.looked.slice(0, deciding + 1);
}

/** How many positions the cursor takes: one for each rule, and one for the `*` row where no rule matched. */
export function positionsLookedAt(step: Step): number {
  const implicit = step.ruling.verdict === 'deny' && step.ruling.by.kind === 'implicit-deny';
  return rulesLookedAt(step).length + (implicit ? 1 : 0);
}

/** Where the cursor is when this share of the asking is over; undefined where no rule is looked at. */
export function cursorAt(step: Step, progress: number): number | undefined {
  const positions = positionsLookedAt(step);
  if (positions === 0) return undefined;
  return Math.min(positions - 1, Math.floor(progress * positions));
}
