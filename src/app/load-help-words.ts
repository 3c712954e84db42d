import type { HelpWords } from '../words/en/help.ts';
import type { Language } from '../words/language.ts';

/** Fetches what only the help window says. */
export async function loadHelpWords(language: Language): Promise<HelpWords> {
  switch (language) {
    case 'ja':
      return (await import('../words/ja/help.ts')).help;
    case 'en':
      return (await import('../words/en/help.ts')).help;
  }
}
