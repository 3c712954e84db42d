/** Mutation testing of the rooms that decide: `npm run mutation`. */
export default {
  testRunner: 'vitest',
  mutate: ['src/{net,scenario,engine,symbolic}/**/*.ts'],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  concurrency: 2,
  tempDirName: 'reports/stryker',
  ignoreStatic: true,
  vitest: { configFile: 'vitest.mutation.config.ts' },
};
