import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.js';
import { projectFolder } from './project-folder.js';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {Record<string, Locked>} LockedPackages
 */

/** Installs what package-lock.json says, unless exactly that is already there. */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  const { command, words, shell } = npm('ci', '--include=dev', '--no-audit', '--no-fund');
  const { status } = spawnSync(command, words, { cwd: projectFolder, stdio: 'inherit', shell });
  if (status === 0) return;
  console.error('npm ci failed: see above; it needs the network the first time');
  process.exit(1);
}

function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  // npm writes this file last, so an install that was cut short has none.
  const present = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const missing = Object.entries(wanted).filter(([path]) => path !== '' && !present[path]);
  const other = Object.entries(present).filter(([path, { version, integrity }]) => {
    const locked = wanted[path];
    return locked?.version !== version || locked?.integrity !== integrity;
  });
  return missing.every(([, locked]) => locked.optional || locked.devOptional) && other.length === 0;
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
