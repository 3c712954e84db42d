import type { Lit } from '../lit.ts';

/** A record of a flow log as its service writes it, and what in the trace it tells of. */
export interface LoggedLine {
  readonly text: string;
  /** The steps that it tells of, the first one first; where several packets are one record there are several. */
  readonly tells: readonly Required<Lit>[];
}
