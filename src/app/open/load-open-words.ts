import type { OpenWords } from '../../words/en/open.ts';
import type { Language } from '../../words/language.ts';

/** Fetches what is said about what stands open, in one language. */
export async function loadOpenWords(language: Language): Promise<OpenWords> {
  switch (language) {
    case 'ja':
      return (await import('../../words/ja/open.ts')).open;
    case 'en':
      return (await import('../../words/en/open.ts')).open;
  }
}
