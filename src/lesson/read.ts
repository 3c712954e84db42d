import { takeShape } from '../scenario/file-shape.ts';
import { readYaml, type Locate, type Path } from '../scenario/yaml.ts';
import { lessonFileName, placeOf, textFileName, type LessonFolder } from './folder.ts';
import { headingsOf } from './heading.ts';
import type { Lesson } from './lesson.ts';
import { lessonFile } from './lesson-shape.ts';
import type { LessonFault, LessonProblem } from './problem.ts';
import { Reader } from './reader.ts';
import { headingFaults, partText, textOf, type LessonText, type TextFile } from './text.ts';
import { textLanguages, type TextLanguage } from './text-language.ts';

/** A lesson, as far as it could be read, and all that is wrong with its folder. */
export interface LessonReading {
  readonly lesson?: Lesson;
  readonly texts: Readonly<Partial<Record<TextLanguage, LessonText>>>;
  /** The text files in parts, each with the place that it stands at. */
  readonly textFiles: Readonly<Partial<Record<TextLanguage, TextFile>>>;
  /** Where in lesson.yaml a value stands. */
  readonly locate: Locate;
  readonly problems: readonly LessonProblem[];
}

/** Reads a lesson folder. Nothing is thrown; every problem is told at once, each with its file, line and column. */
export function readLesson(folder: LessonFolder): LessonReading {
  const problems = fileProblems(folder);
  const { value, locate, problems: yamlProblems } = readYaml(folder.files[lessonFileName] ?? '');
  const inYaml = (path: Path, fault: LessonFault) =>
    problems.push(problemAt(folder, lessonFileName, locate(path), fault));
  for (const { position, fault } of yamlProblems) {
    problems.push(problemAt(folder, lessonFileName, position, { kind: 'scenario', fault }));
  }
  const lesson = problems.length > 0 ? undefined : readValue(folder, value, locate, inYaml);
  const textFiles: Partial<Record<TextLanguage, TextFile>> = {};
  const texts: Partial<Record<TextLanguage, LessonText>> = {};
  for (const language of textLanguages) {
    const name = textFileName(language);
    const source = folder.files[name];
    if (source === undefined) continue;
    const file = partText(source);
    const faults = [...file.faults, ...(lesson ? headingFaults(headingsOf(lesson), file) : [])];
    for (const { line, fault } of faults) problems.push(problemAt(folder, name, { line, column: 1 }, fault));
    textFiles[language] = file;
    if (lesson && faults.length === 0) texts[language] = textOf(lesson, file);
  }
  return { ...(lesson && { lesson }), texts, textFiles, locate, problems };
}

export function problemAt(
  { path }: LessonFolder,
  name: string,
  position: ReturnType<Locate>,
  fault: LessonFault,
): LessonProblem {
  return {
    file: name === '' ? path : `${path}/${name}`,
    line: position?.line ?? 1,
    column: position?.column ?? 1,
    fault,
  };
}

function readValue(
  folder: LessonFolder,
  value: unknown,
  locate: Locate,
  tell: (path: Path, fault: LessonFault) => void,
): Lesson | undefined {
  const place = placeOf(folder.path);
  if (!place) tell([], { kind: 'folder-name', path: folder.path });
  const shaped = takeShape(lessonFile, value);
  for (const { path, fault } of shaped.faults) tell(path, { kind: 'scenario', fault });
  if (!place || shaped.value === undefined) return undefined;
  return new Reader(shaped.value, locate, tell).lesson(place);
}

function fileProblems(folder: LessonFolder): LessonProblem[] {
  const listed = [lessonFileName, ...textLanguages.map(textFileName)];
  const present = Object.keys(folder.files);
  const missing = listed.filter((name) => !present.includes(name));
  const unlisted = present.filter((name) => !listed.includes(name));
  return [
    ...missing.map((name) => problemAt(folder, '', undefined, { kind: 'missing-file', name })),
    ...unlisted.map((name) => problemAt(folder, name, undefined, { kind: 'unlisted-file', name })),
  ];
}
