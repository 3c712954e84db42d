import type { Page } from '@playwright/test';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { aspects, firstDifference, isSame } from '../../src/lesson/twin.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { stepTimes } from '../../src/timeline/step-times.ts';
import type { Exchange } from '../../src/trace/trace.ts';
import { accessibilityFaults } from './accessibility.ts';
import { leaveControls, tabTo } from './keys.ts';
import { lessonById, lessonIds, tongues } from './lessons.ts';
import { expect, test } from './page.ts';
import { exchangeOf, predictAndRun, sayWhy } from './play-lesson.ts';

for (const { locale, say, edit } of tongues) {
  test.describe(`by keyboard alone, ${locale}`, () => {
    test.use({ locale });

    test('from the first page through lesson 1, into lesson 2', async ({ page }) => {
      await page.goto('./#/');
      await expect(page.locator('a.main')).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await tabTo(page, page.locator('a.main'));
      await page.keyboard.press('Enter');
      const lesson = lessonById('first-delivery');
      await predictAndRun(page, lesson, say);
      await sayWhy(page, lesson, say);
      await expect(page.getByText(say.allGoalsReached)).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await tabTo(page, page.getByRole('link', { name: new RegExp(`^${say.next}`) }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/the-gate-that-forgets$/);
    });

    test('lesson 2: a rule that lets the truck come home', async ({ page }) => {
      const lesson = lessonById('the-gate-that-forgets');
      await page.goto('./#/lessons/the-gate-that-forgets');
      await predictAndRun(page, lesson, say);
      await sayWhy(page, lesson, say);
      await tabTo(page, page.getByRole('button', { name: edit.add }));
      await page.keyboard.press('Enter');
      const row = page.getByRole('table').locator('input');
      await tabTo(page, row.nth(2));
      await page.keyboard.type('22');
      await tabTo(page, row.nth(3));
      await page.keyboard.type('198.51.100.7/32');
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.allGoalsReached)).toBeHidden();
      await tabBackTo(page, row.nth(2));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('1024-65535');
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.allGoalsReached)).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto('./#/lessons');
      await expect(page.getByText(say.progress(1, lessonIds.length))).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('lesson 3: the first difference, and what is the same', async ({ page }) => {
      const lesson = lessonById('two-drivers-one-road');
      await page.goto('./#/lessons/two-drivers-one-road');
      await predictAndRun(page, lesson, say);
      if (lesson.task.kind !== 'compare') throw new Error('lesson 3 compares');
      const [one, other] = [exchangeOf(lesson, lesson.scenario), exchangeOf(lesson, lesson.task.beside)];
      await stepTo(page, lesson, one, firstDifference(one, other)?.place);
      await tabTo(page, page.getByRole('button', { name: say.twin.find }));
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.twin.found)).toBeVisible();
      for (const aspect of aspects.filter((each) => isSame(each, one, other))) {
        await tabTo(page, page.getByLabel(say.twin.aspects[aspect]));
        await page.keyboard.press('Space');
      }
      await tabTo(page, page.getByRole('button', { name: say.reason.check }));
      await page.keyboard.press('Enter');
      await expect(page.getByText(say.allGoalsReached)).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
}

test('a language can be changed at any time without losing the place', async ({ page }) => {
  const [ja, en] = tongues;
  const lesson = lessonById('first-delivery');
  await page.goto('./#/lessons/first-delivery');
  await page.getByRole('button', { name: '日本語' }).click();
  await leaveControls(page);
  await predictAndRun(page, lesson, ja.say);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(en.say.guessWasRight)).toBeVisible();
  await sayWhy(page, lesson, en.say);
  await page.getByRole('button', { name: '日本語' }).click();
  await expect(page.getByText(ja.say.allGoalsReached)).toBeVisible();
});

test('progress is there after a reload', async ({ page }) => {
  const [, en] = tongues;
  const lesson = lessonById('first-delivery');
  await page.goto('./#/lessons/first-delivery');
  await page.getByRole('button', { name: 'English' }).click();
  await leaveControls(page);
  await predictAndRun(page, lesson, en.say);
  await sayWhy(page, lesson, en.say);
  await expect(page.getByText(en.say.allGoalsReached)).toBeVisible();
  await page.goto('./#/lessons');
  await page.reload();
  await expect(page.getByText(en.say.progress(1, lessonIds.length))).toBeVisible();
});

/** Goes to the start and then one step at a time, until the clock stands at this place. */
async function stepTo(page: Page, lesson: Lesson, exchange: Exchange, place: unknown): Promise<void> {
  const steps = stepTimes(layOut({ events: [exchange] }));
  const wanted = steps.findIndex(
    ({ leg, step }) =>
      leg === 'request' &&
      step !== undefined &&
      exchange.request.outcome !== 'not-sent' &&
      exchange.request.steps[step]?.at === place,
  );
  expect(wanted, `a step of ${lesson.id}`).toBeGreaterThan(0);
  await leaveControls(page);
  await page.keyboard.press('Home');
  for (let step = 0; step < wanted; step += 1) await page.keyboard.press('ArrowRight');
}

async function tabBackTo(page: Page, control: ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error('Shift+Tab never reaches it');
}
