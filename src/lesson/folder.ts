import type { LessonPart } from './lesson.ts';
import type { TextLanguage } from './text-language.ts';

/** The files of one lesson, by their names; `path` is the folder's, which says where the lesson stands. */
export interface LessonFolder {
  readonly path: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Where a lesson stands in the curriculum. The slug is its id. */
export interface LessonPlace {
  readonly part: LessonPart;
  readonly number: number;
  readonly slug: string;
}

export const lessonFileName = 'lesson.yaml';

export function textFileName(language: TextLanguage): string {
  return `${language}.md`;
}

/** Reads `lessons/1-the-way-home/02-the-gate-that-forgets`; undefined if the path is none like it. */
export function placeOf(path: string): LessonPlace | undefined {
  const [, partNumber, partId = '', number, slug = ''] =
    /(?:^|\/)([0-9]+)-([a-z0-9-]+)\/([0-9]+)-([a-z0-9-]+)$/.exec(path) ?? [];
  if (partNumber === undefined) return undefined;
  return { part: { number: Number(partNumber), id: partId }, number: Number(number), slug };
}
