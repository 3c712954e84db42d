import type { CardText } from '../../card/card.ts';
import type { CardsWords } from '../../words/en/cards.ts';
import type { RuleSentenceWords } from '../../words/en/rule-sentence.ts';
import type { Language } from '../../words/language.ts';

/** What the room of the cards says, and the cards themselves. */
export interface CardWords {
  readonly cards: CardsWords;
  readonly ruleSentence: RuleSentenceWords;
  readonly text: CardText;
}

/** Fetches what the room of the cards needs of one language, beside what every room does. */
export function loadCardWords(language: Language): Promise<CardWords> {
  switch (language) {
    case 'ja':
      return import('./card-words-ja.ts');
    case 'en':
      return import('./card-words-en.ts');
  }
}
