import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/aws/json-text.ts';
import { shellWord } from '../../src/aws/shell.ts';
import { runs } from '../laws/runs.ts';
import { shellWords } from './shell-words.ts';

/** What a shell could take for its own, among any other characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '$',
        '`',
        '\\',
        '\n',
        ' ',
        '!',
        '#',
        '~',
        '*',
        ';',
        '&',
        '|',
        '$(id)',
        '${IFS}',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

test('a quoted word is one word, and means the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(shellWords(shellWord(text), String)).toEqual([text]);
    }),
    runs,
  );
});

test('the shell itself reads a quoted word as the text', () => {
  const texts = [
    '',
    "it's",
    `a 'b' "c" $HOME \`id\` $(id) \\ \n !! # ; & | ~ * ? [x] {a,b}`,
    '-n',
    ...fc.sample(hostile, { seed: runs.seed, numRuns: 30 }),
  ];
  const script = `printf '%s\\0' ${texts.map((text) => shellWord(text)).join(' ')}`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(texts);
});

test('a variable within JSON keeps its place between the quotes', () => {
  const word = shellWord(
    jsonText([{ GroupId: { shellVariable: 'SG_A' }, Description: "it's", Absent: undefined }]),
  );
  expect(word).toBe(String.raw`'[{"GroupId":"'"$SG_A"'","Description":"it'\''s"}]'`);
  expect(shellWords(word, () => 'sg-1')).toEqual(['[{"GroupId":"sg-1","Description":"it\'s"}]']);
});
