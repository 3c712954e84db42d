import { found, type Read } from '../net/read.ts';
import type { Flow } from '../scenario/action.ts';
import { parseFlow } from '../scenario/flow-notation.ts';
import { parseGoal, type Goal, type GoalProblem } from '../symbolic/goal/goal.ts';

/**
 * What is asked of a connection that is open already: its next packet gets no answer any more, or goes on as before.
 * It is about one connection with its memory, so it is played, where other goals are proved over all packets.
 */
export interface SessionGoal {
  readonly kind: 'cut' | 'kept';
  readonly flow: Flow;
}

/** What a lesson may ask for. */
export type LessonGoal = Goal | SessionGoal;

/** Reads `cut tcp laptop -> web:22` and `kept …`, and every goal that can be proved. */
export function parseLessonGoal(text: string): Read<LessonGoal, GoalProblem> {
  const [, kind, rest = ''] = /^\s*(cut|kept)\s+(.*?)\s*$/.exec(text) ?? [];
  if (kind !== 'cut' && kind !== 'kept') return parseGoal(text);
  const flow = parseFlow(rest);
  return flow.ok ? found({ kind, flow: flow.value }) : flow;
}

export function isSessionGoal(goal: LessonGoal): goal is SessionGoal {
  return goal.kind === 'cut' || goal.kind === 'kept';
}
