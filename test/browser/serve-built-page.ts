import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serve-folder.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Playwright calls this before all tests, and what it returns after them. */
export default async function serveBuiltPage(): Promise<() => Promise<void>> {
  await access(`${dist}index.html`).catch(() => {
    throw new Error('there is no dist/index.html: run `npm run build` first');
  });
  const { address, stop } = await serveFolder(dist);
  process.env['KAERIMICHI_URL'] = address;
  return stop;
}
