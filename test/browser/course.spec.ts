import type { Page } from '@playwright/test';
import type { Match, Task } from '../../src/lesson/lesson.ts';
import type { PracticeWords } from '../../src/words/en/practice.ts';
import { accessibilityFaults } from './accessibility.ts';
import { lessonById, lessonIds, textOfLesson, tongues } from './lessons.ts';
import { expect, test } from './page.ts';
import { predictAndRun, sayWhy } from './play-lesson.ts';

for (const { locale, language, say, practice } of tongues) {
  test.describe(`every lesson, ${locale}`, () => {
    // What moves is tested elsewhere; without motion each lesson is a matter of seconds.
    test.use({ locale, reducedMotion: 'reduce' });

    for (const id of lessonIds) {
      test(`${id} is guessed, run and explained, and shows how it is done`, async ({ page }) => {
        const lesson = lessonById(id);
        await page.goto(`./#/lessons/${id}`);
        await predictAndRun(page, lesson, say);
        if (lesson.reason) await sayWhy(page, lesson, say);
        const { task } = lesson;
        if (lesson.match) await putEachWhereItBelongs(page, lesson.match, id, language, say, practice);
        if (task.kind === 'send') await sendOneOfEach(page, task, practice);
        if (task.kind === 'repair') await showMe(page, say);
        if (task.kind === 'observe' || task.kind === 'send')
          await expect(page.getByText(say.allGoalsReached)).toBeVisible();
        // Each part scrolls by itself, and the page has nothing below.
        expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  });
}

type Say = (typeof tongues)[number]['say'];

/** The ladder of hints down to the worked step, which is played and then taken back. */
async function showMe(page: Page, say: Say): Promise<void> {
  await page.getByRole('button', { name: say.hint, exact: true }).click();
  for (const _ of ['the principle', 'the worked step'])
    await page.getByRole('button', { name: say.nextHint }).click();
  await page.getByRole('button', { name: say.showMe }).click();
  await expect(page.getByText(say.showing)).toBeVisible();
  await page.getByRole('button', { name: say.yourTurn }).click();
}

async function putEachWhereItBelongs(
  page: Page,
  { items }: Match,
  id: string,
  language: 'ja' | 'en',
  say: Say,
  practice: PracticeWords,
): Promise<void> {
  const { choices } = textOfLesson(id, language);
  for (const [place, { accepts, play }] of items.entries()) {
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('group') })
      .nth(place);
    await item.getByRole('radio', { name: choices[accepts[0] ?? ''] ?? '', exact: true }).check();
    if (!play) continue;
    await item.getByRole('button', { name: practice.match.show }).click();
    await expect(item.getByText(practice.match.showing)).toBeVisible();
    await item.getByRole('button', { name: say.yourTurn }).click();
  }
}

/** The lesson's own two packets, each guessed wrongly first: a wrong guess is no reason not to go on. */
async function sendOneOfEach(
  page: Page,
  task: Extract<Task, { kind: 'send' }>,
  practice: PracticeWords,
): Promise<void> {
  const { make } = practice;
  for (const [flow, guess] of [
    [task.passes, 'stops'],
    [task.stops, 'passes'],
  ] as const) {
    if (!('destinationPort' in flow) || flow.to.kind !== 'name' || flow.sourcePort === undefined)
      throw new Error('it is sent from a port to a port');
    await page.getByRole('combobox', { name: make.protocol }).selectOption(flow.protocol);
    await page.getByRole('combobox', { name: make.to, exact: true }).selectOption(flow.to.name);
    await page
      .getByRole('textbox', { name: make.destinationPort, exact: true })
      .fill(String(flow.destinationPort));
    await page.getByRole('radio', { name: make.guesses[guess], exact: true }).check();
    await page.getByRole('button', { name: make.send, exact: true }).click();
    await page.keyboard.press('End');
  }
  await expect(page.getByText(make.ended.passes, { exact: true })).toBeVisible();
  await expect(page.getByText(make.ended.stops, { exact: true })).toBeVisible();
}
