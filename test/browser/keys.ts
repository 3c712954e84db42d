import type { Locator, Page } from '@playwright/test';

/** Walks to a control with the Tab key alone, as someone without a mouse would; fails if it cannot be reached. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(control)}`);
}

/** Chooses the entry of a focused list by its place, with the arrow keys. */
export async function chooseByArrow(page: Page, list: Locator, index: number): Promise<void> {
  await tabTo(page, list);
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
}

/** Takes the focus off whatever has it, so that keys belong to the page. */
export async function leaveControls(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}
