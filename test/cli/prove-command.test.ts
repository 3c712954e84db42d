import { expect, test } from 'vitest';
import { terminalWords } from '../../src/cli/language.ts';
import { proveCommand } from '../../src/cli/prove-command.ts';

const shop = 'test/cases/scenarios/shop.yaml';
const plain = { json: false, mend: false, color: false };
const english = terminalWords('en');

function prove(goals: readonly string[], { file = shop, json = true, language = english } = {}) {
  return proveCommand(file, goals, { ...plain, json }, language);
}

function objects(goals: readonly string[]): readonly unknown[] {
  return prove(goals).out.map((line) => JSON.parse(line));
}

test('goals that all hold are a line each, and exit status 0', () => {
  const goals = ['roundtrip tcp laptop -> web:443', 'never tcp anywhere -> db:5432'];
  expect(objects(goals)).toEqual(goals.map((goal) => ({ goal, holds: true })));
  expect(prove(goals).status).toBe(0);
});

test('a goal that fails shows one packet and where it stops, and exit status 1', () => {
  expect(objects(['arrives tcp laptop -> web:22'])).toEqual([
    {
      goal: 'arrives tcp laptop -> web:22',
      holds: false,
      counterexample: 'tcp laptop:50000 -> web:22',
      packet: 'tcp 198.51.100.7:50000 -> 203.0.113.10:22',
      leg: 'request',
      stops: {
        kind: 'network-acl',
        id: 'public-acl',
        subnet: 'public',
        direction: 'inbound',
      },
      by: '*',
    },
  ]);
  expect(prove(['arrives tcp laptop -> web:22', 'rules <= 99']).status).toBe(1);
});

test('what arrives and should not has no place where it stops', () => {
  expect(objects(['never tcp laptop -> web:443'])).toMatchObject([
    { holds: false, counterexample: 'tcp laptop:50000 -> web:443', stops: null, outcome: 'delivered' },
  ]);
});

test('counts are told with what may be', () => {
  expect(objects(['rules <= 2', 'exposure inbound <= 0'])).toMatchObject([
    { counterexample: null, count: 9, atMost: 2 },
    { counterexample: 'tcp 198.51.100.7:50000 -> 203.0.113.10:443', direction: 'inbound', atMost: 0 },
  ]);
});

test('what cannot be said does not hold', () => {
  expect(objects(['only tcp laptop -> laptop:443'])).toEqual([
    { goal: 'only tcp laptop -> laptop:443', holds: false, cannotSay: 'no-such-packet' },
  ]);
  expect(prove(['only tcp laptop -> laptop:443']).status).toBe(1);
});

test('all goals that cannot be read are told at once, and exit status 2', () => {
  const { out, error, status } = prove([
    'foo',
    'never tcp nobody -> web:22',
    'never tcp laptop -> anywhere:22',
  ]);
  expect(status).toBe(2);
  expect(out).toEqual([]);
  expect(error.slice(-3)).toEqual([
    'goal "foo": `foo` is not a goal; write `roundtrip`, `arrives`, `never` or `only` and a flow, `exposure <= 2` or `rules <= 4`',
    'goal "never tcp nobody -> web:22": there is no host or internet host `nobody`; there is `web`, `db`, `laptop`',
    'goal "never tcp laptop -> anywhere:22": there is no host or internet host `anywhere`; there is `web`, `db`, `laptop`',
  ]);
  expect(prove([]).error.at(-1)).toBe("there is no goal: name one, as in 'roundtrip tcp laptop -> web:443'");
});

test('a lesson folder brings its own goals', () => {
  const file = 'lessons/1-the-way-home/02-the-gate-that-forgets';
  const { out, status } = prove([], { file, json: false });
  expect(status).toBe(1);
  expect(out).toEqual([
    '× roundtrip tcp laptop -> web:22\n' +
      '    tcp laptop:50000 -> web:22 arrives, but its reply is stopped: network ACL public-acl, outbound (*)',
  ]);
});

test.each([
  {
    goal: 'only tcp laptop -> web:443',
    en: 'tcp 203.0.113.9:50000 -> web:443 reaches web',
    ja: 'tcp 203.0.113.9:50000 -> web:443 が「web」に届いてしまいます',
  },
  {
    goal: 'never tcp web -> 192.0.2.1:50000',
    en: 'tcp web:50000 -> 192.0.2.1:50000 reaches the internet',
    ja: 'tcp web:50000 -> 192.0.2.1:50000 が「インターネット」に届いてしまいます',
  },
  {
    goal: 'rules <= 2',
    en: 'there are 9 rules where 2 may be',
    ja: 'ルールが 9 件あります（2 件まで）',
  },
])('in both languages: $goal', ({ goal, en, ja }) => {
  const said = (language: 'en' | 'ja') =>
    prove([goal], { json: false, language: terminalWords(language) }).out[0]?.split('\n    ')[1];
  expect([said('en'), said('ja')]).toEqual([en, ja]);
});

test('--mend says the smallest change that was found, in notation', () => {
  const goals = ['never tcp laptop -> web:443'];
  const mend = (json: boolean) => proveCommand(shop, goals, { ...plain, json, mend: true }, english).out;
  const { mend: edits } = JSON.parse(mend(true).at(-1) ?? '') as { mend: readonly string[] };
  expect(edits.length).toBeGreaterThan(0);
  const lines = mend(false);
  expect(lines).toContain(english.prove.mending.mended);
  for (const edit of edits) expect(lines).toContain(`    ${edit}`);
  expect(proveCommand(shop, ['rules <= 99'], { ...plain, mend: true }, english).out).toContain(
    english.prove.mending.holds,
  );
});
