import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { lessonFileName, type LessonFolder } from '../lesson/folder.ts';

/** The lesson folders at and below a path, in their order; none if it does not exist or has none. */
export function lessonFoldersIn(path: string): readonly LessonFolder[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(path, { withFileTypes: true }).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  if (entries.some(({ name }) => name === lessonFileName))
    return [{ path: normalize(path), files: filesIn(path) }];
  return entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => lessonFoldersIn(join(path, name)));
}

function filesIn(path: string): LessonFolder['files'] {
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(path, name), 'utf8')]));
}
