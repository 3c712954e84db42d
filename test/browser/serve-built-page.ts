import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Deep on purpose: whatever asks for `/something` instead of `./something` fails here. */
const subPath = '/some/sub/path/';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** Playwright calls this before all tests, and what it returns after them. Nothing but files, as on any static host. */
export default async function serveBuiltPage(): Promise<() => Promise<void>> {
  await readFile(join(dist, 'index.html')).catch(() => {
    throw new Error('there is no dist/index.html: run `npm run build` first');
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname.startsWith(subPath)
      ? normalize(decodeURIComponent(pathname.slice(subPath.length)))
      : '..';
    const name = file === '.' || file === '' ? 'index.html' : file;
    const body = name.startsWith('..') ? undefined : await readFile(join(dist, name)).catch(() => undefined);
    if (!body) return response.writeHead(404).end('not found');
    return response
      .writeHead(200, { 'content-type': mediaTypes[extname(name)] ?? 'application/octet-stream' })
      .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  process.env['KAERIMICHI_URL'] = `http://127.0.0.1:${address.port}${subPath}`;
  return async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
}
