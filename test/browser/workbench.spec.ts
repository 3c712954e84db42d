import { app } from '../../src/words/en/app.ts';
import { problem } from '../../src/words/en/problem.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './page.ts';

test.use({ locale: 'en-GB' });

test('a text that cannot be read says where and why, keeps the picture, and stays as it was typed', async ({
  page,
}) => {
  await page.goto('./#/workbench');
  const text = page.getByLabel(app.bench.file);
  await expect(page.getByText(app.bench.fine)).toBeVisible();
  const before = await text.inputValue();
  await text.fill(
    before.replace('10.0.2.20', '10.0.9.20').replace('https from 0.0.0.0/0', 'htps from 0.0.0.0/0'),
  );
  await expect(page.getByText(app.bench.problems(2))).toBeVisible();
  await expect(
    page.getByText(problem.outside('10.0.9.20', 'subnet', 'private', '10.0.2.0/24').replaceAll('`', '')),
  ).toBeVisible();
  await expect(page.getByText(app.bench.kept)).toBeVisible();
  await expect(page.locator('.stage svg').first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await expect(text).toHaveValue(/htps from/);
  await text.fill(before);
  await expect(page.getByText(app.bench.fine)).toBeVisible();
});

test('what is sent runs, and says how it ended', async ({ page }) => {
  await page.goto('./#/workbench');
  const flow = page.getByLabel(app.bench.flow, { exact: true });
  await flow.fill('tcp laptop -> nobody:443');
  await expect(page.getByText('there is no host or internet host nobody')).toBeVisible();
  await flow.fill('tcp laptop -> db:5432');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: app.transport.end }).click();
  await expect(page.getByRole('status').getByText('IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS')).toBeVisible();
});

test('a file of ten megabytes is answered with a sentence', async ({ page }) => {
  await page.goto('./#/workbench');
  const text = page.getByLabel(app.bench.file);
  await text.evaluate((area: HTMLTextAreaElement) => {
    area.value = 'x'.repeat(10_000_000);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByText(problem['too-large']('10000000', '100000'))).toBeVisible();
});
