import type { Page } from '@playwright/test';
import { choices, type Chosen, type Room } from '../../src/gallery/choices.ts';
import { test as onBuiltPage } from './page.ts';

/** A test in the gallery. */
export const test = onBuiltPage.extend({
  baseURL: async ({}, use) => use(process.env['KAERIMICHI_GALLERY_URL']),
});

/** Opens the gallery as it is chosen, once its specimens are there. */
export async function openGallery(page: Page, chosen: Partial<Chosen>): Promise<void> {
  await page.goto(`gallery.html?${new URLSearchParams(chosen).toString()}`);
  await page.locator('[data-specimen]').first().waitFor();
}

/** Everything that can be chosen of a room, but for the width and what the system prefers. */
export function looksOf(room: Room): readonly Pick<Chosen, 'room' | 'language' | 'look'>[] {
  return choices.look
    .filter((look) => look !== 'auto')
    .flatMap((look) => choices.language.map((language) => ({ room, language, look })));
}
