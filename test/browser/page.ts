import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A test in a browser, on the built page: `await page.goto('./#/lessons')`.
 * It fails by itself when the page throws, prints an error, breaks its own Content-Security-Policy or asks another origin.
 */
export const test = base.extend<{ faults: string[] }>({
  baseURL: async ({}, use) => use(process.env['KAERIMICHI_URL']),
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`printed: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`asked: ${url.href}`);
      });
      await use(faults);
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
