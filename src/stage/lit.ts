import type { LegName } from '../timeline/timeline.ts';

/** A leg of an exchange that is pointed at, or one step of it: shown at once wherever it is drawn or written. */
export interface Lit {
  /** The place of its event in the trace. */
  readonly event: number;
  readonly leg: LegName;
  /** The place of the step in the leg; absent where the whole leg is meant. */
  readonly step?: number;
}

/** Whether what is pointed at is this, or a part of it. */
export function touches(lit: Lit | undefined, here: Lit): boolean {
  if (lit?.event !== here.event || lit.leg !== here.leg) return false;
  return lit.step === undefined || here.step === undefined || lit.step === here.step;
}
