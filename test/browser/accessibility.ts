import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong with the page as it stands now, one line per kind of fault; [] is what a test wants. `without` names rules that make no sense there. */
export async function accessibilityFaults(page: Page, without: readonly string[] = []): Promise<string[]> {
  // Not a script tag: the page's own policy would refuse it.
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate((rules) => window.axe.run({ rules }), rules);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
