import { ESLint } from 'eslint';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const configuration = [
  'package.json',
  'borders.js',
  'eslint.config.js',
  'svelte.config.js',
  'dependency-cruiser.mjs',
  'tsconfig.json',
  'tsconfig.pure.json',
];

/** One wrong line, where it is planted, and the sentence that a tool says about it. */
interface Violation {
  readonly belief: string;
  readonly file: string;
  readonly text: string;
  readonly says: string | RegExp;
}

const svelte = (script: string, markup = '') => `<script lang="ts">\n${script}\n</script>\n${markup}\n`;

/** What the planted files import; nothing is wrong with these. */
const innocent: Readonly<Record<string, string>> = {
  'src/net/noun.ts': 'export interface Noun {\n  readonly name: string;\n}\n',
  'src/engine/noun.ts':
    "import type { Noun } from '../net/noun.ts';\nexport const noun: Noun = { name: 'engine' };\n",
  'src/symbolic/noun.ts': "export const noun = 'symbolic';\n",
  'src/scenario/noun.ts': "import { parse } from 'yaml';\nexport const noun: unknown = parse('a: 1');\n",
  'src/stage/noun.ts': "import { line } from 'd3-shape';\nexport const noun = line()([[0, 0]]);\n",
  'src/editor/Noun.svelte': '<p>editor</p>\n',
  'src/app/noun.ts': "export { noun } from '../engine/noun.ts';\nexport const at = Date.now();\n",
};

const byEslint: readonly Violation[] = [
  {
    belief: 'the engine knows nothing of the stage, not even its types',
    file: 'src/engine/planted-import.ts',
    text: "import type { noun } from '../stage/noun.ts';\nexport type Planted = typeof noun;\n",
    says: 'boundaries/dependencies',
  },
  {
    belief: 'the proofs never ask the engine that they check',
    file: 'src/symbolic/planted-import.ts',
    text: "import { noun } from '../engine/noun.ts';\nexport const planted = noun;\n",
    says: 'boundaries/dependencies',
  },
  {
    belief: 'the stage draws a trace and never asks the engine, not even for a type in a component',
    file: 'src/stage/Planted.svelte',
    text: svelte(
      "import type { noun } from '../engine/noun.ts';\nconst planted: typeof noun | undefined = undefined;",
      '{planted}',
    ),
    says: 'boundaries/dependencies',
  },
  {
    belief: 'the stage shows no editor',
    file: 'src/stage/PlantedMarkup.svelte',
    text: svelte("import Noun from '../editor/Noun.svelte';", '<Noun />'),
    says: 'boundaries/dependencies',
  },
  {
    belief: 'no room reaches into the app around it',
    file: 'src/editor/planted-import.ts',
    text: "import { noun } from '../app/noun.ts';\nexport const planted = noun;\n",
    says: 'boundaries/dependencies',
  },
  {
    belief: 'a pure room does not know what time it is (Date.now)',
    file: 'src/engine/planted-now.ts',
    text: 'export const planted = Date.now();\n',
    says: 'no-restricted-properties',
  },
  {
    belief: 'a pure room does not know what time it is (new Date)',
    file: 'src/engine/planted-date.ts',
    text: 'export const planted = new Date();\n',
    says: 'no-restricted-syntax',
  },
  {
    belief: 'a pure room has no chance in it',
    file: 'src/engine/planted-chance.ts',
    text: 'export const planted = Math.random();\n',
    says: 'no-restricted-properties',
  },
  {
    belief: 'nothing in src is exported by default',
    file: 'src/net/planted-default.ts',
    text: 'export default 1;\n',
    says: 'no-restricted-exports',
  },
  {
    belief: 'nothing in src is cast',
    file: 'src/net/planted-cast.ts',
    text: 'export const planted = 1 as number;\n',
    says: 'consistent-type-assertions',
  },
  {
    belief: 'nothing in src is of any type',
    file: 'src/net/planted-any.ts',
    text: 'export const planted: any = 1;\n',
    says: 'no-explicit-any',
  },
  {
    belief: 'no enums',
    file: 'src/net/planted-enum.ts',
    text: 'export enum Planted {\n  One,\n}\n',
    says: 'no-restricted-syntax',
  },
  {
    belief: 'no barrels',
    file: 'src/net/planted-barrel.ts',
    text: "export * from './noun.ts';\n",
    says: 'no-restricted-syntax',
  },
  {
    belief: 'a component has no style attribute, which the page would refuse',
    file: 'src/ui/PlantedStyle.svelte',
    text: '<p style="color: red">planted</p>\n',
    says: 'no-restricted-syntax',
  },
];

const byDependencyCruiser: readonly Violation[] = [
  {
    belief: 'a pure room uses no Svelte',
    file: 'src/engine/planted-svelte.ts',
    text: "import { tick } from 'svelte';\nexport const planted = tick;\n",
    says: 'engine-packages: src/engine/planted-svelte.ts',
  },
  {
    belief: 'a pure room uses only the packages of its own line in the table',
    file: 'src/net/planted-package.ts',
    text: "import { parse } from 'yaml';\nexport const planted: unknown = parse('a: 1');\n",
    says: 'net-packages: src/net/planted-package.ts',
  },
  {
    belief: 'a pure room uses nothing of Node',
    file: 'src/engine/planted-node.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
    says: 'node-in-the-terminal-only: src/engine/planted-node.ts',
  },
  {
    belief: 'the app uses nothing of Node',
    file: 'src/app/planted-node.ts',
    text: "import { join } from 'node:path';\nexport const planted = join;\n",
    says: 'node-in-the-terminal-only: src/app/planted-node.ts',
  },
  {
    belief: 'D3 computes: the stage selects nothing',
    file: 'src/stage/planted-selection.ts',
    text: "import { select } from 'd3-selection';\nexport const planted: unknown = select;\n",
    says: /(stage-d3|resolves): src\/stage\/planted-selection.ts/,
  },
  {
    belief: 'the stage uses of D3 only what is listed',
    file: 'src/stage/planted-path.ts',
    text: "import { path } from 'd3-path';\nexport const planted = path;\n",
    says: 'stage-d3: src/stage/planted-path.ts',
  },
  {
    belief: 'D3 is for pictures: the timeline does without',
    file: 'src/timeline/planted-d3.ts',
    text: "import { line } from 'd3-shape';\nexport const planted = line;\n",
    says: 'timeline-d3: src/timeline/planted-d3.ts',
  },
  {
    belief: 'the editor draws without D3',
    file: 'src/editor/planted-d3.ts',
    text: "import { line } from 'd3-shape';\nexport const planted = line;\n",
    says: 'editor-d3: src/editor/planted-d3.ts',
  },
  {
    belief: 'the stage imports no engine',
    file: 'src/stage/planted-engine.ts',
    text: "import { noun } from '../engine/noun.ts';\nexport const planted = noun;\n",
    says: 'stage-imports: src/stage/planted-engine.ts',
  },
  {
    belief: 'the page never contains the terminal',
    file: 'src/app/planted-terminal.ts',
    text: "import { planted } from '../cli/planted.ts';\nexport const again = planted;\n",
    says: 'app-imports: src/app/planted-terminal.ts',
  },
  {
    belief: 'no two files need each other',
    file: 'src/net/planted-circle.ts',
    text: "import { there } from './planted-circle-back.ts';\nexport const here: number = there;\n",
    says: 'no-circles: src/net/planted-circle',
  },
  {
    belief: 'a folder that is not in the table imports nothing',
    file: 'src/utils/planted.ts',
    text: "import type { Noun } from '../net/noun.ts';\nexport type Planted = Noun;\n",
    says: 'every-folder-is-in-the-table: src/utils/planted.ts',
  },
  {
    belief: 'the product does without its tests',
    file: 'src/net/planted-test.ts',
    text: "import { helper } from '../../test/helper.ts';\nexport const planted = helper;\n",
    says: 'src-stands-alone: src/net/planted-test.ts',
  },
];

const byPureTypescript: readonly Violation[] = [
  ['document', 'document.title'],
  ['setTimeout', 'setTimeout'],
  ['performance', 'performance.now()'],
  ['fetch', 'fetch'],
  ['process', 'process.env'],
  ['localStorage', 'localStorage'],
].map(([name, text]) => ({
  belief: `a pure room has no ${name}`,
  file: `src/scenario/planted-${name}.ts`,
  text: `import { noun } from './noun.ts';\nexport const planted = [noun, ${text}];\n`,
  says: new RegExp(`src/scenario/planted-${name}\\.ts.*Cannot find name '${name}'`),
}));

/** Files that a planted line needs to exist. */
const accomplices: Readonly<Record<string, string>> = {
  'src/net/planted-circle-back.ts':
    "import { here } from './planted-circle.ts';\nexport const there: number = here;\n",
  'src/cli/planted.ts': 'export const planted = 1;\n',
  'test/helper.ts': 'export const helper = 1;\n',
};

let house = '';
let lintSays: ReadonlyMap<string, string>;
let cruiserSays = '';
let typescriptSays = '';

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'borders-'));
  await Promise.all(configuration.map((file) => cp(join(project, file), join(house, file))));
  await symlink(join(project, 'node_modules'), join(house, 'node_modules'));
  const planted = [...byEslint, ...byDependencyCruiser, ...byPureTypescript].map(
    ({ file, text }) => [file, text] as const,
  );
  for (const [file, text] of [...planted, ...Object.entries(innocent), ...Object.entries(accomplices)]) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), text);
  }
  [lintSays, cruiserSays, typescriptSays] = await Promise.all([
    lint(),
    run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      'dependency-cruiser.mjs',
      '--output-type',
      'err',
      'src',
    ),
    run('typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--pretty', 'false'),
  ]);
}, 60_000);

afterAll(() => rm(house, { recursive: true, force: true }));

test.each(byEslint)('eslint holds: $belief', ({ file, says }) => {
  expect(lintSays.get(file)).toMatch(says);
});

test.each(byDependencyCruiser)('dependency-cruiser holds: $belief', ({ says }) => {
  expect(cruiserSays).toMatch(says);
});

test.each(byPureTypescript)('the pure types hold: $belief', ({ says }) => {
  expect(typescriptSays).toMatch(says);
});

test.each(Object.keys(innocent))('nothing is said against an innocent file: %s', (file) => {
  expect(lintSays.get(file)).toBe('');
  expect(cruiserSays).not.toMatch(new RegExp(`: ${file} → `));
  expect(typescriptSays).not.toContain(`${file}(`);
});

/** What ESLint says of each planted file; the rules that were broken, one per line. */
async function lint(): Promise<ReadonlyMap<string, string>> {
  const eslint = new ESLint({ cwd: house });
  const files = [...byEslint.map(({ file }) => file), ...Object.keys(innocent)];
  const results = await eslint.lintFiles(files);
  return new Map(
    results.map(({ filePath, messages }) => [
      filePath.slice(house.length + 1),
      messages.map(({ ruleId, message }) => `${ruleId ?? 'not parsed'}: ${message}`).join('\n'),
    ]),
  );
}

/** What a tool prints about the planted house; that it fails is expected. */
function run(tool: string, ...words: readonly string[]): Promise<string> {
  return new Promise((said) => {
    execFile(
      process.execPath,
      [join(project, 'node_modules', tool), ...words],
      { cwd: house, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
      (_failure, stdout, stderr) => said(stdout + stderr),
    );
  });
}
