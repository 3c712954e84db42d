import { describe, expect, test } from 'vitest';
import { parseGoal } from '../../../src/symbolic/goal/goal.ts';
import { prove } from '../../../src/symbolic/goal/prove.ts';
import { behindNat, district, ipv6District, throughNatAndBalancer } from '../../lesson/scenarios.ts';
import { must } from '../../must.ts';
import { network } from '../../network.ts';
import { says } from './told.ts';

const reachHome = 'roundtrip tcp laptop -> web:22';

describe('a round trip', () => {
  test.each([
    {
      because: 'all ports of the client come home',
      aclOut: ['100 allow tcp 32768-60999 to 198.51.100.7/32'],
      result: 'holds',
    },
    {
      because: 'two ranges together hold all ports of the client',
      aclOut: ['90 allow tcp 1024-45000 to 0.0.0.0/0', '100 allow tcp 45001-65535 to 198.51.100.0/24'],
      result: 'holds',
    },
    {
      because: 'one port is missing',
      aclOut: ['90 deny tcp 50001 to 0.0.0.0/0', '100 allow tcp 1024-65535 to 0.0.0.0/0'],
      result: 'tcp laptop:50001 -> web:22 stops as reply at public-acl egress by 90',
    },
    {
      because: 'the reply does not go to port 22',
      aclOut: ['100 allow ssh to 0.0.0.0/0'],
      result: 'tcp laptop:50000 -> web:22 stops as reply at public-acl egress by *',
    },
    {
      because: 'a deny below the allow never bites',
      aclOut: ['100 allow tcp 1024-65535 to 0.0.0.0/0', '110 deny tcp 50000 to 0.0.0.0/0'],
      result: 'holds',
    },
  ])('$because: $result', ({ aclOut, result }) => {
    expect(says(reachHome, district({ aclOut }))).toBe(result);
  });

  test('a goal that names a source port is about that port alone', () => {
    const scenario = district({ aclOut: ['100 allow tcp 50000 to 0.0.0.0/0'] });
    expect(says('roundtrip tcp laptop:50000 -> web:22', scenario)).toBe('holds');
    expect(says('roundtrip tcp laptop:50001 -> web:22', scenario)).toBe(
      'tcp laptop:50001 -> web:22 stops as reply at public-acl egress by *',
    );
  });

  test('what nobody listens for is refused, and no round trip', () => {
    expect(says('roundtrip tcp laptop -> web:443', district())).toBe('tcp laptop:50000 -> web:443 refused');
    expect(says('arrives tcp laptop -> web:443', district())).toBe('holds');
  });

  test('ping and its answer, which the groups let home by state', () => {
    expect(says('roundtrip icmp laptop -> web', district({ groupOut: [] }))).toBe('holds');
    expect(says('roundtrip icmp laptop -> web 3/4', district())).toBe('icmp laptop -> web 3/4 no-answer');
    expect(
      says('roundtrip icmp laptop -> web', district({ aclOut: ['100 allow icmp 8 to 0.0.0.0/0'] })),
    ).toBe('icmp laptop -> web stops as reply at public-acl egress by *');
  });

  test('over IPv6', () => {
    expect(says(reachHome, ipv6District(['100 allow tcp 32768-60999 to ::/0']))).toBe('holds');
    expect(says(reachHome, ipv6District(['100 allow tcp 1024-65535 to 0.0.0.0/0']))).toBe(
      'tcp laptop:50000 -> web:22 stops as reply at public-acl egress by *',
    );
  });

  test('behind a NAT gateway it has to hold for every port that the gateway may pick', () => {
    const goal = 'roundtrip tcp db -> mirror:443';
    const open = '100 allow all to 0.0.0.0/0';
    const into = (ports: string) =>
      behindNat({
        aclIn: [`90 allow tcp ${ports} from 203.0.113.50/32`, '100 allow all from 10.0.0.0/16'],
        aclOut: [open],
      });
    expect(says(goal, into('1024-65535'))).toBe('holds');
    // The client's own ports are not asked there.
    expect(says(goal, into('1025-5000'))).toBe(
      'tcp db:2000 -> mirror:443 stops as reply at public-acl ingress by *',
    );
    expect(says('arrives tcp db -> mirror:443', into('1025-5000'))).toBe('holds');
  });

  test('through two translators, one after the other', () => {
    const goal = 'roundtrip tcp db -> 203.0.113.50:443';
    expect(says(goal, throughNatAndBalancer({ aclOut: ['100 allow tcp 1024-65535 to 10.0.1.50/32'] }))).toBe(
      'holds',
    );
    expect(says(goal, throughNatAndBalancer({ aclOut: ['100 allow tcp 20000-40000 to 0.0.0.0/0'] }))).toMatch(
      /stops as reply at servers-acl egress by \*$/,
    );
  });
});

describe('never', () => {
  test.each([
    { groupIn: ['ssh from 198.51.100.0/24'], goal: 'never tcp laptop -> web:443', result: 'holds' },
    {
      groupIn: ['ssh from 198.51.100.0/24'],
      goal: 'never tcp anywhere -> web:22',
      result: 'tcp 198.51.100.7:50000 -> web:22 arrives at web',
    },
    { groupIn: ['ssh from 10.0.0.0/8'], goal: 'never tcp anywhere -> web:22', result: 'holds' },
    {
      groupIn: ['tcp 20-25 from 0.0.0.0/1', 'ssh from 128.0.0.0/1'],
      goal: 'roundtrip tcp anywhere -> web:22',
      result: 'holds',
    },
    {
      groupIn: ['ssh from 0.0.0.0/1'],
      goal: 'arrives tcp anywhere -> web:22',
      result: 'tcp 198.51.100.7:50000 -> web:22 stops as request at web ingress by no-rule',
    },
  ])('with $groupIn, $goal: $result', ({ groupIn, goal, result }) => {
    expect(says(goal, district({ groupIn }))).toBe(result);
  });

  test('an address of ours that nobody has sends nothing', () => {
    expect(says('never tcp 10.0.1.77 -> web:22', district())).toBe('holds');
    expect(says('arrives tcp 10.0.1.77 -> web:22', district())).toMatch(
      /stops as request at 10.0.1.77 egress/,
    );
  });
});

const shop = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets: { public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, routes: [0.0.0.0/0 -> igw, '::/0 -> igw'] } }
hosts:
  web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', public: 203.0.113.10, groups: [web-sg] }
  app: { subnet: public, address: 10.0.1.20, groups: [app-sg] }
internet: { laptop: { address: 198.51.100.7 }, office: { address: 192.0.2.9 } }
load-balancers:
  front: { type: application, subnet: public, address: 10.0.1.50, public: 203.0.113.50, groups: [front-sg], listener: tcp 443, target: app:8080 }
security-groups:
  web-sg: { inbound: [https from anywhere, ssh from 198.51.100.7/32, 'tcp 8443 from anywhere6'], outbound: [] }
  front-sg: { inbound: [https from anywhere], outbound: [all to anywhere] }
  app-sg: { inbound: [tcp 8080 from sg:front-sg], outbound: [] }
`);

test.each([
  { goal: 'only tcp anywhere -> web:443, tcp laptop -> web:22, tcp anywhere6 -> web:8443', result: 'holds' },
  {
    goal: 'only tcp anywhere -> web:443, tcp laptop -> web:22',
    result: 'tcp [2001:db8:ffff::7]:50000 -> [2001:db8:1234:1a01::10]:8443 arrives at web',
  },
  {
    goal: 'only tcp anywhere -> web:443, tcp office -> web:22, tcp anywhere6 -> web:8443',
    result: 'tcp laptop:50000 -> web:22 arrives at web',
  },
  { goal: 'only tcp anywhere -> front:443', result: 'holds' },
  { goal: 'only tcp office -> front:443', result: 'tcp laptop:50000 -> front:443 arrives at app' },
  {
    goal: 'only icmp anywhere -> app',
    result: 'tcp laptop:50000 -> front:443 arrives at app',
  },
  // Nobody there is ours: nothing is asked, and so nothing proved.
  { goal: 'only tcp anywhere -> laptop:443', result: 'cannot say: no-such-packet' },
  { goal: 'exposure inbound <= 4', result: 'holds' },
  { goal: 'exposure inbound <= 3', result: '4 ports ingress, as tcp 198.51.100.7:50000 -> 203.0.113.10:443' },
  { goal: 'rules <= 8', result: 'holds' },
  { goal: 'rules <= 5', result: '6 rules' },
])('$goal: $result', ({ goal, result }) => {
  expect(says(goal, shop)).toBe(result);
});

test.each([
  { aclOut: ['100 allow tcp 1024-65535 to 198.51.100.7/32'], result: 'holds' },
  {
    aclOut: ['100 allow tcp to 198.51.100.7/32'],
    result: '65536 ports egress, as tcp 203.0.113.10:22 -> 198.51.100.7:50000',
  },
])('what may go out counts too: with $aclOut, exposure <= 64512: $result', ({ aclOut, result }) => {
  expect(says('exposure <= 64512', district({ aclIn: ['100 allow ssh from 198.51.100.7/32'], aclOut }))).toBe(
    result,
  );
});

test('what cannot be followed is never taken for proved', () => {
  const three = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  a: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> nat:one] }
  b: { cidr: 10.0.2.0/24, routes: [0.0.0.0/0 -> nat:two] }
  c: { cidr: 10.0.3.0/24, routes: [0.0.0.0/0 -> nat:three] }
  d: { cidr: 10.0.4.0/24, routes: [0.0.0.0/0 -> igw] }
hosts: { db: { subnet: a, address: 10.0.1.20, groups: [db-sg] } }
internet: { mirror: { address: 203.0.113.50 } }
nat-gateways:
  one: { subnet: b, address: 10.0.2.99 }
  two: { subnet: c, address: 10.0.3.99 }
  three: { subnet: d, address: 10.0.4.99, public: 203.0.113.99 }
security-groups: { db-sg: {} }
`);
  expect(says('roundtrip tcp db -> mirror:443', three)).toBe('cannot say: too-many-translators');
  expect(says('never tcp db -> mirror:443', three)).toBe('cannot say: too-many-translators');
  expect(says('exposure outbound <= 0', three)).toBe('cannot say: too-many-translators');
  expect(says('exposure inbound <= 0', three)).toBe('cannot say: too-many-translators');
});

test('clients from anywhere pick their ports from 1024 on, and what is never to arrive must not from any port', () => {
  const gate = (outbound: string) =>
    network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, acl: gate, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 192.0.2.10, groups: [door] } }
security-groups: { door: { inbound: [https from 0.0.0.0/0], outbound: [] } }
network-acls: { gate: { inbound: [100 allow all from 0.0.0.0/0], outbound: [${outbound}] } }
`);
  const verdict = (goal: string, outbound: string) => prove(must(parseGoal(goal)), gate(outbound)).verdict;
  const [all, most] = ['100 allow tcp 1024-65535 to 0.0.0.0/0', '100 allow tcp 1025-65535 to 0.0.0.0/0'];
  expect(verdict('roundtrip tcp anywhere -> web:443', all)).toBe('holds');
  expect(verdict('roundtrip tcp anywhere -> web:443', most)).toBe('fails');
  expect(verdict('roundtrip tcp anywhere:80 -> web:443', all)).toBe('fails');
  expect(verdict('never tcp anywhere:80 -> web:443', all)).toBe('fails');
});
