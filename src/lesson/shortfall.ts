import type { Exchange } from '../trace/trace.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Shortcoming } from './judgement.ts';
import { endOf, endsAt } from './predict.ts';
import type { LessonGoal } from './session-goal.ts';

/** A goal that is not reached, and what is missing. */
export interface Shortfall {
  readonly goal: LessonGoal;
  readonly judgement: Shortcoming;
}

/** What a trip that came home says too much: that every one does, or that it was to get through at all. */
export type TooGood = 'not-every-time' | 'not-wanted';

export function tooGood({ roundTrip }: Exchange, { goal, judgement }: Shortfall): TooGood | undefined {
  if (!roundTrip || judgement.kind !== 'packet') return undefined;
  if (['never', 'only', 'cut'].includes(goal.kind)) return 'not-wanted';
  return judgement.passing > 0 ? 'not-every-time' : undefined;
}

/** Where the packet stops that shows what is missing, if this is elsewhere than where one was told to look. */
export function stopsElsewhere(look: Checkpoint, judgement: Shortcoming): Checkpoint | undefined {
  if (judgement.kind !== 'packet') return undefined;
  const { exchange } = judgement;
  const end = endOf(exchange);
  const isAnswered = end.kind === 'refused' || end.kind === 'arrived';
  return isAnswered || endsAt(exchange, look) ? undefined : end;
}
