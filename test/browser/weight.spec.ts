import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

/**
 * What a room may ask for, in bytes of gzip: HTML, scripts and styles of one language.
 * `ready`: before anything can be done in it. `whole`: with what comes when the page is idle, while the learner reads.
 */
const budgets = [
  { room: 'Home', address: './', ready: 60_000, whole: 60_000 },
  { room: 'a lesson', address: './#/lessons/first-delivery', ready: 98_000, whole: 128_000 },
] as const;

for (const locale of ['en-US', 'ja-JP']) {
  test.describe(locale, () => {
    test.use({ locale });
    for (const { room, address, ready, whole } of budgets) {
      test(`${room} asks for at most ${ready / 1000} kB before it is ready, gzip`, async ({ page }) => {
        // A page that is never idle fetches nothing that can wait.
        await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
        const weight = weigh(page);
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(await weight()).toBeLessThanOrEqual(ready);
      });

      test(`${room} asks for at most ${whole / 1000} kB in all, gzip`, async ({ page }) => {
        const weight = weigh(page);
        await page.goto(address, { waitUntil: 'networkidle' });
        if (address.includes('lessons')) await expect(page.getByRole('table').first()).toBeVisible();
        expect(await weight()).toBeLessThanOrEqual(whole);
      });
    }
  });
}

/** Begins to weigh what the page asks for; the answer is what has come until then, never nothing. */
function weigh(page: Page): () => Promise<number> {
  const asked: Promise<number>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (['document', 'script', 'stylesheet', 'fetch'].includes(type))
      asked.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  return async () => {
    expect(asked.length).toBeGreaterThan(0);
    return (await Promise.all(asked)).reduce((sum, size) => sum + size, 0);
  };
}
