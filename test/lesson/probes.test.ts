import { expect, test } from 'vitest';
import { formatCheckpoint } from '../../src/lesson/checkpoint.ts';
import { afterEdits } from '../../src/lesson/edited.ts';
import { probe } from '../../src/lesson/probes.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { formatFlow } from '../../src/scenario/flow-text.ts';
import { must } from '../must.ts';
import { lessonFolders } from '../lessons/lesson-folders.ts';

function incident() {
  const folder = lessonFolders().find(({ path }) => path.endsWith('incident'));
  const { lesson } = (folder && readLesson(folder)) ?? {};
  if (lesson?.task.kind !== 'repair') throw new Error('there is no such lesson');
  return { lesson, solution: lesson.task.solution };
}

test('with the solution of the lesson all packets fare as they should, some home and some not', () => {
  const { lesson, solution } = incident();
  const probes = probe(lesson, must(afterEdits(lesson.scenario, solution)));
  expect(probes).toHaveLength(10);
  expect(probes.every(({ asWanted }) => asWanted)).toBe(true);
  expect(new Set(probes.map(({ end }) => end.kind)).size).toBeGreaterThan(1);
});

test('what a repair leaves open is told, packet by packet', () => {
  const { lesson, solution } = incident();
  // All but the last step: SSH to the database stays.
  const probes = probe(lesson, must(afterEdits(lesson.scenario, solution.slice(0, -1))));
  const wrong = probes.filter(({ asWanted }) => !asWanted);
  expect(wrong.map(({ flow, end }) => [formatFlow(flow), formatCheckpoint(end)])).toEqual([
    ['tcp web -> db:22', 'home'],
  ]);
});
