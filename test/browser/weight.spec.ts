import { gzipSync } from 'node:zlib';
import { expect, test } from './page.ts';

const budgets = [
  { room: 'Home', address: './', bytes: 60_000 },
  // With the editor, which comes when the page is idle, while the learner reads the question.
  { room: 'a lesson ready to play', address: './#/lessons/first-delivery', bytes: 110_000 },
] as const;

for (const locale of ['en-US', 'ja-JP']) {
  test.describe(locale, () => {
    test.use({ locale });
    for (const { room, address, bytes } of budgets) {
      test(`${room} asks for at most ${bytes / 1000} kB, gzip`, async ({ page }) => {
        const asked: Promise<number>[] = [];
        page.on('response', (response) => {
          const type = response.request().resourceType();
          if (['document', 'script', 'stylesheet', 'fetch'].includes(type))
            asked.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
        });
        await page.goto(address, { waitUntil: 'networkidle' });
        if (address.includes('lessons')) await expect(page.getByRole('table').first()).toBeVisible();
        const total = (await Promise.all(asked)).reduce((sum, size) => sum + size, 0);
        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThanOrEqual(bytes);
      });
    }
  });
}
