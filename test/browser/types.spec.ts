import { namedTypes } from '../../src/rule-type/way-home.ts';
import { app } from '../../src/words/ja/app.ts';
import { editor } from '../../src/words/ja/editor.ts';
import { typeText } from '../../src/words/ja/type-text.ts';
import { types as say } from '../../src/words/ja/types.ts';
import { accessibilityFaults } from './accessibility.ts';
import { leaveControls, tabTo } from './keys.ts';
import { expect, test } from './page.ts';

test('first of all: no named type is the way home, on the ruler, which makes room for a card', async ({
  page,
}) => {
  await page.goto('./#/types');
  const named = namedTypes('network-acl').length;
  await expect(page.getByRole('heading', { level: 1, name: say.noWayHome(named) })).toBeVisible();
  const ruler = page.getByRole('region', { name: say.ruler });
  await expect(ruler).toBeVisible();
  await page.getByRole('link', { name: 'SSH (22)' }).click();
  await expect(ruler).toBeHidden();
  await page.getByRole('button', { name: app.portRuler }).click();
  await expect(ruler).toBeVisible();
});

test('an address opens the card of its type, and Back leads to the card before', async ({ page }) => {
  await page.goto('./#/types/http-alt');
  const name = page.getByRole('heading', { level: 2 });
  await expect(name).toHaveText('HTTP* (8080)');
  await expect(page.getByText(typeText.type['http-alt'].what)).toBeVisible();
  await expect(page.locator('[data-spot="acl http-alt"]')).toBeInViewport();
  await page.getByRole('link', { name: 'RDP (3389)' }).click();
  await expect(page).toHaveURL(/#\/types\/rdp$/);
  await expect(name).toContainText('RDP (3389)');
  await page.goBack();
  await expect(name).toHaveText('HTTP* (8080)');
});

test('an address that names no type says so, and shows what there is', async ({ page }) => {
  await page.goto('./#/types/gopher');
  await expect(page.getByRole('alert')).toContainText(say.card.unknown);
  await expect(page.getByRole('link', { name: 'SSH (22)' })).toBeVisible();
});

test('"3306" and 「データベース」 find the databases, and a filter shows what one list alone has', async ({
  page,
}) => {
  await page.goto('./#/types');
  const search = page.getByRole('searchbox', { name: say.search.label });
  const shown = page.locator('[data-spot^="group "]');
  await search.fill('3306');
  await expect(shown).toHaveText([/カスタム TCP/, /カスタム UDP/, /MYSQL\/Aurora/]);
  await search.fill('データベース');
  await expect(shown).toHaveText([/MSSQL/, /Oracle-RDS/, /MYSQL/, /PostgreSQL/, /Redshift/, /CQLSH/]);
  await page.getByRole('radio', { name: say.presence['security-group'] }).check({ force: true });
  await expect(shown).toHaveText([/CQLSH/]);
  await search.fill('no such service');
  await expect(page.getByText(say.search.none)).toBeVisible();
});

test('by keyboard alone: search, walk the lists, open a card', async ({ page }) => {
  await page.goto('./#/types');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await leaveControls(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('ssh');
  await tabTo(page, page.locator('[data-spot="group ssh"]'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-spot="acl ssh"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/types\/ssh$/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('SSH (22)');
  await expect(page.locator('[data-spot="acl ssh"]')).toBeFocused();
});

test('who may come changes the rows and the commands, and never what the type wrote', async ({ page }) => {
  await page.goto('./#/types/mysql');
  const command = page.getByText('aws ec2 authorize-security-group-ingress');
  await expect(command).toContainText('--port 3306 --cidr 0.0.0.0/0');
  await page.getByRole('radio', { name: say.never.source.office }).check({ force: true });
  await expect(command).toContainText('--port 3306 --cidr 203.0.113.0/24');
  await page.getByRole('radio', { name: say.never.source.group }).check({ force: true });
  await expect(page.getByText(say.written.impossible)).toBeVisible();
  await page.getByRole('radio', { name: editor.direction.egress }).check({ force: true });
  await expect(page.getByText('aws ec2 authorize-security-group-egress')).toContainText('3306');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a card and the page before it have no accessibility faults, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./#/types');
    await expect(page.getByRole('heading', { name: say.about.heading })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto('./#/types/telnet');
    await expect(page.getByRole('heading', { name: say.fit.heading })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test('on a phone the card of the address stands first, and the lists are one tab away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/types/ssh');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('SSH (22)');
  await page.getByRole('tab', { name: say.tabs.lists }).click();
  await page.getByRole('link', { name: 'telnet (23)' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('telnet (23)');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('at 1280×720 the page itself needs no scrolling', async ({ page }) => {
  await page.goto('./#/types/ssh');
  await expect(page.getByRole('heading', { name: say.rows.heading })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
});
