import { expect, test } from 'vitest';
import { lessonFoldersIn } from '../../src/cli/lesson-folders.ts';
import { lessonsOn, nextOn, paths } from '../../src/lesson/paths.ts';
import { readLesson } from '../../src/lesson/read.ts';

const index = lessonFoldersIn('lessons')
  .flatMap((folder) => readLesson(folder).lesson ?? [])
  .toSorted((one, other) => one.number - other.number);

test.each(paths)(
  'the path of $minutes minutes has lessons that there are, in their order, and takes no longer',
  (path) => {
    const lessons = lessonsOn(path.minutes, index);
    expect(lessons.map(({ id }) => id)).toEqual(path.lessons);
    // A guess may take a moment longer at the first lesson of all.
    expect(lessons.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(path.minutes + 1);
  },
);

test('a shorter path is part of a longer one', () => {
  const [short, middle, long] = paths.map(({ lessons }) => lessons);
  expect(middle).toEqual(expect.arrayContaining([...(short ?? [])]));
  expect(long).toEqual(expect.arrayContaining([...(middle ?? [])]));
});

test.each([
  [15, 'two-drivers-one-road', 'no-type-is-the-way-home'],
  [15, 'whose-memory', 'no-type-is-the-way-home'],
  [15, 'no-type-is-the-way-home', undefined],
  [undefined, 'two-drivers-one-road', 'whose-memory'],
  [undefined, 'incident', undefined],
])('with %j minutes, after %s comes %j', (minutes, id, next) => {
  expect(nextOn(minutes, index, id)?.id).toBe(next);
});
