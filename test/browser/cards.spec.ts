import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCards } from '../../src/card/read-cards.ts';
import { readCardText } from '../../src/card/card-text.ts';
import { askedOf, rightOption } from '../../src/card/ask.ts';
import { dealOf, type Card } from '../../src/card/card.ts';
import { formatCheckpoint } from '../../src/lesson/checkpoint.ts';
import { published } from '../../src/lesson/published.ts';
import { cards as english } from '../../src/words/en/cards.ts';
import { cards as japanese } from '../../src/words/ja/cards.ts';
import { carry as carryEnglish } from '../../src/words/en/carry.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './page.ts';

const { cards } = readCards('cards.yaml', readFileSync('cards/ten/cards.yaml', 'utf8'));

for (const { locale, language, say } of [
  { locale: 'ja-JP', language: 'ja', say: japanese },
  { locale: 'en-GB', language: 'en', say: english },
] as const) {
  test.describe(`the ten cards, ${locale}`, () => {
    test.use({ locale });
    const { text } = readCardText(
      '',
      readFileSync(`cards/ten/${language}.md`, 'utf8'),
      cards,
      language,
      published,
    );

    test('by keyboard alone, wrong before and right after: one sees what changed', async ({ page }) => {
      await page.goto('./#/test/before');
      await answerAll(page, say, (card) =>
        card.options.findIndex((option) => formatCheckpoint(option) !== rightOf(card)),
      );
      await expect(page.getByText(say.result(0, 10), { exact: true })).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto('./#/test/after');
      await answerAll(page, say, (card) =>
        card.options.findIndex((option) => formatCheckpoint(option) === rightOf(card)),
      );
      await expect(page.getByText(say.result(0, 10), { exact: true })).toBeVisible();
      await expect(page.getByText(say.result(10, 10), { exact: true })).toBeVisible();
      await expect(page.getByText(say.wasWrong)).toHaveCount(10);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say.save }).click(),
      ]);
      const rows = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(rows).toHaveLength(21);
      expect(rows[11]).toBe(`after,M1,who-forgets,public-acl outbound,1`);
    });

    test('nobody goes on without an answer, and not to know is one', async ({ page }) => {
      await page.goto('./#/test/before');
      await page.getByRole('button', { name: say.start }).click();
      await page.getByRole('button', { name: say.next }).click();
      await expect(page.getByText(say.chooseFirst)).toBeVisible();
      await expect(page.getByText(say.card(1, 10))).toBeVisible();
      await page.getByRole('radio', { name: say.dontKnow }).check();
      await page.getByRole('button', { name: say.next }).click();
      await expect(page.getByText(say.card(2, 10))).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await expect(page.getByText(text.options['home'] ?? '')).toBeVisible();
    });
  });
}

test.describe('progress that is taken along', () => {
  test.use({ locale: 'en-GB' });

  test('as a code: another browser adds it to what it has', async ({ page }) => {
    await page.goto('./#/lessons');
    await page.getByText(carryEnglish.title).click();
    const typed = page.getByLabel(carryEnglish.enter);
    await typed.fill('k1-00l');
    await page.getByRole('button', { name: carryEnglish.bring }).click();
    await expect(page.getByText(carryEnglish.added(0))).toBeVisible();
    await typed.fill('K1-001');
    await typed.press('Enter');
    await typed.fill('K1-ABC');
    await typed.press('Enter');
    await expect(page.getByText(carryEnglish.problem.mistyped)).toBeVisible();
    await expect(typed).toHaveValue('K1-ABC');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('as a file: what can be read is added, the rest is told, and a reload keeps it', async ({ page }) => {
    await page.goto('./#/lessons');
    await page.getByText(carryEnglish.title).click();
    const done = { predicted: ['home'], attempts: 2, done: true };
    await openFile(page, JSON.stringify({ version: 1, lessons: { 'first-delivery': done, '../up': done } }));
    await expect(page.getByText(carryEnglish.added(1))).toBeVisible();
    await expect(page.getByText(carryEnglish.problem.unreadable('../up'))).toBeVisible();
    await openFile(page, '<html>');
    await expect(page.getByText(carryEnglish.problem['not-a-file'])).toBeVisible();
    await page.reload();
    await page.getByText(carryEnglish.title).click();
    await expect(page.getByLabel(carryEnglish.code, { exact: true })).toHaveValue(/^K1-2/);
  });
});

function openFile(page: Page, text: string): Promise<void> {
  return page
    .locator('input[type=file]')
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

function rightOf(card: Card): string {
  return formatCheckpoint(rightOption(askedOf(dealOf(card, 0).scenario), card.options));
}

async function answerAll(page: Page, say: typeof english, optionOf: (card: Card) => number): Promise<void> {
  await page.getByRole('button', { name: say.start }).focus();
  await page.keyboard.press('Enter');
  for (const [index, card] of cards.entries()) {
    await expect(page.getByText(say.card(index + 1, cards.length))).toBeVisible();
    await page.keyboard.press(String(optionOf(card) + 1));
    const isLast = index === cards.length - 1;
    await page.getByRole('button', { name: isLast ? say.finish : say.next }).focus();
    await page.keyboard.press('Enter');
  }
}
