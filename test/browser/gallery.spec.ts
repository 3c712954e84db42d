import { choices } from '../../src/gallery/choices.ts';
import { accessibilityFaults } from './accessibility.ts';
import { looksOf, openGallery, test } from './gallery.ts';
import { expect } from './page.ts';

/** Here one thing stands on the page many times over, in sections that a page of the product has once. */
const ofCrowds = ['landmark-unique'];

for (const room of choices.room) {
  for (const chosen of looksOf(room)) {
    test(`${room}, ${chosen.language}, ${chosen.look}: no specimen has an accessibility fault`, async ({
      page,
    }) => {
      await openGallery(page, chosen);
      expect(await accessibilityFaults(page, ofCrowds)).toEqual([]);
    });
  }

  for (const language of choices.language) {
    test(`${room}, ${language}: no specimen is wider than a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openGallery(page, { room, language, width: '358' });
      const wide = await page
        .locator('[data-specimen]')
        .evaluateAll((boxes) =>
          boxes
            .filter((box) => box.scrollWidth > box.clientWidth)
            .map((box) => `${box.getAttribute('data-specimen') ?? ''}: ${String(box.scrollWidth)}`),
        );
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  }
}
