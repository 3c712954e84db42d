import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

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

/** A folder of files as any static host would serve it, at an address of its own, until it is stopped. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname.startsWith(subPath)
      ? normalize(decodeURIComponent(pathname.slice(subPath.length)))
      : '..';
    const name = file === '.' || file === '' ? 'index.html' : file;
    const body = name.startsWith('..')
      ? undefined
      : await readFile(join(folder, name)).catch(() => undefined);
    if (!body) return response.writeHead(404).end('not found');
    return response
      .writeHead(200, { 'content-type': mediaTypes[extname(name)] ?? 'application/octet-stream' })
      .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return {
    address: `http://127.0.0.1:${address.port}${subPath}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
