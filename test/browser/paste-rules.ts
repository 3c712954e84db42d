import type { Page } from '@playwright/test';
import { editor } from '../../src/words/en/editor.ts';

/** Pastes rules into a list, as an engineer would. */
export async function pasteRules(
  page: Page,
  filter: string,
  direction: 'ingress' | 'egress',
  lines: readonly string[],
) {
  await open(page, filter, direction);
  await page.getByRole('button', { name: editor.paste.open }).click();
  await page.getByLabel(editor.paste.label).fill(lines.join('\n'));
  await page.getByRole('button', { name: editor.paste.take(lines.length) }).click();
}

async function open(page: Page, filter: string, direction: 'ingress' | 'egress') {
  await page.getByRole('tab', { name: new RegExp(filter) }).click();
  await page
    .getByText(direction === 'ingress' ? /^Inbound/ : /^Outbound/)
    .first()
    .click();
}
