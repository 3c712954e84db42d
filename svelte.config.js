/** Runes everywhere in our own files; a package in node_modules keeps the mode it was written in. */
export default {
  vitePlugin: {
    dynamicCompileOptions: ({ filename }) =>
      filename.includes('node_modules') ? undefined : { runes: true },
  },
};
