import { copy } from '../../src/words/en/copy.ts';
import { editor } from '../../src/words/en/editor.ts';
import { accessibilityFaults } from './accessibility.ts';
import { tabTo } from './keys.ts';
import { expect, test } from './page.ts';

test.use({ locale: 'en-GB' });

test('a rule is copied out by keyboard alone, as a command and as a whole network ACL in Terraform', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/workbench');
  const row = page.getByRole('button', { name: editor.copyRow(editor.rule('100')), exact: true });
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: copy.title });
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue('100 allow https from 0.0.0.0/0\n');
  await tabTo(page, dialog.getByRole('tab', { name: copy.form.notation }));
  await page.keyboard.press('ArrowRight');
  await expect(text).toHaveValue(
    /\naws ec2 create-network-acl-entry --network-acl-id "\$ACL_PUBLIC_ACL" --ingress /,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await tabTo(page, dialog.getByRole('combobox', { name: copy.scopes }));
  await page.keyboard.type('All of');
  await expect(text).toHaveValue(/^resource "aws_network_acl" "public_acl" \{$/m);
  await tabTo(page, dialog.getByRole('button', { name: copy.copy, exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(copy.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('where the browser forbids copying, the text is marked and a sentence says what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await page.goto('./#/lessons/the-gate-that-forgets');
  await page.getByRole('tab', { name: editor.direction.ingress }).click();
  await page.getByRole('button', { name: editor.copyList }).click();
  const dialog = page.getByRole('dialog', { name: copy.title });
  await dialog.getByRole('button', { name: copy.copy, exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(copy.notCopied);
  const text = dialog.getByRole('textbox');
  await expect(text).toBeFocused();
  const marked = await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(marked).toBe((await text.inputValue()).length);
});
