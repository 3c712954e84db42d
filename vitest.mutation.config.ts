import { defineConfig } from 'vitest/config';

/** The tests that speak of the rooms which decide: no pages, no pictures, no sentences. */
export default defineConfig({
  test: {
    include: [
      'test/{net,scenario,engine,laws,symbolic,agreement}/**/*.test.ts',
      // Which smallest change is found for every lesson.
      'test/lesson/mend-from.test.ts',
    ],
    exclude: ['test/scenario/hostile-file.test.ts'],
    pool: 'threads',
    isolate: false,
  },
});
