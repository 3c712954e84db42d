import { expect, test } from 'vitest';
import { checkLessons } from '../../src/lesson/check.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { lesson as en } from '../../src/words/en/lesson.ts';
import { lessonProblem } from '../../src/words/en/lesson-problem.ts';
import { problem } from '../../src/words/en/problem.ts';
import { explainLessonProblem } from '../../src/words/explain-lesson.ts';
import { lesson as ja } from '../../src/words/ja/lesson.ts';
import { throughCode } from './from-code.ts';
import { lessonFolders } from './lesson-folders.ts';

const folders = lessonFolders();

test('every lesson says what the engine says, in both languages, and nothing in its folder is left over', () => {
  const problems = checkLessons(folders).map((each) => explainLessonProblem(each, lessonProblem, problem));
  expect(problems).toEqual([]);
});

test.each(folders)('$path is the same after a journey as code, as the page gets it', (folder) => {
  const { lesson, texts } = readLesson(folder);
  expect(lesson).toBeDefined();
  expect(throughCode({ lesson, texts })).toEqual({ lesson, texts });
});

test.each(folders)('the part that $path belongs to has a title in every language', (folder) => {
  const id = readLesson(folder).lesson?.part.id ?? '';
  expect([en.parts[id], ja.parts[id]]).not.toContain(undefined);
});
