import type { CarryWords } from '../../words/en/carry.ts';
import type { Language } from '../../words/language.ts';

/** Fetches what is said about taking progress along. */
export async function loadCarryWords(language: Language): Promise<CarryWords> {
  switch (language) {
    case 'ja':
      return (await import('../../words/ja/carry.ts')).carry;
    case 'en':
      return (await import('../../words/en/carry.ts')).carry;
  }
}
