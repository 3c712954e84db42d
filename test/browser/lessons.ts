import { lessonFoldersIn } from '../../src/cli/lesson-folders.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { readLesson } from '../../src/lesson/read.ts';
import type { LessonText } from '../../src/lesson/text.ts';
import type { TextLanguage } from '../../src/lesson/text-language.ts';
import { lesson as english } from '../../src/words/en/lesson.ts';
import { lesson as japanese } from '../../src/words/ja/lesson.ts';
import { practice as englishPractice } from '../../src/words/en/practice.ts';
import { practice as japanesePractice } from '../../src/words/ja/practice.ts';
import { editor as englishEditor } from '../../src/words/en/editor.ts';
import { editor as japaneseEditor } from '../../src/words/ja/editor.ts';

/** The languages to walk in: the browser's locale, and what the page then says. */
export const tongues = [
  { locale: 'ja-JP', language: 'ja', say: japanese, edit: japaneseEditor, practice: japanesePractice },
  { locale: 'en-GB', language: 'en', say: english, edit: englishEditor, practice: englishPractice },
] as const;

const readings = lessonFoldersIn('lessons').map(readLesson);

/** The ids of all lessons. */
export const lessonIds = readings.flatMap(({ lesson }) => lesson?.id ?? []);

/** The lessons as the page has them. */
export function lessonById(id: string): Lesson {
  const { lesson } = readings.find((each) => each.lesson?.id === id) ?? {};
  if (!lesson) throw new Error(`there is no lesson ${id}`);
  return lesson;
}

/** What a lesson says in a language. */
export function textOfLesson(id: string, language: TextLanguage): LessonText {
  const text = readings.find(({ lesson }) => lesson?.id === id)?.texts[language];
  if (!text) throw new Error(`the lesson ${id} says nothing`);
  return text;
}
