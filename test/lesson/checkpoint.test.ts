import { expect, test } from 'vitest';
import {
  checkpointOf,
  formatCheckpoint,
  isAt,
  parseCheckpoint,
  type Checkpoint,
} from '../../src/lesson/checkpoint.ts';
import type { Place } from '../../src/trace/trace.ts';

function checkpoint(text: string): Checkpoint {
  const read = parseCheckpoint(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

const door: Place = { kind: 'security-group', id: 'web', groups: ['web-sg'], direction: 'ingress' };
const twoDoors: Place = { ...door, groups: ['web-sg', 'old-sg'] };
const gate: Place = { kind: 'network-acl', id: 'public-acl', subnet: 'public', direction: 'egress' };
const crossroads: Place = { kind: 'route', id: 'public', direction: 'egress' };

test.each(['web-sg inbound', 'public-acl outbound', 'route public', 'home', 'refused', 'arrived'])(
  'the checkpoint `%s` is written back as it was read',
  (text) => {
    expect(formatCheckpoint(checkpoint(text))).toBe(text);
  },
);

test.each(['', 'web-sg', 'web-sg in', 'web-sg inbound twice', 'inbound web-sg'])(
  '`%s` is no checkpoint',
  (text) => {
    expect(parseCheckpoint(text)).toEqual({ ok: false, problem: { kind: 'checkpoint', text } });
  },
);

test.each([
  { named: 'web-sg inbound', place: door, is: true },
  { named: 'web inbound', place: door, is: true },
  { named: 'old-sg inbound', place: twoDoors, is: true },
  { named: 'web-sg outbound', place: door, is: false },
  { named: 'public-acl outbound', place: gate, is: true },
  { named: 'public outbound', place: gate, is: false },
  { named: 'route public', place: crossroads, is: true },
  { named: 'public outbound', place: crossroads, is: false },
  { named: 'home', place: gate, is: false },
])('`$named` names the $place.kind: $is', ({ named, place, is }) => {
  expect(isAt(checkpoint(named), place)).toBe(is);
});

test('security groups go by their own name when there is one, and by the host when there are more', () => {
  expect([door, twoDoors, gate, crossroads].map((place) => formatCheckpoint(checkpointOf(place)))).toEqual([
    'web-sg inbound',
    'web inbound',
    'public-acl outbound',
    'route public',
  ]);
});
