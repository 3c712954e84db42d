import type { RulerWords } from '../../words/en/ruler.ts';
import type { Language } from '../../words/language.ts';

/** Fetches what only the port ruler says. */
export async function loadRulerWords(language: Language): Promise<RulerWords> {
  switch (language) {
    case 'ja':
      return (await import('../../words/ja/ruler.ts')).ruler;
    case 'en':
      return (await import('../../words/en/ruler.ts')).ruler;
  }
}
