import { expect, test } from 'vitest';
import { formatGoal, parseGoal } from '../../../src/symbolic/goal/goal.ts';

test.each([
  'roundtrip tcp laptop -> web:22',
  'arrives udp a:53 -> 10.0.0.1:53',
  'never icmp a -> b',
  'rules <= 4',
  'only tcp anywhere -> web:443, icmp laptop -> web',
  'exposure <= 64512',
  'exposure inbound <= 2',
])('the goal `%s` is written back as it was read', (text) => {
  const goal = parseGoal(text);
  expect(goal.ok && formatGoal(goal.value)).toBe(text);
});

test.each([
  { text: 'comehome tcp laptop -> web:22', kind: 'goal' },
  { text: 'rules < 4', kind: 'goal' },
  { text: 'exposure sideways <= 4', kind: 'goal' },
  { text: 'exposure <= -1', kind: 'goal' },
  { text: 'exposure <= 4 ports', kind: 'goal' },
  { text: 'exposure inbound outbound <= 4', kind: 'goal' },
  { text: 'rules <= 4 or so', kind: 'goal' },
  { text: 'rules all <= 4', kind: 'goal' },
  { text: 'rules <= 12345', kind: 'goal' },
  { text: 'rules <=', kind: 'goal' },
  { text: 'rules', kind: 'goal' },
  { text: 'only', kind: 'goal' },
  { text: 'only tcp laptop -> web:22,', kind: 'flow' },
  { text: '', kind: 'goal' },
  { text: 'roundtrip laptop to web', kind: 'flow' },
  { text: 'roundtrip tcp laptop -> web', kind: 'end-port' },
])('`$text` is no goal', ({ text, kind }) => {
  expect(parseGoal(text)).toMatchObject({ ok: false, problem: { kind } });
});

test.each([
  ['  rules   <=40  ', 'rules <= 40'],
  ['exposure inbound<=2', 'exposure inbound <= 2'],
  ['exposure   outbound   <=  2', 'exposure outbound <= 2'],
  ['never   tcp a -> b:1', 'never tcp a -> b:1'],
])('`%s` is read as `%s`', (text, written) => {
  const goal = parseGoal(text);
  expect(goal.ok && formatGoal(goal.value)).toBe(written);
});
