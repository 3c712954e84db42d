import { expect, test } from 'vitest';
import { stepFrom } from '../../../src/app/types/walk.ts';
import { pairTypes } from '../../../src/rule-type/comparison.ts';

const pairs = pairTypes();

test.each([
  [{ id: 'ssh', list: 'acl' }, 'ArrowDown', { id: 'telnet', list: 'acl' }],
  [{ id: 'ssh', list: 'group' }, 'ArrowDown', { id: 'smtp', list: 'group' }],
  [{ id: 'smtp', list: 'group' }, 'ArrowUp', { id: 'ssh', list: 'group' }],
  [{ id: 'ssh', list: 'group' }, 'ArrowRight', { id: 'ssh', list: 'acl' }],
  [{ id: 'ssh', list: 'acl' }, 'ArrowLeft', { id: 'ssh', list: 'group' }],
  [{ id: 'mysql', list: 'group' }, 'End', { id: 'cqlsh', list: 'group' }],
  [{ id: 'mysql', list: 'acl' }, 'End', { id: 'https-alt', list: 'acl' }],
  [{ id: 'mysql', list: 'acl' }, 'Home', { id: 'custom-tcp', list: 'acl' }],
] as const)('from %o, %s leads to %o', (from, key, to) => {
  expect(stepFrom(from, key, pairs)).toEqual(to);
});

test.each([
  ['the last type', { id: 'cqlsh', list: 'group' }, 'ArrowDown'],
  ['the first type', { id: 'custom-tcp', list: 'acl' }, 'ArrowUp'],
  ['a type that the other list lacks', { id: 'telnet', list: 'acl' }, 'ArrowLeft'],
  ['any type', { id: 'ssh', list: 'acl' }, 'a'],
] as const)('from %s (%o), %s leads nowhere', (_, from, key) => {
  expect(stepFrom(from, key, pairs)).toBeUndefined();
});

test('down and down again visits every type of a list once', () => {
  const visited: string[] = [];
  for (let spot = stepFrom({ id: 'ssh', list: 'acl' }, 'Home', pairs); spot;) {
    visited.push(spot.id);
    spot = stepFrom(spot, 'ArrowDown', pairs);
  }
  expect(visited).toEqual(pairs.flatMap(({ acl }) => acl?.id ?? []));
});
