import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFlow } from '../../src/scenario/flow-text.ts';
import { formatCheckpoint } from '../../src/lesson/checkpoint.ts';
import { judge } from '../../src/lesson/judge.ts';
import { trip } from '../../src/lesson/trip.ts';
import { endOf } from '../../src/lesson/predict.ts';
import { sourcePortsOf } from '../../src/lesson/source-ports.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  behindNat,
  district,
  flowOf,
  goalOf,
  ipv6District,
  throughNatAndBalancer,
  type Rules,
} from './scenarios.ts';

const reachHome = 'roundtrip tcp laptop -> web:22';

function shown(goal: string, scenario: Scenario): string {
  const judgement = judge(goalOf(goal), scenario);
  if (judgement.holds) return 'holds';
  if (judgement.kind === 'cannot-say') return judgement.why;
  if (judgement.kind !== 'packet') return `${String(judgement.count)} ${judgement.kind}`;
  return `${formatFlow(judgement.flow)} ends at ${formatCheckpoint(endOf(judgement.exchange))}`;
}

test.each<{ goal: string; rules: Rules; says: string; because: string }>([
  {
    because: 'one range that holds every port of a Linux client brings every reply home',
    goal: reachHome,
    rules: { aclOut: ['100 allow tcp 32768-60999 to 198.51.100.7/32'] },
    says: 'holds',
  },
  {
    because: 'one port too few is found, however narrow the gap',
    goal: reachHome,
    rules: { aclOut: ['90 deny tcp 50001 to 0.0.0.0/0', '100 allow tcp 1024-65535 to 0.0.0.0/0'] },
    says: 'tcp laptop:50001 -> web:22 ends at public-acl outbound',
  },
  {
    because: 'the port that the learner has just seen is shown first',
    goal: reachHome,
    rules: { aclOut: ['100 allow tcp 49152-65535 to 0.0.0.0/0'] },
    says: 'tcp laptop:41022 -> web:22 ends at public-acl outbound',
  },
  {
    because: 'a round port is shown when the usual one passes',
    goal: reachHome,
    rules: { aclOut: ['100 allow tcp 1024-49151 to 0.0.0.0/0'] },
    says: 'tcp laptop:50000 -> web:22 ends at public-acl outbound',
  },
  {
    because: 'what suffices for Linux does not for a NAT gateway',
    goal: reachHome,
    rules: { aclOut: ['100 allow tcp 32768-65535 to 0.0.0.0/0'], system: 'nat-gateway' },
    says: 'tcp laptop:19014 -> web:22 ends at public-acl outbound',
  },
  {
    because: 'a goal that names a source port is about that port alone',
    goal: 'roundtrip tcp laptop:50000 -> web:22',
    rules: { aclOut: ['100 allow tcp 50000 to 0.0.0.0/0'] },
    says: 'holds',
  },
  {
    because: 'a bare address may send from any port',
    goal: 'roundtrip tcp 192.0.2.1 -> web:22',
    rules: { aclOut: ['100 allow tcp 1024-65535 to 0.0.0.0/0'] },
    says: 'tcp 192.0.2.1:0 -> web:22 ends at public-acl outbound',
  },
  {
    because: 'what arrives need not come home',
    goal: 'arrives tcp laptop -> web:22',
    rules: { aclOut: [] },
    says: 'holds',
  },
  {
    because: 'a request that nobody listens to has arrived all the same',
    goal: 'never tcp laptop -> web:443',
    rules: {},
    says: 'tcp laptop:41022 -> web:443 ends at refused',
  },
  {
    because: 'what no rule lets in never arrives',
    goal: 'never tcp laptop -> web:443',
    rules: { groupIn: ['ssh from 0.0.0.0/0'] },
    says: 'holds',
  },
  { because: 'ping has no ports', goal: 'roundtrip icmp laptop -> web', rules: {}, says: 'holds' },
  { because: 'rules of both kinds are counted together', goal: 'rules <= 4', rules: {}, says: 'holds' },
  { because: 'one rule too many is one too many', goal: 'rules <= 3', rules: {}, says: '4 rules' },
])('$because', ({ goal, rules, says }) => {
  expect(shown(goal, district(rules))).toBe(says);
});

test.each([
  { aclOut: ['100 allow tcp 32768-60999 to ::/0'], says: 'holds' },
  {
    aclOut: ['100 allow tcp 49152-65535 to ::/0'],
    says: 'tcp laptop:41022 -> web:22 ends at public-acl outbound',
  },
  {
    aclOut: ['100 allow tcp 1024-65535 to 0.0.0.0/0'],
    says: 'tcp laptop:41022 -> web:22 ends at public-acl outbound',
  },
])('over IPv6, with $aclOut, the goal says: $says', ({ aclOut, says }) => {
  expect(shown(reachHome, ipv6District(aclOut))).toBe(says);
});

test('an address of IPv6 has the source ports of whoever has it', () => {
  const { from } = flowOf('tcp [2001:db8:ffff::7] -> web:22');
  expect(sourcePortsOf(ipv6District([]), from)).toEqual({ first: 32768, last: 60999 });
});

test('a failing goal says how many source ports do as it asks', () => {
  const scenario = district({ aclOut: ['100 allow tcp 49152-65535 to 0.0.0.0/0'] });
  expect(judge(goalOf(reachHome), scenario)).toMatchObject({
    passing: 60999 - 49152 + 1,
    ports: 60999 - 32768 + 1,
  });
});

// Boundaries stand close together and near the ends of the client's range, where an error of one would show.
const port = fc.constantFrom(0, 21, 22, 23, 1024, 1025, 1026, 1030, 4999, 5000, 5001, 65535);
const range = fc
  .tuple(port, port)
  .map(([one, other]) => `${String(Math.min(one, other))}-${String(Math.max(one, other))}`);
// Each is written in one way only, since a group cannot have the same rule twice.
const traffic = fc.oneof(
  fc.constantFrom('all', 'udp'),
  range.map((ports) => `tcp ${ports}`),
);
const entries = (preposition: string) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('allow', 'deny'),
        traffic,
        fc.constantFrom('0.0.0.0/0', '198.51.100.7/32', '10.0.0.0/8'),
      ),
      {
        maxLength: 3,
      },
    )
    .map((rows) =>
      rows.map(
        ([action, what, cidr], index) => `${String(index + 1)} ${action} ${what} ${preposition} ${cidr}`,
      ),
    );
const groupRules = (preposition: string) =>
  fc
    .uniqueArray(traffic, { maxLength: 2 })
    .map((rows) => rows.map((what) => `${what} ${preposition} 0.0.0.0/0`));
const rules = fc.record({
  groupIn: groupRules('from'),
  groupOut: groupRules('to'),
  aclIn: entries('from'),
  aclOut: entries('to'),
});
const kinds = fc.constantFrom('roundtrip', 'arrives', 'never');

function passes(kind: string, scenario: Scenario, from: string): boolean {
  const { request, roundTrip } = trip(flowOf(`tcp ${from} -> web:22`), scenario);
  if (kind === 'roundtrip') return roundTrip;
  return (request.outcome === 'delivered') === (kind === 'arrives');
}

describe('judging is a proof', () => {
  test('it says the same as trying every port that the client may pick', () => {
    fc.assert(
      fc.property(rules, kinds, (drawn, kind) => {
        // The smallest range of all systems, so that every port of it can be tried.
        const scenario = district({ ...drawn, system: 'windows-2003' });
        const { first, last } = sourcePortsOf(scenario, { kind: 'name', name: 'laptop' });
        let passing = 0;
        for (let each = first; each <= last; each += 1) {
          if (passes(kind, scenario, `laptop:${String(each)}`)) passing += 1;
        }
        const ports = last - first + 1;
        const judgement = judge(goalOf(`${kind} tcp laptop -> web:22`), scenario);
        expect(judgement.holds).toBe(passing === ports);
        if (!judgement.holds) expect(judgement).toMatchObject({ passing, ports });
      }),
      { numRuns: 25 },
    );
  });

  test('no port that the engine is asked about contradicts it, and its counterexample is one', () => {
    fc.assert(
      fc.property(rules, kinds, fc.integer({ min: 0, max: 65535 }), (drawn, kind, sourcePort) => {
        const scenario = district(drawn);
        const judgement = judge(goalOf(`${kind} tcp 192.0.2.9 -> web:22`), scenario);
        if (judgement.holds) expect(passes(kind, scenario, `192.0.2.9:${String(sourcePort)}`)).toBe(true);
        else if (judgement.kind === 'packet' && 'sourcePort' in judgement.flow) {
          expect(passes(kind, scenario, `192.0.2.9:${String(judgement.flow.sourcePort)}`)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('behind a NAT gateway it has to hold for every port that the gateway may pick, and one is shown that fails', () => {
    const gap = { aclIn: ['90 deny tcp 20000-40000 from 0.0.0.0/0', '100 allow all from 0.0.0.0/0'] };
    const goal = goalOf('roundtrip tcp db -> mirror:443');
    const judgement = judge(goal, behindNat({ ...gap, aclOut: ['100 allow all to 0.0.0.0/0'] }));
    expect(judgement).toMatchObject({ holds: false, kind: 'packet', passing: 44511, ports: 64512 });
    expect(judgement).toMatchObject({ exchange: { roundTrip: false } });
    const all = {
      aclIn: ['100 allow all from 0.0.0.0/0'],
      aclOut: ['100 allow all to 0.0.0.0/0'],
    };
    expect(judge(goal, behindNat(all))).toEqual({ holds: true });
  });

  test('behind a NAT gateway and a load balancer, one after the other, too', () => {
    const scenario = throughNatAndBalancer({ aclOut: ['100 allow tcp 20000-40000 to 0.0.0.0/0'] });
    const judgement = judge(goalOf('roundtrip tcp db -> 203.0.113.50:443'), scenario);
    expect(judgement).toMatchObject({ holds: false, kind: 'packet', exchange: { roundTrip: false } });
  });
});

test('a goal about everybody shows somebody who comes in, and who can be sent on the stage', () => {
  const scenario = district({ groupIn: ['ssh from 0.0.0.0/0'] });
  const judgement = judge(goalOf('never tcp anywhere -> web:22'), scenario);
  expect(judgement).toMatchObject({ holds: false, kind: 'packet', exchange: { roundTrip: true } });
});

test.each([
  { goal: 'only tcp laptop -> web:22', groupIn: ['ssh from 198.51.100.7/32'], says: 'holds' },
  {
    goal: 'only tcp laptop -> web:22',
    groupIn: ['ssh from 198.51.100.0/24'],
    says: /^tcp .* -> web:22 ends at home$/,
  },
  { goal: 'exposure inbound <= 1', groupIn: ['ssh from 198.51.100.7/32'], says: 'holds' },
  { goal: 'exposure inbound <= 1', groupIn: ['tcp 22-23 from 198.51.100.7/32'], says: '2 exposure' },
])('with $groupIn, $goal says: $says', ({ goal, groupIn, says }) => {
  expect(shown(goal, district({ groupIn }))).toMatch(says);
});

test('what cannot be said is not reached', () => {
  expect(judge(goalOf('only tcp anywhere -> laptop:443'), district())).toEqual({
    holds: false,
    kind: 'cannot-say',
    why: 'no-such-packet',
  });
});
