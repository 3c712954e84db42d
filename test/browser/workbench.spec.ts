import { app } from '../../src/words/en/app.ts';
import { bench } from '../../src/words/en/bench.ts';
import { problem } from '../../src/words/en/problem.ts';
import { packet } from '../../src/words/en/packet.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './page.ts';

test.use({ locale: 'en-GB' });

test('a text that cannot be read says where and why, keeps the picture, and stays as it was typed', async ({
  page,
}) => {
  await page.goto('./#/workbench');
  const text = page.getByLabel(bench.file);
  await expect(page.getByText(bench.fine)).toBeVisible();
  const before = await text.inputValue();
  await text.fill(
    before.replace('10.0.2.20', '10.0.9.20').replace('https from 0.0.0.0/0', 'htps from 0.0.0.0/0'),
  );
  await expect(page.getByText(bench.problems(2))).toBeVisible();
  await expect(
    page.getByText(
      problem.network.outside('10.0.9.20', 'subnet', 'private', '10.0.2.0/24').replaceAll('`', ''),
    ),
  ).toBeVisible();
  await expect(page.getByText(bench.kept)).toBeVisible();
  await expect(page.locator('.stage svg').first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await expect(text).toHaveValue(/htps from/);
  await text.fill(before);
  await expect(page.getByText(bench.fine)).toBeVisible();
});

test('what is sent runs, and says how it ended', async ({ page }) => {
  await page.goto('./#/workbench');
  const flow = page.getByLabel(bench.flow, { exact: true });
  await flow.fill('tcp laptop -> nobody:443');
  await expect(page.getByText('there is no host or internet host nobody')).toBeVisible();
  await flow.fill('tcp laptop -> db:5432');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: app.transport.end }).click();
  await expect(page.getByRole('status').getByText('IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS')).toBeVisible();
});

test('a file of ten megabytes is answered with a sentence', async ({ page }) => {
  await page.goto('./#/workbench');
  const text = page.getByLabel(bench.file);
  await text.evaluate((area: HTMLTextAreaElement) => {
    area.value = 'x'.repeat(10_000_000);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByText(problem['too-large']('10000000', '100000'))).toBeVisible();
});

test('the details show every connection, and a flow log whose lines lead to their steps', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/workbench');
  await page.getByLabel(bench.flow, { exact: true }).fill('tcp laptop:41022 -> web:443');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: app.transport.end }).click();
  await page.getByRole('button', { name: app.view.packet, exact: true }).click();
  await page.getByRole('button', { name: bench.details }).click();
  const connections = page.getByRole('table', { name: packet.ledger.caption });
  await expect(connections.getByRole('row')).toHaveCount(2);
  await expect(connections).toContainText('tcp 198.51.100.7:41022 → 10.0.1.10:443');
  await page.getByRole('checkbox', { name: packet.details.flags }).check();
  await expect(page.locator('.stage svg').getByText('SYN-ACK')).toBeVisible();
  await page.getByRole('tab', { name: packet.details.tabs.log }).click();
  await page.getByLabel(packet.details.format).selectOption('5');
  await page.getByRole('button', { name: packet.flowLog.copy }).click();
  await expect(page.getByText(packet.details.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(
    copied
      .trim()
      .split('\n')
      .map((line) => line.split(' ').slice(3, 7).join(' ')),
  ).toEqual(['198.51.100.7 10.0.1.10 41022 443', '10.0.1.10 198.51.100.7 443 41022']);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel(packet.details.format).selectOption(packet.details.custom);
  await page.getByRole('textbox', { name: packet.details.custom }).fill('${srcaddr} ${no-such}');
  await expect(page.getByText('flow logs have no field no-such')).toBeVisible();
});
