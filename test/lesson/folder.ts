import type { LessonFolder } from '../../src/lesson/folder.ts';
import { lessonFolders } from '../lessons/lesson-folders.ts';

export const [firstDelivery, gateThatForgets, twoDrivers] = lessonFolders();

/** The folder of a good lesson with one file changed; the text to replace must be there. */
export function altered(
  folder: LessonFolder | undefined,
  name: string,
  before: string,
  after: string,
): LessonFolder {
  const text = folder?.files[name];
  if (!folder || text?.includes(before) !== true) throw new Error(`${name} has no ${before}`);
  return { ...folder, files: { ...folder.files, [name]: text.replace(before, after) } };
}

/** The folder with one file more, or with other contents in it; without it, if there are none. */
export function withFile(
  folder: LessonFolder | undefined,
  name: string,
  text: string | undefined,
): LessonFolder {
  if (!folder) throw new Error('no such lesson');
  const others = Object.entries(folder.files).filter(([each]) => each !== name);
  return { ...folder, files: Object.fromEntries(text === undefined ? others : [...others, [name, text]]) };
}
