import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { cards } from './vite/cards.ts';
import { contentSecurityPolicy } from './vite/content-security-policy.ts';
import { firstPicture } from './vite/first-picture.ts';
import { lessons } from './vite/lessons.ts';
import { shownComponents } from './vite/shown-components.ts';

export default defineConfig({
  // Relative addresses: the built page works from any folder of any static host.
  base: './',
  publicDir: 'static',
  plugins: [svelte(), lessons(), cards(), firstPicture(), contentSecurityPolicy(), shownComponents()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // What the first page needs comes in one file, however many rooms share parts of it: small files compress badly.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    pool: 'threads',
    // Tests share no state, so they may share loaded modules.
    isolate: false,
    // All processors: the tests keep nobody else from working.
    maxWorkers: '100%',
    // A busy machine is no failure; two minutes are for what would never end.
    testTimeout: 120_000,
  },
});
