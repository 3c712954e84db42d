import { failed, found, type Read } from '../net/read.ts';
import { parseGoal, type Goal, type GoalProblem } from '../symbolic/goal/goal.ts';

/** A goal that a lesson may have: one that is judged by playing, so that what is missing can be shown on the stage. */
export type LessonGoal = Exclude<Goal, { readonly kind: 'only' | 'exposure' }>;

/** Reads `roundtrip tcp laptop -> web:22`, `arrives …`, `never …` or `rules <= 4`. */
export function parseLessonGoal(text: string): Read<LessonGoal, GoalProblem> {
  const goal = parseGoal(text);
  if (!goal.ok) return goal;
  const { value } = goal;
  return value.kind === 'only' || value.kind === 'exposure' ? failed({ kind: 'goal', text }) : found(value);
}
