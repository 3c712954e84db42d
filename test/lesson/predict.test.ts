import { expect, test } from 'vitest';
import { formatCheckpoint, parseCheckpoint } from '../../src/lesson/checkpoint.ts';
import { trip } from '../../src/lesson/trip.ts';
import { endOf, endsAt } from '../../src/lesson/predict.ts';
import { district, flowOf, type Rules } from './scenarios.ts';

test.each<{ rules: Rules; flow?: string; ends: string }>([
  { rules: { groupIn: ['ssh from 198.51.100.7/32'], groupOut: [] }, ends: 'home' },
  { rules: { aclOut: [] }, ends: 'public-acl outbound' },
  { rules: { aclIn: [] }, ends: 'public-acl inbound' },
  { rules: { groupIn: [] }, ends: 'web-sg inbound' },
  { rules: {}, flow: 'tcp laptop -> web:443', ends: 'refused' },
  { rules: { aclOut: [] }, flow: 'tcp laptop -> web:443', ends: 'public-acl outbound' },
])('with $rules the truck ends at $ends', ({ rules, flow = 'tcp laptop -> web:22', ends }) => {
  expect(formatCheckpoint(endOf(trip(flowOf(flow), district(rules))))).toBe(ends);
});

test('a prediction may name the door by its host', () => {
  const door = parseCheckpoint('web inbound');
  const exchange = trip(flowOf('tcp laptop -> web:22'), district({ groupIn: [] }));
  expect(door.ok && endsAt(exchange, door.value)).toBe(true);
});
