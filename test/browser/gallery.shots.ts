import { choices } from '../../src/gallery/choices.ts';
import { looksOf, openGallery, test } from './gallery.ts';

for (const { room, language, look } of choices.room.flatMap(looksOf)) {
  test(`pictures of ${room}, ${language}, ${look}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openGallery(page, { room, language, look });
    for (const box of await page.locator('[data-specimen]').all()) {
      const name = (await box.getAttribute('data-specimen')) ?? '';
      const file = name.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase();
      await box.screenshot({ path: `test-results/gallery/${room}/${file}.${language}.${look}.png` });
    }
  });
}
