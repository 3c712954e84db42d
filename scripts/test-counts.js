import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';

/** @typedef {{ passed: number, failed: number }} Counts */

export const unitTests = {
  reporters: ['--reporter=default', '--reporter=json', '--outputFile.json=reports/unit.json'],
  /** Vitest's report. A file that does not even load has no tests, and still counts as one that failed. */
  counts: () => {
    const report = read('reports/unit.json');
    /** @type {{ status: string, assertionResults: unknown[] }[]} */
    const files = report.testResults;
    const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  },
};

export const browserTests = {
  /** Playwright's report, written where playwright.config.ts says. Its errors are those outside any test. */
  counts: () => {
    const { stats, errors } = read('reports/browser.json');
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
  },
};

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(join(projectFolder, file), 'utf8'));
}
