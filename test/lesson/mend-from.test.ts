import { expect, test } from 'vitest';
import { lessonFoldersIn } from '../../src/cli/lesson-folders.ts';
import { formatEdit } from '../../src/scenario/action-text.ts';
import { afterEdits } from '../../src/lesson/edited.ts';
import { judgeIn } from '../../src/lesson/judge-lesson.ts';
import { mendFrom } from '../../src/lesson/mend-from.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { isSessionGoal } from '../../src/lesson/session-goal.ts';
import { must } from '../must.ts';

const lessons = lessonFoldersIn('lessons').flatMap((folder) => readLesson(folder).lesson ?? []);

/** It takes six changes, more than are tried. */
const tooFar = ['incident: visitors-too'];

const mistakes = lessons.flatMap((lesson) =>
  lesson.wrong.flatMap((wrong) =>
    wrong.kind === 'edits' ? [{ lesson, wrong, name: `${lesson.id}: ${wrong.id}` }] : [],
  ),
);

test.each(mistakes.filter(({ name }) => !tooFar.includes(name)))(
  'from $name a few edits lead to every goal',
  ({ lesson, wrong }) => {
    const rules = must(afterEdits(lesson.scenario, wrong.edits));
    const edits = mendFrom(lesson, rules);
    if (lesson.goals.some(({ goal }) => isSessionGoal(goal) && !judgeIn(lesson, goal, rules).holds)) {
      expect(edits).toBeUndefined();
      return;
    }
    expect(edits?.map(formatEdit)).not.toEqual([]);
    const after = must(afterEdits(rules, edits ?? []));
    for (const { goal } of lesson.goals) expect(judgeIn(lesson, goal, after).holds).toBe(true);
  },
);
