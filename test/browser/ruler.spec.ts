import { app } from '../../src/words/en/app.ts';
import { ruler } from '../../src/words/en/ruler.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './page.ts';

test.use({ locale: 'en-GB' });

test('the ruler opens below a list, is zoomed by keyboard, and stays open for the next visit', async ({
  page,
}) => {
  await page.goto('./#/workbench');
  await page.getByText(app.portRuler).click();
  const all = page.getByRole('button', { name: ruler.windows.all });
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await all.focus();
  await page.keyboard.press('+');
  await expect(page.getByText(ruler.shows('16384-49151'))).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(ruler.shows('24576-57343'))).toBeAttached();
  await page.keyboard.press('Home');
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await expect(all).toBeVisible();
});

test('a rule lights its bar, and a bar its rule', async ({ page }) => {
  await page.goto('./#/workbench');
  await page.getByText(app.portRuler).click();
  const bars = page.locator('.bars g');
  const rows = page.locator('[data-row]');
  await expect(bars.first()).toBeVisible();
  await rows.nth(1).locator('input').first().focus();
  await expect(bars.nth(1)).toHaveClass(/pointed/);
  await expect(bars.nth(0)).not.toHaveClass(/pointed/);
  await bars.nth(0).hover();
  await expect(rows.nth(0)).toHaveClass(/pointed/);
});

test('two fingers zoom where they are, a plain wheel scrolls the page', async ({ page }) => {
  await page.goto('./#/workbench');
  await page.getByText(app.portRuler).click();
  const all = page.getByRole('button', { name: ruler.windows.all });
  const picture = page.locator('.ruler .picture');
  await picture.hover();
  await page.mouse.wheel(0, -100);
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await picture.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(all).toHaveAttribute('aria-pressed', 'false');
});
