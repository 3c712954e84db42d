import { lessonFoldersIn } from '../../src/cli/lesson-folders.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { lesson as english } from '../../src/words/en/lesson.ts';
import { lesson as japanese } from '../../src/words/ja/lesson.ts';
import { editor as englishEditor } from '../../src/words/en/editor.ts';
import { editor as japaneseEditor } from '../../src/words/ja/editor.ts';

/** The languages to walk in: the browser's locale, and what the page then says. */
export const tongues = [
  { locale: 'ja-JP', say: japanese, edit: japaneseEditor },
  { locale: 'en-GB', say: english, edit: englishEditor },
] as const;

/** The ids of all lessons. */
export const lessonIds = lessonFoldersIn('lessons').flatMap((folder) => readLesson(folder).lesson?.id ?? []);

/** The lessons as the page has them. */
export function lessonById(id: string): Lesson {
  const lesson = lessonFoldersIn('lessons')
    .map((folder) => readLesson(folder).lesson)
    .find((each) => each?.id === id);
  if (!lesson) throw new Error(`there is no lesson ${id}`);
  return lesson;
}
