/**
 * How to start npm from here: the very npm that started us, else the one on the path.
 *
 * @param {string[]} words
 */
export function npm(...words) {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js')
    ? { command: process.execPath, words: [own, ...words], shell: false }
    : { command: 'npm', words, shell: process.platform === 'win32' };
}
