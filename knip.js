/** Nothing is kept that nobody uses: files, exports, dependencies. */
export default {
  // A type that only its own file uses may still be the name of what a function gives back.
  ignoreExportsUsedInFile: { interface: true, type: true },
  entry: [
    'scripts/{start,test,size}.js',
    'bench/first-proof.ts',
    'test/**/*.{test,spec,shots}.ts',
    'src/gallery/main.ts',
    'vite/gallery.config.ts',
  ],
  project: ['src/**/*.{ts,svelte}', 'vite/**/*.ts', 'scripts/**/*.js', 'bench/**/*.ts', 'test/**/*.{ts,js}'],
  compilers: {
    // Knip itself reads only the script of a component; a room is loaded by `import(…)` in the markup.
    svelte: importsAnywhere,
  },
};

/** @param {string} component */
function importsAnywhere(component) {
  const statements = component.match(/\bimport\b[^'"]*['"][^'"]+['"]\)?/g) ?? [];
  return statements.join(';\n');
}
