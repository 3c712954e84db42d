import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Plugin, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { readLesson } from '../../src/lesson/read.ts';
import { lessons } from '../../vite/lessons.ts';
import { lessonFolders } from './lesson-folders.ts';

const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'virtual:entry' ? id : undefined),
  load: (id) => (id === 'virtual:entry' ? "export { loadLesson, loadText } from 'virtual:lessons'; export { lessonIndex } from 'virtual:lessons/index';" : undefined),
};

async function chunks(root: string): Promise<readonly Rollup.OutputChunk[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, lessons()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: 'virtual:entry', preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.flatMap((each) => (each.type === 'chunk' ? [each] : [])));
}

/** The lessons of the project, built once for all tests that only look. */
let whole: Promise<readonly Rollup.OutputChunk[]> | undefined;
function ownChunks(): Promise<readonly Rollup.OutputChunk[]> {
  whole ??= chunks(process.cwd());
  return whole;
}

test('the page gets the index at once, and each lesson and each of its texts as a chunk of its own', async () => {
  const built = await ownChunks();
  const [first] = built.filter((chunk) => chunk.isEntry);
  for (const { lesson, texts } of lessonFolders().map(readLesson)) {
    expect(first?.code).toContain(JSON.stringify(texts.ja?.title));
    expect(first?.code).not.toContain(lesson?.scenario.securityGroups[0]?.id ?? 'no group');
  }
  expect(built.length).toBe(1 + lessonFolders().length * 3);
});

test('no reader of YAML or Markdown goes to the page', async () => {
  const modules = (await ownChunks()).flatMap((chunk) => Object.keys(chunk.modules));
  expect(modules.filter((id) => /node_modules|\/src\//.test(id))).toEqual([]);
});

const part = 'lessons/1-the-way-home';
const broken = `${part}/02-the-gate-that-forgets/lesson.yaml`;

async function inACopy(use: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'lessons-'));
  try {
    await cp(part, join(root, part), { recursive: true });
    await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function replaceIn(root: string, before: string, after: string): Promise<void> {
  const text = await readFile(join(root, broken), 'utf8');
  await writeFile(join(root, broken), text.replace(before, after));
}

test('a broken lesson fails the build with its file, line and column', async () => {
  await inACopy(async (root) => {
    await replaceIn(root, 'answer: public-acl outbound', 'answer: home');
    await expect(chunks(root)).rejects.toThrow(
      `${broken}:24:11: the answer is \`home\`, but the engine says \`public-acl outbound\`; correct the answer`,
    );
  });
});

test('a lesson that is edited is read anew by the server that runs', async () => {
  await inACopy(async (root) => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [lessons()],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      const minutes = async () => (await server.transformRequest('virtual:lessons/the-gate-that-forgets/lesson'))?.code;
      expect(await minutes()).toContain('"minutes":4');
      await replaceIn(root, 'minutes: 4', 'minutes: 7');
      server.watcher.emit('all', 'change', join(root, broken));
      expect(await minutes()).toContain('"minutes":7');
    } finally {
      await server.close();
    }
  });
});
