import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad } from './first-load.js';
import { projectFolder } from './project-folder.js';

/** What a lesson weighs is measured in the browser, where all it asks for is seen: test/browser/weight.spec.ts. */
const budget = 60_000;

const dist = join(projectFolder, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('there is no dist/index.html: run `npm run build` first');
  process.exit(1);
}
const files = firstLoad(dist).map((name) => ({
  name,
  bytes: gzipSync(readFileSync(join(dist, name)), { level: 9 }).length,
}));
const total = files.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { name, bytes } of files) console.log(`${inKilobytes(bytes)}  ${name}`);
console.log(`${inKilobytes(total)}  first load, gzip; the budget is ${inKilobytes(budget).trim()}`);
if (total > budget) {
  console.error('the first load is too heavy: load later what the first picture does not need');
  process.exit(1);
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
