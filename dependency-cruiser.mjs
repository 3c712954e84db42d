import { d3, mayImport, pure, purePackages } from './borders.js';

const anyOf = (folders) => `^src/(${folders.join('|')})/`;
const packages = (names) => names.map((name) => `node_modules/${name}/`);

export default {
  forbidden: [
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      comment: 'borders.js says which folders this one may import.',
      severity: 'error',
      from: { path: anyOf([folder]) },
      to: { path: '^src/', pathNot: anyOf([folder, ...allowed]) },
    })),
    {
      name: 'every-folder-is-in-the-table',
      comment: 'A new folder under src/ needs a line in borders.js.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: anyOf(Object.keys(mayImport)) },
      to: {},
    },
    ...pure.map((folder) => ({
      name: `${folder}-packages`,
      comment: 'borders.js says which packages a pure folder may use.',
      severity: 'error',
      from: { path: anyOf([folder]) },
      to: { path: ['node_modules', '[.]svelte'], pathNot: packages(purePackages[folder] ?? []) },
    })),
    {
      name: 'node-in-the-terminal-only',
      comment: 'Only src/cli runs in Node; everything else has to run in a page.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(['cli']) },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.keys(mayImport).map((folder) => ({
      name: `${folder}-d3`,
      comment: 'D3 computes in the stage; it never selects, joins or animates.',
      severity: 'error',
      from: { path: anyOf([folder]) },
      to: { path: ['node_modules/d3/', 'node_modules/d3-'], pathNot: packages(d3[folder] ?? []) },
    })),
    {
      name: 'src-stands-alone',
      comment: 'The product knows nothing of its tests and its tooling.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|vite)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolves',
      comment: 'Modules made during the build are called virtual:something.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default'],
    },
  },
};
