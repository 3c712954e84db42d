import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that the browser tests drive: the one named by $CHROMIUM, the system's, or Playwright's own.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const system = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'], ...system, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}
