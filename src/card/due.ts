import type { Card } from './card.ts';

/**
 * The cards that may be asked before a lesson, to recall what was learned some time ago: those about a lesson that is done
 * and lies two or more before it. `lessons` are all lessons in their order.
 */
export function dueCards(
  cards: readonly Card[],
  lessons: readonly string[],
  lesson: string,
  isDone: (lesson: string) => boolean,
): readonly Card[] {
  const here = lessons.indexOf(lesson);
  return cards.filter((card) => {
    const place = lessons.indexOf(card.lesson);
    return place >= 0 && place <= here - 2 && isDone(card.lesson);
  });
}
