import type { CopyWords } from '../../words/en/copy.ts';
import type { Language } from '../../words/language.ts';

/** Fetches what only the copy dialog says. */
export async function loadCopyWords(language: Language): Promise<CopyWords> {
  switch (language) {
    case 'ja':
      return (await import('../../words/ja/copy.ts')).copy;
    case 'en':
      return (await import('../../words/en/copy.ts')).copy;
  }
}
