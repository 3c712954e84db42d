import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.js';
import { ensureNode } from './ensure-node.js';
import { projectFolder } from './project-folder.js';
import { whenStopped } from './when-stopped.js';

ensureNode();
ensureDependencies();

// Only now are the packages that these use sure to be there.
const { ensureChromium } = await import('./ensure-chromium.js');
const { checks } = await import('./checks.js');
const { runCheck, stopChecks } = await import('./run-check.js');

whenStopped(() => {
  stopChecks();
  process.exit(1);
});

const noChromium = ensureChromium();
if (noChromium) console.error(noChromium);
for (const folder of ['reports', 'dist'])
  rmSync(join(projectFolder, folder), { recursive: true, force: true });

/** @type {import('./run-check.js').Result[]} */
const results = [];
const waiting = [...checks];
/** Two at a time; each worker takes the first check whose turn has come. */
await Promise.all([work(), work()]);

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
if (failed > 0)
  console.log(
    `\nfailed: ${results
      .filter(isBad)
      .map(({ name }) => name)
      .join(', ')}`,
  );
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

async function work() {
  for (;;) {
    const turn = waiting.findIndex(({ after }) => !after || results.some(({ name }) => name === after));
    const [check] = turn < 0 ? [] : waiting.splice(turn, 1);
    if (!check) return;
    const result = await runCheck(check);
    results.push(result);
    print(result);
  }
}

/** @param {import('./run-check.js').Result} result */
function print(result) {
  const { name, seconds, output, passed, failed } = result;
  const tests = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
  console.log(`${isBad(result) ? '✗' : '✓'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${tests}`);
  if (isBad(result)) console.log(`\n${output.trimEnd()}\n`);
}

/** @param {import('./run-check.js').Result} result */
function isBad({ failed }) {
  return failed > 0;
}
