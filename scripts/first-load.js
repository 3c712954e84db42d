import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The files a browser fetches before the first picture: the page, its scripts and styles, and what those scripts import statically.
 *
 * @param {string} dist the folder of the built page
 * @returns {string[]} paths inside that folder
 */
export function firstLoad(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  /** @type {Set<string>} */
  const files = new Set(['index.html']);
  for (const address of linked(html)) follow(dist, join(dist, address), files);
  return [...files];
}

/**
 * @param {string} dist
 * @param {string} path
 * @param {Set<string>} files
 */
function follow(dist, path, files) {
  const name = relative(dist, path);
  if (files.has(name) || !existsSync(path)) return;
  files.add(name);
  if (!path.endsWith('.js')) return;
  for (const address of importedStatically(readFileSync(path, 'utf8'))) {
    follow(dist, join(dirname(path), address), files);
  }
}

/** @param {string} html */
function linked(html) {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="?(modulepreload|stylesheet)/.test(tag))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** @param {string} script minified or not; `import(…)` is a later load */
function importedStatically(script) {
  const statement = /\b(?:import|export)\b[\w$*{},\s]*["'](\.[^"']+)["']/g;
  return [...script.matchAll(statement)].flatMap(([, address]) => address ?? []);
}
