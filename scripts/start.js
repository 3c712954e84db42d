import { ensureDependencies } from './ensure-dependencies.js';
import { ensureNode } from './ensure-node.js';
import { projectFolder } from './project-folder.js';
import { whenStopped } from './when-stopped.js';

ensureNode();
ensureDependencies();

// Only now is Vite sure to be there. In this process, so that no child can outlive it.
const { createServer } = await import('vite');
const server = await createServer({
  root: projectFolder,
  server: { host: '127.0.0.1', port: 5173, strictPort: false },
});
await server.listen();

const address = server.resolvedUrls?.local[0] ?? '';
console.log(`
  Kaerimichi is at ${address}
  Lesson 1 is at   ${address}#/lessons/first-delivery

  Ctrl+C stops it.
`);

whenStopped(async () => {
  await server.close();
  process.exit(0);
});
