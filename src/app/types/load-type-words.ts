import type { RulerWords } from '../../words/en/ruler.ts';
import type { TypeTextWords } from '../../words/en/type-text.ts';
import type { TypesWords } from '../../words/en/types.ts';
import type { Language } from '../../words/language.ts';

/** What only the room of the types says. */
export interface TypeWords {
  readonly ruler: RulerWords;
  readonly types: TypesWords;
  readonly typeText: TypeTextWords;
}

/** Fetches what only the room of the types says. */
export function loadTypeWords(language: Language): Promise<TypeWords> {
  switch (language) {
    case 'ja':
      return import('./type-words-ja.ts');
    case 'en':
      return import('./type-words-en.ts');
  }
}
