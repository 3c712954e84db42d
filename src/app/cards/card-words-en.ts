// What the room of the cards says, in one file, so that it is fetched at once and alone.
export { text } from 'virtual:cards/en';
export { cards } from '../../words/en/cards.ts';
export { ruleSentence } from '../../words/en/rule-sentence.ts';
