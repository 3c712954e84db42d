import { lesson as words } from '../../src/words/en/lesson.ts';
import { lessonById, tongues } from './lessons.ts';
import { expect, test } from './page.ts';
import { pasteRules } from './paste-rules.ts';
import { predictAndRun, sayWhy } from './play-lesson.ts';

const [, { say, locale }] = tongues;

test.use({ locale, reducedMotion: 'reduce' });

test('hints follow the rules as they are: where a packet stops now, and the smallest change from there', async ({
  page,
}) => {
  const lesson = lessonById('read-the-log');
  await page.goto('./#/lessons/read-the-log');
  await predictAndRun(page, lesson, say);
  await sayWhy(page, lesson, say);
  // The first half of the task: what is left stops at another door than the lesson's first hint speaks of.
  await pasteRules(page, 'public-acl', 'egress', ['110 allow tcp 1024-65535 to 0.0.0.0/0']);
  await page.getByRole('button', { name: say.hint, exact: true }).click();
  await expect(page.getByText(say.stopsNow.stops('api-sg, inbound'))).toBeVisible();
  await page.getByRole('button', { name: say.nextHint }).click();
  await page.getByRole('button', { name: say.nextHint }).click();
  await expect(page.getByRole('heading', { name: words.fromHere })).toBeVisible();
  await expect(page.getByText(/^add api-sg inbound https-alt from /)).toBeVisible();
});
