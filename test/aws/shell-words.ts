/**
 * The words of a POSIX command line, by the shell's own rules of quoting; `valueOf` says what a variable holds.
 * Throws at anything the shell would run or expand: a line of ours has none.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function shellWords(line: string, valueOf: (variable: string) => string): readonly string[] {
  const words: string[] = [];
  let rest = line;
  while ((rest = rest.replace(/^[ \t]+/, '')) !== '') {
    let word = '';
    for (let piece = pieceOf(rest); piece; piece = pieceOf(rest)) {
      word += piece.variable === undefined ? piece.text : valueOf(piece.variable);
      rest = rest.slice(piece.length);
    }
    if (rest !== '' && !/^[ \t]/.test(rest)) throw new Error(`not quoted: ${rest}`);
    words.push(word);
  }
  return words;
}

interface Piece {
  readonly text: string;
  readonly variable?: string;
  readonly length: number;
}

function pieceOf(rest: string): Piece | undefined {
  const plain = /^[A-Za-z0-9_+=:,./-]+/.exec(rest)?.[0];
  if (plain !== undefined) return { text: plain, length: plain.length };
  const single = /^'([^']*)'/.exec(rest);
  if (single) return { text: single[1] ?? '', length: single[0].length };
  const escaped = /^\\([^\n])/.exec(rest);
  if (escaped) return { text: escaped[1] ?? '', length: 2 };
  const inserted = /^"\$([A-Z][A-Z0-9_]*)"/.exec(rest);
  return inserted ? { text: '', variable: inserted[1] ?? '', length: inserted[0].length } : undefined;
}
