import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFolder } from './serve-folder.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the gallery, which is not part of what is shipped, and serves it while the tests run. */
export default async function serveGallery(): Promise<() => Promise<void>> {
  await build({ root: project, configFile: `${project}vite/gallery.config.ts`, logLevel: 'warn' });
  const { address, stop } = await serveFolder(`${project}reports/gallery-page`);
  process.env['KAERIMICHI_GALLERY_URL'] = address;
  return stop;
}
