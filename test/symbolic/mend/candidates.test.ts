import { expect, test } from 'vitest';
import { formatEdit } from '../../../src/scenario/action-text.ts';
import { candidates } from '../../../src/symbolic/mend/candidates.ts';
import { aclAt, numberAfterAll, numberBefore } from '../../../src/symbolic/mend/rule-numbers.ts';
import { parseGoal } from '../../../src/symbolic/goal/goal.ts';
import { prove } from '../../../src/symbolic/goal/prove.ts';
import { must } from '../../must.ts';
import { network } from '../../network.ts';

const numbered = (...numbers: readonly number[]) => numbers.map((ruleNumber) => ({ ruleNumber }));

test.each([
  [[100], 100, 90],
  [[90, 100], 100, 99],
  [[95, 100], 100, 99],
  [[5], 5, 4],
  [[1], 1, undefined],
  [[99, 100], 100, 98],
  [[10, 20], 20, 19],
])('among %j, before %i comes %j', (numbers, number, before) => {
  expect(numberBefore(numbered(...numbers), number)).toBe(before);
});

test.each([
  [[], 100],
  [[100], 110],
  [[95], 100],
  [[7, 103], 110],
  [[32766], undefined],
])('after all of %j comes %j', (numbers, after) => {
  expect(numberAfterAll(numbered(...numbers))).toBe(after);
});

const start = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8::/56 } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:0:1::/64, acl: gate, routes: [0.0.0.0/0 -> igw, '::/0 -> igw'] }
  other: { cidr: 10.0.2.0/24 }
hosts:
  web: { subnet: public, address: 10.0.1.10, ipv6: 2001:db8:0:1::10, public: 192.0.2.10, groups: [door, second] }
  app: { subnet: other, address: 10.0.2.20, groups: [app-sg] }
internet:
  laptop: { address: 198.51.100.7, listens: [] }
  six: { address: 2001:db8:ffff::7, listens: [] }
prefix-lists: { office: { entries: [198.51.100.0/24], max-entries: 5 } }
security-groups:
  door:
    inbound:
      [ssh from 0.0.0.0/0, udp 50-60 from 198.51.100.0/24, icmp 8/0 from 0.0.0.0/0, protocol 50 from 0.0.0.0/0, 'tcp 8000-8010 from pl:office', all from sg:app-sg, 'https from ::/0']
    outbound: []
  second: { inbound: [tcp 20-30 from 198.51.100.0/24, ssh from 203.0.113.0/24], outbound: [] }
  app-sg: { inbound: [], outbound: [mysql to 10.0.0.0/16, all to 10.0.1.10/32] }
network-acls:
  gate:
    inbound: [50 deny https from 198.51.100.0/24, 100 allow all from 0.0.0.0/0, '110 allow all from ::/0']
    outbound: [100 allow tcp 32768-40000 to 0.0.0.0/0, 110 allow udp to 0.0.0.0/0]
`);

function triedFor(text: string): readonly string[] {
  const goal = must(parseGoal(text));
  const proof = prove(goal, start);
  if (proof.verdict !== 'fails') throw new Error(`${text}: ${proof.verdict}`);
  return candidates(goal, proof.counterexample, start).map(formatEdit);
}

test.each<readonly [string, readonly string[]]>([
  [
    'never tcp laptop -> web:22',
    [
      'remove door inbound ssh from 0.0.0.0/0',
      'remove second inbound tcp 20-30 from 198.51.100.0/24',
      'add gate inbound 40 deny ssh from 198.51.100.7/32',
    ],
  ],
  [
    'never udp laptop -> web:55',
    [
      'remove door inbound udp 50-60 from 198.51.100.0/24',
      'add gate inbound 40 deny udp 55 from 198.51.100.7/32',
    ],
  ],
  [
    'never tcp anywhere -> web:22',
    [
      'remove door inbound ssh from 0.0.0.0/0',
      'remove second inbound tcp 20-30 from 198.51.100.0/24',
      'add gate inbound 40 deny ssh from 0.0.0.0/0',
    ],
  ],
  [
    'never icmp laptop -> web',
    ['remove door inbound icmp 8/0 from 0.0.0.0/0', 'add gate inbound 40 deny icmp 8/0 from 198.51.100.7/32'],
  ],
  [
    'never protocol 50 laptop -> web',
    [
      'remove door inbound protocol 50 from 0.0.0.0/0',
      'add gate inbound 40 deny protocol 50 from 198.51.100.7/32',
    ],
  ],
  [
    'never tcp laptop -> web:8005',
    [
      'remove door inbound tcp 8000-8010 from pl:office',
      'add gate inbound 40 deny tcp 8005 from 198.51.100.7/32',
    ],
  ],
  [
    'never tcp app -> web:9000',
    [
      'remove door inbound all from sg:app-sg',
      'remove app-sg outbound all to 10.0.1.10/32',
      'add gate inbound 40 deny tcp 9000 from 10.0.2.20/32',
      'add default outbound 90 deny tcp 9000 to 10.0.1.10/32',
    ],
  ],
  [
    'never tcp six -> web:443',
    ['remove door inbound https from ::/0', 'add gate inbound 40 deny https from 2001:db8:ffff::7/128'],
  ],
  [
    'arrives tcp laptop -> web:443',
    [
      'add gate inbound 40 allow https from 198.51.100.7/32',
      'add gate inbound 40 allow https from 0.0.0.0/0',
      'remove gate inbound 50 deny https from 198.51.100.0/24',
    ],
  ],
  [
    'arrives tcp laptop -> web:80',
    [
      'add door inbound http from 198.51.100.7/32',
      'add door inbound http from 0.0.0.0/0',
      'add second inbound http from 198.51.100.7/32',
      'add second inbound http from 0.0.0.0/0',
    ],
  ],
  [
    'roundtrip tcp laptop -> web:22',
    [
      'add gate outbound 120 allow tcp 32768-60999 to 198.51.100.7/32',
      'add gate outbound 120 allow tcp 32768-60999 to 0.0.0.0/0',
      'add gate outbound 120 allow tcp 1024-65535 to 198.51.100.7/32',
      'add gate outbound 120 allow tcp 1024-65535 to 0.0.0.0/0',
    ],
  ],
  ['exposure <= 0', []],
  ['rules <= 1', []],
])('against %s these are tried, the narrowest first', (goal, edits) => {
  expect(triedFor(goal)).toEqual(edits);
});

test('a network ACL is found by its name, also the one that a VPC has by default', () => {
  expect(aclAt(start, 'gate')?.ingress).toHaveLength(3);
  expect(aclAt(start, 'default')?.ingress.length).toBeGreaterThan(0);
  expect(aclAt(start, 'nobody')).toBeUndefined();
});
