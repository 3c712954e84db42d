import type { Edit } from '../scenario/edit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { smallestChange } from '../symbolic/mend/smallest-change.ts';
import { judgeIn } from './judge-lesson.ts';
import { isLocked, type Lesson } from './lesson.ts';
import { isSessionGoal } from './session-goal.ts';

/** The smallest change of what the learner may edit that leads from these rules to every goal; undefined where none is found. */
export function mendFrom(lesson: Lesson, scenario: Scenario): readonly Edit[] | undefined {
  const goals = lesson.goals.map(({ goal }) => goal);
  const mending = smallestChange(
    goals.flatMap((goal) => (isSessionGoal(goal) ? [] : [goal])),
    scenario,
    { mayEdit: (edit) => mayEdit(lesson, edit) },
  );
  if (mending.kind !== 'mended') return undefined;
  // What is asked of open connections is no matter of proof, and nothing was tried for it.
  return goals.some((goal) => isSessionGoal(goal) && !judgeIn(lesson, goal, scenario).holds)
    ? undefined
    : mending.edits;
}

function mayEdit(lesson: Lesson, edit: Edit): boolean {
  if (edit.kind === 'replace-groups') return false;
  return !isLocked(lesson, edit.kind === 'entry' ? edit.acl : edit.group, edit.direction);
}
