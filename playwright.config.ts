import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.js';

const executablePath = findChromium();
const forbidOnly = process.env['CI'] !== undefined;

/** Browser tests drive the built page, served from a sub-path as a static host would. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: ['./test/browser/serve-built-page.ts', './test/browser/serve-gallery.ts'],
  forbidOnly,
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    viewport: { width: 1280, height: 720 },
    locale: 'ja-JP',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
