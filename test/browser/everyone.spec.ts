import { app } from '../../src/words/ja/app.ts';
import { lesson } from '../../src/words/ja/lesson.ts';
import { accessibilityFaults } from './accessibility.ts';
import { leaveControls } from './keys.ts';
import { expect, test } from './page.ts';

const rooms = ['./#/', './#/lessons', './#/types', './#/lessons/the-gate-that-forgets', './#/workbench'];

for (const room of rooms) {
  test(`in the dark, ${room} has no accessibility faults`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(room);
    await expect(page.locator('.stage svg, h1').first()).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test(`on a phone, ${room} needs no scrolling sideways and has no accessibility faults`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(room);
    await expect(page.locator('.stage svg, h1').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test('whoever wants no motion sees the end at once, as still pictures', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/lessons/the-gate-that-forgets');
  await expect(page.getByRole('button', { name: lesson.run })).toBeVisible();
  await leaveControls(page);
  await page.keyboard.press('3');
  await page.keyboard.press('Space');
  await expect(page.getByText(lesson.guessWasRight)).toBeVisible();
  await expect(page.locator('.stage svg').nth(3)).toBeVisible();
});

test('where nothing can be saved, a notice says so and the lesson works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('./#/lessons/the-gate-that-forgets');
  await expect(page.getByRole('button', { name: lesson.run })).toBeVisible();
  await leaveControls(page);
  await page.keyboard.press('3');
  await page.keyboard.press('Space');
  await expect(page.getByText(app.notSaved)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText(lesson.guessWasRight)).toBeVisible();
});

test('an address that leads nowhere says so and shows the way', async ({ page }) => {
  await page.goto('./#/nowhere');
  await expect(page.getByText(app.notFound)).toBeVisible();
  await page.goto('./#/lessons/no-such-lesson');
  await expect(page.getByText(lesson.notFound('no-such-lesson'))).toBeVisible();
});
