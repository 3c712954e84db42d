import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bench } from '../../src/words/en/bench.ts';
import { open } from '../../src/words/en/open.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './page.ts';

test.use({ locale: 'en-GB' });

async function look(page: Page): Promise<void> {
  await page.goto('./#/workbench');
  await page.getByRole('radio', { name: bench.middle.open }).check();
  await expect(page.getByText(open.exposed(1))).toBeVisible();
}

test('what is open follows the typing, says what the change opened, and sends a packet of it', async ({
  page,
}) => {
  await look(page);
  await expect(page.getByText(open.changes.none)).toBeVisible();
  const text = page.getByLabel(bench.file);
  const before = await text.inputValue();
  await text.fill(
    before
      .replace('inbound: [https from', 'inbound: [ssh from 198.51.100.0/24, https from')
      .replace('inbound: [100 allow https', 'inbound: [90 allow ssh from 0.0.0.0/0, 100 allow https'),
  );
  await expect(page.getByText(open.exposed(2))).toBeVisible();
  const changes = page.getByRole('region', { name: open.title }).getByRole('listitem').filter({
    hasText: open.changes.arrives.other,
  });
  await expect(changes).toContainText('TCP 22 (SSH)');
  expect(await accessibilityFaults(page)).toEqual([]);
  await changes.getByRole('button').click();
  await expect(page.getByLabel(bench.flow, { exact: true })).toHaveValue(/^tcp .*:22$/);
  await expect(page.locator('.stage svg').first()).toBeVisible();
});

test('the grid is walked with the arrows, and Enter sends what the cell is about', async ({ page }) => {
  await look(page);
  const grid = page.getByRole('grid', { name: /TCP 443/ });
  const cell = grid.getByRole('button', {
    name: open.grid.cell(open.internet, 'web', open.reach.home),
  });
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(
    grid.getByRole('button', { name: open.grid.cell('db', 'web', open.reach.home) }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(bench.flow, { exact: true })).toHaveValue('tcp db -> web:443');
});

test('a network that is too large for a keystroke is worked out beside the page', async ({ page }) => {
  const hosts = Array.from(
    { length: 24 },
    (_, place) =>
      `  host${String(place)}: { subnet: public, address: 10.0.1.${String(place + 20)}, groups: [web-sg], listens: [tcp 443] }`,
  );
  const example = readFileSync(new URL('../../src/app/rooms/bench-example.yaml', import.meta.url), 'utf8');
  await look(page);
  const text = page.getByLabel(bench.file);
  await text.fill(example.replace('hosts:\n', `hosts:\n${hosts.join('\n')}\n`));
  await expect(page.getByText(open.list.of('host23'))).toBeVisible({ timeout: 30_000 });
  // What is typed after it is found too.
  await text.fill(example);
  await expect(page.getByText(open.list.of('host23'))).toBeHidden({ timeout: 30_000 });
});
