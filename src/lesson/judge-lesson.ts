import type { Scenario } from '../scenario/scenario.ts';
import type { HeaderSpaces } from '../symbolic/headers/spaces.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { Lesson } from './lesson.ts';
import { exchangeIn, playLesson } from './played.ts';
import { isSessionGoal, type LessonGoal } from './session-goal.ts';

/** Judges a goal of a lesson under these rules: by proof, or by playing on a connection that is open. */
export function judgeIn(
  lesson: Pick<Lesson, 'past' | 'scenario' | 'flow'>,
  goal: LessonGoal,
  scenario: Scenario,
  spaces?: HeaderSpaces,
): Judgement {
  if (!isSessionGoal(goal)) return judge(goal, scenario, spaces);
  const exchange = exchangeIn(playLesson(lesson, scenario, goal.flow));
  if (exchange.roundTrip === (goal.kind === 'kept')) return { holds: true };
  return { holds: false, kind: 'packet', flow: goal.flow, exchange, passing: 0, ports: 1 };
}
