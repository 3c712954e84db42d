import type { AppWords } from '../words/en/app.ts';
import type { LessonWords } from '../words/en/lesson.ts';
import type { StageWords } from '../words/en/stage.ts';
import type { Language } from '../words/language.ts';

/** What the first page says, in one language. */
export interface FirstWords {
  readonly language: Language;
  readonly app: AppWords;
  readonly stage: StageWords;
}

/** What every room but the first page says, in one language. */
export interface PageWords extends FirstWords {
  readonly lesson: LessonWords;
}

/** Fetches what the first page needs of one language; nothing is loaded before it is asked for. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  switch (language) {
    case 'ja':
      return { language, ...(await import('./first-words-ja.ts')) };
    case 'en':
      return { language, ...(await import('./first-words-en.ts')) };
  }
}

/** Fetches what every room needs of one language. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  const [first, rest] = await Promise.all([loadFirstWords(language), loadRoomWords(language)]);
  return { ...first, ...rest };
}

function loadRoomWords(language: Language): Promise<Omit<PageWords, keyof FirstWords>> {
  switch (language) {
    case 'ja':
      return import('./room-words-ja.ts');
    case 'en':
      return import('./room-words-en.ts');
  }
}
