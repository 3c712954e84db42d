import type { Page } from '@playwright/test';
import { noProgress, type Progress } from '../../src/lesson/progress.ts';
import { paths } from '../../src/lesson/paths.ts';
import { cards } from '../../src/words/en/cards.ts';
import { lesson as say } from '../../src/words/en/lesson.ts';
import { accessibilityFaults } from './accessibility.ts';
import { lessonIds } from './lessons.ts';
import { expect, test } from './page.ts';

test.use({ locale: 'en-GB' });

/** Comes as somebody who has done some lessons. */
async function comeWith(page: Page, done: readonly string[]): Promise<void> {
  const lessons = done.map((id) => [id, { predicted: [], attempts: 1, done: true }] as const);
  const progress: Progress = { ...noProgress, lessons: Object.fromEntries(lessons) };
  await page.addInitScript(
    (text) => localStorage.setItem('kaerimichi.progress', text),
    JSON.stringify(progress),
  );
}

test('a path shows its lessons only, is kept, and leads from one to the next', async ({ page }) => {
  await page.goto('./#/lessons');
  const titles = page.locator('ol a[href^="#/lessons/"]');
  await expect(titles).toHaveCount(lessonIds.length);
  await page.getByRole('radio', { name: say.path.minutes(15) }).check();
  await expect(titles).toHaveCount(paths[0]?.lessons.length ?? 0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await expect(titles).toHaveCount(paths[0]?.lessons.length ?? 0);
});

test('a lesson begins with a card about one of some time ago, which says why, or is passed by', async ({
  page,
}) => {
  await comeWith(page, ['first-delivery']);
  await page.goto('./#/lessons/two-drivers-one-road');
  await expect(page.getByRole('heading', { name: cards.recall.title })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: cards.recall.check }).click();
  await page.getByRole('button', { name: cards.recall.goOn }).click();
  await expect(page.getByRole('button', { name: say.run })).toBeVisible();
});

test('nothing is asked that was done just before, or not at all', async ({ page }) => {
  await comeWith(page, ['the-gate-that-forgets']);
  await page.goto('./#/lessons/two-drivers-one-road');
  await expect(page.getByRole('button', { name: say.run })).toBeVisible();
  await expect(page.getByRole('heading', { name: cards.recall.title })).toBeHidden();
});

test('five cards say where to begin', async ({ page }) => {
  await page.goto('./#/placement');
  for (let card = 1; card <= 5; card += 1) {
    await expect(page.getByText(cards.card(card, 5))).toBeVisible();
    await page.getByRole('radio', { name: cards.dontKnow }).check();
    await page.getByRole('button', { name: card < 5 ? cards.next : cards.finish }).click();
  }
  await expect(page.getByText(cards.placement.result(0, 5))).toBeVisible();
  await expect(page.locator('main a[href^="#/lessons/"]')).toHaveCount(5);
  expect(await accessibilityFaults(page)).toEqual([]);
});
