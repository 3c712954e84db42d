import { expect, type Page } from '@playwright/test';
import { sameCheckpoint } from '../../src/lesson/checkpoint.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { exchangeIn, playLesson } from '../../src/lesson/played.ts';
import { reasonParts } from '../../src/lesson/reason.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Exchange } from '../../src/trace/trace.ts';
import type { LessonWords } from '../../src/words/en/lesson.ts';
import { chooseByArrow, leaveControls, tabTo } from './keys.ts';

/** Chooses the right answers by their numbers, lets it run, and jumps to the end. */
export async function predictAndRun(page: Page, { predict }: Lesson, say: LessonWords): Promise<void> {
  await expect(page.getByRole('button', { name: say.run })).toBeVisible();
  await leaveControls(page);
  const right = predict.asks === 'end' ? [predict.answer] : predict.answers;
  for (const [index, option] of predict.options.entries()) {
    if (right.some((answer) => sameCheckpoint(answer, option))) await page.keyboard.press(String(index + 1));
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('End');
  await expect(page.getByText(say.guessWasRight)).toBeVisible();
}

/** Builds the right sentence from its parts, with Tab and the arrow keys. */
export async function sayWhy(page: Page, lesson: Lesson, say: LessonWords): Promise<void> {
  if (!lesson.reason) throw new Error(`${lesson.id} asks for no reason`);
  const parts = reasonParts(exchangeOf(lesson, lesson.scenario), lesson.reason, lesson.predict.options);
  if (!parts) throw new Error(`nothing happens at the reason of ${lesson.id}`);
  const { right } = parts;
  const places = [
    parts.happened.findIndex(
      ({ leg, passed }) => leg === right.happened.leg && passed === right.happened.passed,
    ),
    parts.at.findIndex((at) => sameCheckpoint(at, right.at)),
    parts.because.findIndex((because) => JSON.stringify(because) === JSON.stringify(right.because)),
  ];
  for (const [index, place] of places.entries()) {
    // The first entry of each list is the invitation to choose.
    await chooseByArrow(
      page,
      page.getByRole('combobox', { name: new RegExp(`${String(index + 1)}/3$`) }),
      place + 1,
    );
  }
  await tabTo(page, page.getByRole('button', { name: say.reason.check }));
  await page.keyboard.press('Enter');
}

/** What becomes of the packet that a lesson is about. */
export function exchangeOf(lesson: Lesson, scenario: Scenario): Exchange {
  return exchangeIn(playLesson(lesson, scenario));
}
