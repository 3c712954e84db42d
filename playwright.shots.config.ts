import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** A picture of every specimen of the gallery, to be looked at: `npm run gallery:shots`. They differ with a machine's fonts, so nothing compares them. */
export default defineConfig({
  ...tests,
  testMatch: '**/gallery.shots.ts',
  globalSetup: './test/browser/serve-gallery.ts',
  reporter: 'list',
});
