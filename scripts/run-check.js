import { spawn } from 'node:child_process';
import { npm } from './npm.js';
import { projectFolder } from './project-folder.js';

/**
 * @typedef {import('./test-counts.js').Counts} Counts
 * @typedef {Counts & { name: string, seconds: number, output: string }} Result
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const ownGroup = process.platform !== 'win32';

/**
 * Runs one check to its end and keeps what it printed.
 *
 * @param {import('./checks.js').Check} check
 * @returns {Promise<Result>}
 */
export async function runCheck(check) {
  const begin = performance.now();
  const { command, words, shell } = npm('run', '-s', ...check.run);
  const { exitCode, output } = await new Promise((over) => {
    const child = spawn(command, words, {
      cwd: projectFolder,
      shell,
      detached: ownGroup,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    });
    running.add(child);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => over({ exitCode: 1, output: `${output}${error.message}\n` }));
    child.on('close', (exitCode) => {
      running.delete(child);
      over({ exitCode, output });
    });
  });
  const seconds = (performance.now() - begin) / 1000;
  return { name: check.name, seconds, ...verdict(check, exitCode === 0, output) };
}

/** Ends the checks that are still running, with all that they started. */
export function stopChecks() {
  for (const { pid } of running) if (pid) process.kill(ownGroup ? -pid : pid, 'SIGTERM');
}

function environment() {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env;
  return { ...rest, CI: 'true', ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
}

/**
 * @param {import('./checks.js').Check} check
 * @param {boolean} succeeded
 * @param {string} output
 * @returns {Counts & { output: string }}
 */
function verdict(check, succeeded, output) {
  if (!check.counts) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, output };
  try {
    const { passed, failed } = check.counts();
    if (passed + failed === 0) return { passed, failed: 1, output: `${output}no test ran\n` };
    // A run that ends badly for another reason than a test has failed as well.
    return { passed, failed: succeeded ? failed : Math.max(failed, 1), output };
  } catch (error) {
    return { passed: 0, failed: 1, output: `${output}the report cannot be read: ${error}\n` };
  }
}
