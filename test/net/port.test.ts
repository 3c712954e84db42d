import { expect, test } from 'vitest';
import { inRange } from '../../src/net/port.ts';
import { parsePort, parsePortRange } from '../../src/net/parse-port.ts';

test.each([
  ['443', 443, 443],
  ['0', 0, 0],
  ['65535', 65535, 65535],
  ['0-65535', 0, 65535],
  ['1024 - 65535', 1024, 65535],
])('%s are ports', (text, first, last) => {
  expect(parsePortRange(text)).toEqual({ ok: true, value: { first, last } });
});

test.each([
  ['', 'port'],
  ['65536', 'port'],
  ['9'.repeat(400), 'port'],
  ['-1', 'port'],
  ['1-2-3', 'port'],
  ['1024-', 'port'],
  ['44 3', 'port'],
  ['0x10', 'port'],
  ['1e3', 'port'],
  ['https', 'port'],
  ['443-80', 'port-range-backwards'],
])('%s are none', (text, kind) => {
  expect(parsePortRange(text)).toMatchObject({ ok: false, problem: { kind } });
});

test('a port over 65535 is told apart from what is no number', () => {
  expect(parsePort('65536')).toMatchObject({ problem: { fault: 'over-65535' } });
  expect(parsePort('ssh')).toMatchObject({ problem: { fault: 'not-a-number' } });
});

test.each([
  [1023, false],
  [1024, true],
  [65535, true],
])('both ends of a range are in it: %s', (port, held) => {
  expect(inRange({ first: 1024, last: 65535 }, port)).toBe(held);
});
