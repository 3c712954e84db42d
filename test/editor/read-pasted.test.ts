import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSeveralLines, readPasted, withoutGoodLines } from '../../src/editor/read-pasted.ts';
import { rulesOf } from '../../src/editor/place.ts';
import { applyAll } from '../../src/scenario/apply-edit.ts';
import { must } from '../must.ts';
import { acl, group, scenarioWith } from './scenario.ts';

const scenario = scenarioWith(['https from 0.0.0.0/0'], ['100 allow https from 0.0.0.0/0']);

test.each([
  { text: 'ssh from 10.0.0.0/8\nmysql from sg:db-sg -- app', says: ['fine', 'fine'] },
  { text: '\r\n  - ssh from 10.0.0.0/8 \r\n\r\n', says: ['fine'] },
  { text: 'ｓｓｈ ｆｒｏｍ　１０.0.0.0/8', says: ['fine'] },
  { text: 'https from anywhere', says: ['duplicate-rule'] },
  { text: 'ssh from 10.0.0.0/8\nssh from 10.0.0.0/8', says: ['fine', 'duplicate-rule'] },
  {
    text: 'ssh to 10.0.0.0/8\nssh\n🚚\nhttps from pl:none',
    says: ['preposition', 'preposition', 'preposition', 'unknown-name'],
  },
  {
    text: 'ssh from 10.0.0.1\ntcp 90-80 from anywhere',
    says: ['cidr-without-length', 'port-range-backwards'],
  },
])('rules of a group, $text: $says', ({ text, says }) => {
  expect(kinds(readPasted(scenario, group, text))).toEqual(says);
});

test.each([
  { text: '110 allow ssh from 10.0.0.0/8\n120 deny all from ::/0', says: ['fine', 'fine'] },
  { text: '100 deny ssh from 10.0.0.0/8', says: ['rule-number-used'] },
  { text: '110 allow ssh from anywhere\n110 deny ssh from anywhere', says: ['fine', 'rule-number-used'] },
  {
    text: 'ssh from anywhere\n110 permit ssh from anywhere\n110 allow ssh from sg:db-sg',
    says: ['rule-number', 'entry-action', 'entry-peer'],
  },
])('entries of a network ACL, $text: $says', ({ text, says }) => {
  expect(kinds(readPasted(scenario, acl, text))).toEqual(says);
});

test('the good lines can be taken all at once, and the others stay as they were typed', () => {
  const text = 'ssh from 10.0.0.0/8\n  nonsense \nmysql from sg:db-sg';
  const lines = readPasted(scenario, group, text);
  const edits = lines.flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
  const after = must(applyAll(scenario, edits));
  expect(rulesOf(after, group).map(({ line }) => line)).toEqual([
    'https from 0.0.0.0/0',
    'ssh from 10.0.0.0/8',
    'mysql from sg:db-sg',
  ]);
  expect(withoutGoodLines(text, lines)).toBe('  nonsense ');
});

test('the edits of the good lines can always be made, and no other line is ever lost', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'ssh from 10.0.0.0/8',
      'https from anywhere',
      'tcp 1-9 from ::/0',
      '- mysql from sg:db-sg',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (typed) => {
      const text = typed.join('\n');
      const lines = readPasted(scenario, group, text);
      const edits = lines.flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
      expect(applyAll(scenario, edits).ok).toBe(true);
      const rest = withoutGoodLines(text, lines);
      for (const { reading, text: one } of lines) if (!reading.ok) expect(rest).toContain(one);
    }),
  );
});

test('a long line and a long list are read in time, and what is too much is kept', () => {
  expect(kinds(readPasted(scenario, group, 'x'.repeat(100_000)))).toEqual(['preposition']);
  const text = Array.from({ length: 1200 }, (_, port) => `tcp ${String(20000 + port)} from anywhere`).join(
    '\n',
  );
  const lines = readPasted(scenario, group, text);
  expect(lines).toHaveLength(1000);
  expect(withoutGoodLines(text, lines).split('\n')).toHaveLength(200);
});

test.each([
  ['443', false],
  ['443\n', false],
  ['10.0.0.0/8\r\n', false],
  ['ssh from anywhere\nhttps from anywhere', true],
] as const)('%j is more than a field takes: %s', (text, several) => {
  expect(isSeveralLines(text)).toBe(several);
});

function kinds(lines: ReturnType<typeof readPasted>): readonly string[] {
  return lines.map(({ reading }) => (reading.ok ? 'fine' : reading.problem.kind));
}
