import { expect, test } from 'vitest';
import { parseGoal } from '../../../src/symbolic/goal/goal.ts';
import { goalFaults } from '../../../src/symbolic/goal/goal-faults.ts';
import { ipv6District } from '../../lesson/scenarios.ts';
import { must } from '../../must.ts';
import { network } from '../../network.ts';

const district = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets: { public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, routes: [0.0.0.0/0 -> igw] } }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 192.0.2.10, groups: [web-sg] }
internet: { laptop: { address: 198.51.100.7 } }
security-groups: { web-sg: { inbound: [ssh from 0.0.0.0/0] } }
`);

test.each([
  ['roundtrip tcp laptop -> web:22', []],
  ['never tcp anywhere -> web:22', []],
  ['only tcp anywhere -> web:22, tcp laptop -> web:443', []],
  ['exposure inbound <= 1', []],
  ['rules <= 1', []],
  ['roundtrip tcp nobody -> web:22', ['unknown-name']],
  ['roundtrip tcp laptop -> nowhere:22', ['unknown-name']],
  ['never tcp anywhere -> nowhere:22', ['unknown-name']],
  ['never tcp laptop -> anywhere:22', ['unknown-name']],
  [
    'only tcp laptop -> web:22, tcp nobody -> web:22, tcp laptop -> nowhere:22',
    ['unknown-name', 'unknown-name'],
  ],
  ['never tcp anywhere6 -> web:22', ['no-common-family']],
  ['roundtrip tcp laptop -> [2001:db8:1234:1a01::10]:22', ['no-common-family']],
] as const)('%s: %j', (text, kinds) => {
  expect(goalFaults(must(parseGoal(text)), district).map(({ kind }) => kind)).toEqual(kinds);
});

test('who is named where nobody is known comes with all that are', () => {
  const [fault] = goalFaults(must(parseGoal('never tcp anywhere -> nowhere:22')), district);
  expect(fault).toMatchObject({ what: 'end', name: 'nowhere', known: ['web', 'laptop'] });
});

test('everybody by IPv6 may send to a host that has it, and to no other', () => {
  const goal = must(parseGoal('never tcp anywhere6 -> web:22'));
  expect(goalFaults(goal, ipv6District([]))).toEqual([]);
});
