import { checkClaims } from './check-claims.ts';
import { checkText } from './check-text.ts';
import { lessonFileName, placeOf, textFileName, type LessonFolder } from './folder.ts';
import type { LessonFault, LessonProblem } from './problem.ts';
import { problemAt, readLesson, type LessonReading } from './read.ts';
import { textLanguages } from './text-language.ts';

/** Everything that is wrong with these lesson folders, taken together as one curriculum; nothing, if they can be published. */
export function checkLessons(folders: readonly LessonFolder[]): readonly LessonProblem[] {
  const readings = folders.map((folder) => ({ folder, reading: readLesson(folder) }));
  // A lesson that cannot be read is there all the same, and no reason to doubt those that need it.
  const ids = folders.flatMap(({ path }) => placeOf(path)?.slug ?? []);
  return readings.flatMap(({ folder, reading }, index) => [
    ...reading.problems,
    ...checkReading(folder, reading, ids),
    ...repeats(folder, reading, readings.slice(0, index)),
  ]);
}

function checkReading(
  folder: LessonFolder,
  reading: LessonReading,
  ids: readonly string[],
): readonly LessonProblem[] {
  const { lesson, textFiles, locate } = reading;
  if (!lesson) return [];
  const unknown = lesson.needs
    .map((name, index) => ({ name, path: ['needs', index] }))
    .filter(({ name }) => !ids.includes(name))
    .map(({ name, path }) => ({ path, fault: { kind: 'unknown-lesson', name, known: ids } as const }));
  const claims = [...unknown, ...checkClaims(lesson)];
  const texts = textLanguages.flatMap((language) => {
    const file = textFiles[language];
    const faults = file ? checkText(lesson, language, file, ids) : [];
    return faults.map(({ line, fault }) =>
      problemAt(folder, textFileName(language), { line, column: 1 }, fault),
    );
  });
  return [
    ...claims.map(({ path, fault }) => problemAt(folder, lessonFileName, locate(path), fault)),
    ...texts,
  ];
}

interface Read {
  readonly folder: LessonFolder;
  readonly reading: LessonReading;
}

/** An id or a number that an earlier folder has taken. */
function repeats(
  folder: LessonFolder,
  { lesson, locate }: LessonReading,
  earlier: readonly Read[],
): readonly LessonProblem[] {
  return earlier.flatMap(({ folder: { path: other }, reading }) => {
    if (!lesson || !reading.lesson) return [];
    const faults: LessonFault[] = [];
    if (reading.lesson.id === lesson.id) faults.push({ kind: 'id-twice', value: lesson.id, other });
    if (reading.lesson.number === lesson.number)
      faults.push({ kind: 'number-twice', value: String(lesson.number), other });
    return faults.map((fault) => problemAt(folder, lessonFileName, locate(['id']), fault));
  });
}
