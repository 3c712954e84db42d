import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonFolder } from '../../src/lesson/folder.ts';

/** Every lesson of the product, by the files in its folder. */
export function lessonFolders(): readonly LessonFolder[] {
  return foldersIn('lessons').flatMap((part) => foldersIn(part).map((path) => ({ path, files: filesIn(path) })));
}

function foldersIn(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name)).toSorted();
}

function filesIn(path: string): LessonFolder['files'] {
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}
