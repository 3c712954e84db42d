import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('../src', import.meta.url));

/**
 * In tests, every component of ours tells when it is drawn, so that a test can say which ones are never seen:
 * its path under src/ is added to the set `shownComponents` of the global object, where there is one.
 */
export function shownComponents(): Plugin {
  return {
    name: 'kaerimichi:shown-components',
    enforce: 'post',
    transform(code, id) {
      if (process.env['VITEST'] === undefined || !id.startsWith(source) || !id.endsWith('.svelte')) return;
      const name = basename(id, '.svelte');
      const tell = `globalThis.shownComponents?.add(${JSON.stringify(relative(source, id))});`;
      const begin = new RegExp(`function ${name}\\(\\$\\$renderer[^)]*\\) \\{`).exec(code);
      if (!begin) throw new Error(`${id}: the compiled component does not begin as expected`);
      const at = begin.index + begin[0].length;
      return { code: `${code.slice(0, at)} ${tell}${code.slice(at)}`, map: null };
    },
  };
}
