import { expect, test } from 'vitest';
import { parseGoal } from '../../../src/symbolic/goal/goal.ts';
import { prove } from '../../../src/symbolic/goal/prove.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { behindNat, district } from '../../lesson/scenarios.ts';
import { must } from '../../must.ts';
import { says } from './told.ts';

function sourcePorts(goal: string, scenario: Scenario) {
  const proof = prove(must(parseGoal(goal)), scenario);
  if (proof.verdict !== 'fails' || proof.counterexample.kind !== 'packet')
    throw new Error('it should fail, with a packet');
  return proof.counterexample.sourcePorts;
}

const oneShut = district({
  aclOut: ['90 deny tcp 50001 to 0.0.0.0/0', '100 allow tcp 1024-65535 to 0.0.0.0/0'],
});

test.each([
  // A Linux client picks one of 28,232 ports; all but one come home.
  { goal: 'roundtrip tcp laptop -> web:22', counted: { ports: 28_232, passing: 28_231 } },
  { goal: 'roundtrip tcp 198.51.100.7 -> web:22', counted: { ports: 28_232, passing: 28_231 } },
  { goal: 'never tcp laptop -> web:22', counted: { ports: 28_232, passing: 0 } },
  { goal: 'roundtrip udp laptop -> web:53', counted: { ports: 28_232, passing: 0 } },
  // A port that is named is not picked; everybody is no one sender; a ping has no ports.
  { goal: 'roundtrip tcp laptop:50001 -> web:22', counted: undefined },
  { goal: 'roundtrip tcp anywhere -> web:22', counted: undefined },
  { goal: 'roundtrip icmp laptop -> web', counted: undefined },
])('of $goal: $counted', ({ goal, counted }) => {
  expect(sourcePorts(goal, oneShut)).toEqual(counted);
});

function intoNat(ports: string): Scenario {
  return behindNat({
    aclIn: [`90 allow tcp ${ports} from 203.0.113.50/32`, '100 allow all from 10.0.0.0/16'],
    aclOut: ['100 allow all to 0.0.0.0/0'],
  });
}

test.each([
  // The gateway picks of 64,512 ports, and it is these which decide.
  { goal: 'roundtrip tcp db -> mirror:443', open: '1025-5000', counted: { ports: 64_512, passing: 3_976 } },
  { goal: 'roundtrip tcp db -> mirror:443', open: '1024-65534', counted: { ports: 64_512, passing: 64_511 } },
  // None of them passes: then there is nothing to say of the gateway's.
  { goal: 'roundtrip tcp db -> mirror:443', open: '80', counted: { ports: 3_976, passing: 0 } },
  { goal: 'roundtrip tcp db:2000 -> mirror:443', open: '1025-5000', counted: undefined },
])('behind a NAT gateway, of $goal with $open: $counted', ({ goal, open, counted }) => {
  expect(sourcePorts(goal, intoNat(open))).toEqual(counted);
});

test.each([
  ['never tcp anywhere6 -> web:22', 'cannot say: no-such-packet'],
  ['roundtrip tcp anywhere6 -> web:22', 'cannot say: no-such-packet'],
  ['arrives protocol 47 laptop -> web', 'holds'],
  [
    'roundtrip protocol 47 laptop -> web',
    'protocol 47 laptop -> web stops as reply at public-acl egress by *',
  ],
  [
    'arrives tcp 10.0.1.77 -> web:22',
    'tcp 10.0.1.77:50000 -> web:22 stops as request at 10.0.1.77 egress by nobody-there',
  ],
  [
    'roundtrip tcp anywhere -> web:22',
    'tcp 198.51.100.7:50001 -> web:22 stops as reply at public-acl egress by 90',
  ],
] as const)('%s: %s', (goal, result) => {
  expect(says(goal, oneShut)).toBe(result);
});
