import { expect, test } from 'vitest';
import type { Card } from '../../src/card/card.ts';
import { dueCards } from '../../src/card/due.ts';

const lessons = ['one', 'two', 'three', 'four'];
const cards = lessons.map((lesson): Card => ({
  id: `of ${lesson}`,
  misconception: 'M1',
  lesson,
  options: [],
  deals: [],
}));

test.each([
  ['four', ['one', 'two', 'three'], ['of one', 'of two']],
  ['four', ['two'], ['of two']],
  ['three', ['one', 'two'], ['of one']],
  ['two', ['one'], []],
  ['four', [], []],
  ['another', ['one'], []],
])('before %s, with %j done, %j may be asked', (lesson, done, due) => {
  const found = dueCards(cards, lessons, lesson, (each) => done.includes(each));
  expect(found.map(({ id }) => id)).toEqual(due);
});
