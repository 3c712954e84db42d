import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.js';

/**
 * Installs what the browser tests need and this machine lacks, where it may: a Chromium, and a Japanese font for pictures.
 *
 * @returns {string | undefined} what a person has to do, when there is still no Chromium
 */
export function ensureChromium() {
  const lacking = [
    ...(findChromium() ? [] : ['chromium']),
    ...(process.platform !== 'linux' || hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (lacking.length > 0 && mayInstall()) install(lacking);
  return findChromium()
    ? undefined
    : 'no Chromium found: install Chromium or Chrome, or set CHROMIUM to its path, and run this again';
}

function hasJapaneseFont() {
  const fonts = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function mayInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** @param {string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
