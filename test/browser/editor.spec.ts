import type { Locator, Page } from '@playwright/test';
import { editor as english } from '../../src/words/en/editor.ts';
import { editor as japanese } from '../../src/words/ja/editor.ts';
import { accessibilityFaults } from './accessibility.ts';
import { leaveControls, tabTo } from './keys.ts';
import { expect, test } from './page.ts';

const scenario = `
kaerimichi: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { vpc: main, cidr: 10.0.1.0/24, acl: public-acl, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [web-sg] } }
internet: { laptop: { address: 198.51.100.7, listens: [] } }
security-groups:
  web-sg: { inbound: [] }
  app-sg: { inbound: [] }
network-acls: { public-acl: { inbound: [], outbound: [] } }
prefix-lists: { office: { entries: [198.51.100.0/24], max-entries: 5 } }
actions: [send tcp laptop -> web:443]
`;

for (const { locale, say, custom } of [
  { locale: 'en-GB', say: english, custom: 'Custom TCP' },
  { locale: 'ja-JP', say: japanese, custom: 'カスタム TCP' },
]) {
  test.describe(`five rules as somebody makes them who knows the console, ${locale}`, () => {
    test.use({ locale });

    test('in a security group, by mouse', async ({ page }) => {
      await openFilter(page, 'web-sg');
      const wanted = [
        { type: 'HTTPS', peer: 'Anywhere-IPv4' },
        { type: 'HTTP', peer: 'Anywhere-IPv6' },
        { type: 'SSH', peer: say.myIp('laptop', '198.51.100.7/32') },
        { type: 'MYSQL/Aurora', peer: 'sg:app-sg' },
        { type: custom, ports: '8000-8099', peer: 'pl:office' },
      ];
      for (const { type, ports, peer } of wanted) {
        await page.getByRole('button', { name: say.add }).click();
        const row = page.locator('[data-row]').last();
        await pick(page, row.locator('.type input'), type);
        if (ports) await row.locator('.ports input').fill(ports);
        await pick(page, row.locator('.peer input'), peer);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      await expectText(page, [
        'https from 0.0.0.0/0',
        'http from ::/0',
        'ssh from 198.51.100.7/32',
        'mysql from sg:app-sg',
        'tcp 8000-8099 from pl:office',
      ]);
    });

    test('in a network ACL, by keyboard alone', async ({ page }) => {
      await openFilter(page, 'public-acl');
      const wanted = [
        { type: 'https', peer: '0.0.0.0/0' },
        { type: '3389', peer: '198.51.100.7/32' },
        { type: 'custom tcp', ports: '1024-65535', peer: '0.0.0.0/0' },
        { type: 'データベース', peer: '10.0.0.0/8' },
        { type: 'all traffic', peer: '203.0.113.0/24' },
      ];
      for (const { type, ports, peer } of wanted) {
        await tabTo(page, page.getByRole('button', { name: say.add }));
        await page.keyboard.press('Enter');
        const row = page.locator('[data-row]').last();
        await expect(row.locator('.type input')).toBeFocused();
        await page.keyboard.type(type);
        await page.keyboard.press('Enter');
        if (ports) {
          await tabTo(page, row.locator('.ports input'));
          await page.keyboard.type(ports);
        }
        await tabTo(page, row.locator('.peer input'));
        await page.keyboard.type(peer);
        await page.keyboard.press('Enter');
      }
      await expectText(page, [
        '100 allow https from 0.0.0.0/0',
        '110 allow rdp from 198.51.100.7/32',
        '120 allow tcp 1024-65535 from 0.0.0.0/0',
        '130 allow mssql from 10.0.0.0/8',
        '140 allow all from 203.0.113.0/24',
      ]);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
}

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('several rules are pasted at once: the good ones come in one step, the others stay in the box', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFilter(page, 'web-sg');
    await page.getByRole('button', { name: english.add }).click();
    await page.evaluate(() =>
      navigator.clipboard.writeText('https from anywhere\nssh form me\nhttp from ::/0'),
    );
    await page.locator('[data-row] .peer input').focus();
    await page.keyboard.press('ControlOrMeta+v');
    const box = page.getByLabel(english.paste.label);
    await expect(box).toBeFocused();
    await expect(page.getByText(english.paste.count(2, 1))).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: english.paste.take(2) }).click();
    await expect(box).toHaveValue('ssh form me');
    await expectText(page, ['https from 0.0.0.0/0', 'http from ::/0']);
    await page.getByRole('button', { name: english.undo }).click();
    await expect(page.getByRole('textbox', { name: 'Scenario' })).not.toHaveValue(/http from ::\/0/);
  });

  test('one key turns rows into sentences and back, unless single letters are off', async ({ page }) => {
    await openFilter(page, 'public-acl');
    const sentence = page.getByText('Rule *: turn away all else from anyone (IPv4).');
    await leaveControls(page);
    await page.keyboard.press('s');
    await expect(sentence).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('s');
    await expect(sentence).toBeHidden();
    await page.keyboard.press('?');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expect(sentence).toBeHidden();
  });

  test('the list of types is never cut off, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openFilter(page, 'web-sg');
    await page.getByRole('button', { name: english.add }).click();
    const type = page.locator('[data-row] .type input');
    await type.click();
    const list = page.getByRole('listbox');
    await expect(list).toBeVisible();
    const box = await page.locator('.popup').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(type).toHaveValue('Custom TCP');
    await page.keyboard.type('no such thing');
    await expect(page.getByText(english.noSuchType)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(type).toHaveValue('Custom TCP');
  });
});

async function openFilter(page: Page, id: string): Promise<void> {
  await page.goto('./#/workbench');
  await page.locator('textarea').first().fill(scenario);
  await page.getByRole('tab', { name: new RegExp(id) }).click();
}

async function pick(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option').filter({ hasText: option }).first().click();
}

/** The workbench writes what is edited into its text. */
async function expectText(page: Page, lines: readonly string[]): Promise<void> {
  const text = page.locator('textarea').first();
  for (const line of lines) await expect.poll(() => text.inputValue()).toContain(line);
}
