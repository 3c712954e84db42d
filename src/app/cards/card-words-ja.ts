// What the room of the cards says, in one file, so that it is fetched at once and alone.
export { text } from 'virtual:cards/ja';
export { cards } from '../../words/ja/cards.ts';
export { ruleSentence } from '../../words/ja/rule-sentence.ts';
