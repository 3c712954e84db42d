import type { PracticeWords } from '../../../words/en/practice.ts';
import type { Language } from '../../../words/language.ts';

/** Fetches what is said around trucks of one's own and cases to be decided, in one language. */
export async function loadPracticeWords(language: Language): Promise<PracticeWords> {
  switch (language) {
    case 'ja':
      return (await import('../../../words/ja/practice.ts')).practice;
    case 'en':
      return (await import('../../../words/en/practice.ts')).practice;
  }
}
