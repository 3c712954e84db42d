import { resolve } from 'node:path';
import { checkLessons } from '../lesson/check.ts';
import { explainLessonProblem } from '../words/explain-lesson.ts';
import type { TerminalWords } from './language.ts';
import { lessonFoldersIn } from './lesson-folders.ts';
import { unreadable, type Report } from './report.ts';

/** `kaerimichi check`: every lesson in these folders, as one curriculum. */
export function checkCommand(paths: readonly string[], words: TerminalWords): Report {
  const found = paths.map((path) => ({ path, folders: lessonFoldersIn(resolve(path)) }));
  const empty = found.filter(({ folders }) => folders.length === 0);
  if (empty.length > 0) return unreadable(empty.map(({ path }) => words.cli.noLesson(path)));
  const folders = found.flatMap((each) => each.folders);
  const problems = checkLessons(folders).map((problem) =>
    explainLessonProblem(problem, words.lessonProblem, words.problem),
  );
  if (problems.length > 0) return { out: [], error: problems, status: 1 };
  return { out: [words.cli.lessonsFine(folders.length)], error: [], status: 0 };
}
