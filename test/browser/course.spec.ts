import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { lessonById, lessonIds, textOfLesson, tongues } from './lessons.ts';
import { expect, test } from './page.ts';
import { predictAndRun, sayWhy } from './play-lesson.ts';

for (const { locale, language, say } of tongues) {
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
        if (task.kind === 'match') await putEachWhereItBelongs(page, id, language);
        if (task.kind === 'repair') await showMe(page, say);
        if (task.kind === 'match' || task.kind === 'observe')
          await expect(page.getByText(say.allGoalsReached)).toBeVisible();
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

async function putEachWhereItBelongs(page: Page, id: string, language: 'ja' | 'en'): Promise<void> {
  const { task } = lessonById(id);
  if (task.kind !== 'match') return;
  const { choices } = textOfLesson(id, language);
  for (const [place, { accepts }] of task.items.entries()) {
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('group') })
      .nth(place);
    await item.getByRole('radio', { name: choices[accepts[0] ?? ''] ?? '' }).check();
  }
}
