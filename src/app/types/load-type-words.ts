import type { EditingWords } from '../load-editor-words.ts';
import type { RulerWords } from '../../words/en/ruler.ts';
import type { TypeTextWords } from '../../words/en/type-text.ts';
import type { TypesWords } from '../../words/en/types.ts';
import type { Language } from '../../words/language.ts';

/** What the room of the types says, and the rule editor whose rows it shows. */
export interface TypeWords extends EditingWords {
  readonly ruler: RulerWords;
  readonly types: TypesWords;
  readonly typeText: TypeTextWords;
}

/** Fetches what the room of the types needs of one language, beside what every room does. */
export function loadTypeWords(language: Language): Promise<TypeWords> {
  switch (language) {
    case 'ja':
      return import('./type-words-ja.ts');
    case 'en':
      return import('./type-words-en.ts');
  }
}
