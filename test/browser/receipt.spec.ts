import { editor } from '../../src/words/en/editor.ts';
import { receipt } from '../../src/words/en/receipt.ts';
import { accessibilityFaults } from './accessibility.ts';
import { lessonById, tongues } from './lessons.ts';
import { expect, test } from './page.ts';
import { pasteRules } from './paste-rules.ts';
import { predictAndRun, sayWhy } from './play-lesson.ts';

const [, { say, locale }] = tongues;

test.use({ locale, reducedMotion: 'reduce' });

test('the last lesson, mended by hand, ends with a receipt that tells what is still open', async ({
  page,
}) => {
  const lesson = lessonById('incident');
  await page.goto('./#/lessons/incident');
  await predictAndRun(page, lesson, say);
  await sayWhy(page, lesson, say);
  await pasteRules(page, 'public-acl', 'egress', ['120 allow tcp 1024-65535 to 0.0.0.0/0']);
  await pasteRules(page, 'public-acl', 'ingress', ['90 deny all from 203.0.113.0/24']);
  await pasteRules(page, 'db-sg', 'ingress', ['postgres from sg:web-sg']);
  await expect(page.getByRole('heading', { name: receipt.title })).toBeHidden();
  // The rule for SSH goes, the one for MySQL stays: no goal asks after it.
  await page.getByRole('button', { name: editor.removeRow(editor.row(2)) }).click();
  await expect(page.getByText(say.allGoalsReached)).toBeVisible();
  await expect(page.getByRole('heading', { name: receipt.title })).toBeVisible();
  await expect(page.getByText(receipt.sum(9, 10))).toBeVisible();
  await expect(page.getByRole('row', { name: /tcp web -> db:3306/ })).toContainText(receipt.otherwise);
  await expect(
    page.getByRole('listitem').filter({ hasText: '90 deny all from 203.0.113.0/24' }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  // On paper stands the receipt and nothing else.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: receipt.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: say.afterword })).toBeHidden();
});
