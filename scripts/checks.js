import { browserTests, unitTests } from './test-counts.js';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} run words after `npm run`
 * @property {string} [after] the check that has to be over before
 * @property {() => import('./test-counts.js').Counts} [counts] how its own tests went; without it the check counts as one
 */

/**
 * Everything that has to hold before a change is taken, long ones first so that they overlap with the short ones.
 *
 * @type {readonly Check[]}
 */
export const checks = [
  { name: 'build', run: ['build'] },
  { name: 'types', run: ['check'] },
  { name: 'size', run: ['size'], after: 'build' },
  { name: 'lint', run: ['lint'] },
  { name: 'unit', run: ['test:unit', '--', ...unitTests.reporters], counts: unitTests.counts },
  { name: 'format', run: ['format:check'] },
  { name: 'knip', run: ['knip'] },
  { name: 'browser', run: ['test:browser'], after: 'build', counts: browserTests.counts },
];
