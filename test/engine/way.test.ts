import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { furtherBlockers, isExchange } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';
import { checkpointsOf, verdictsOf } from './verdict.ts';

const town = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw, 192.0.2.128/25 -> blackhole] }
  private: { cidr: 10.0.2.0/24, routes: [0.0.0.0/0 -> nat:exit] }
  island: { cidr: 10.0.3.0/24 }
  bare: { cidr: 10.0.4.0/24, acl: shut, routes: [0.0.0.0/0 -> igw] }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [open, web-sg] }
  nameless: { subnet: public, address: 10.0.1.11, groups: [open] }
  app: { subnet: private, address: 10.0.2.10, groups: [closed] }
  clerk: { subnet: private, address: 10.0.2.12, groups: [closed] }
  misplaced: { subnet: private, address: 10.0.2.11, public: 203.0.113.11, groups: [open] }
  hermit: { subnet: island, address: 10.0.3.10, public: 203.0.113.12, groups: [open] }
  friend: { subnet: public, address: 10.0.1.12, groups: [of-web] }
  ungrouped: { subnet: public, address: 10.0.1.13, groups: [] }
  shut-in: { subnet: bare, address: 10.0.4.10, groups: [nothing] }
nat-gateways: { exit: { subnet: public, address: 10.0.1.99, public: 203.0.113.99 } }
internet:
  api: { address: 192.0.2.5 }
  hole: { address: 192.0.2.200 }
security-groups:
  open: { inbound: [all from anywhere] }
  closed: {}
  web-sg: {}
  of-web: { inbound: [all from sg:web-sg] }
  nothing: { inbound: [], outbound: [] }
network-acls: { shut: { inbound: [], outbound: [] } }
`);

test.each([
  ['out by the internet gateway', 'tcp web -> api:443', 'home'],
  ['in by the internet gateway', 'tcp api -> web:443', 'home'],
  [
    'only a host with a public address goes out by the internet gateway',
    'tcp nameless -> api:443',
    'request stops at igw outbound no-public-address',
  ],
  [
    'and only such a one is reached from outside',
    'tcp api -> nameless:443',
    'request stops at igw inbound not-a-public-address',
  ],
  [
    'a private address is no destination on the internet',
    'tcp web -> 192.168.1.1:443',
    'request stops at igw outbound private-destination',
  ],
  ['no route, no way', 'tcp hermit -> api:443', 'request stops at island route none'],
  ['no route, no way home', 'tcp api -> hermit:443', 'reply stops at island route none'],
  [
    'the longest prefix wins, though it leads nowhere',
    'tcp web -> hole:443',
    'request stops at public route blackhole',
  ],
  ['the local route needs no line', 'tcp hermit -> web:443', 'home'],
  ['out by the NAT gateway', 'tcp app -> api:443', 'home'],
  ['a ping goes out by the NAT gateway and comes home', 'icmp app -> api', 'home'],
  [
    'a NAT gateway takes TCP, UDP and ICMP only',
    'protocol 47 app -> api',
    'request stops at exit outbound nat-protocol',
  ],
  [
    'nobody comes in by the NAT gateway',
    'tcp api -> 203.0.113.99:40000',
    'request stops at exit inbound nat-no-mapping',
  ],
  [
    'an answer cannot leave by a NAT gateway that its request did not pass',
    'tcp api -> misplaced:443',
    'reply stops at exit outbound nat-no-mapping',
  ],
  [
    'a public address of ours is reached by the internet gateway and back',
    'tcp web -> 203.0.113.10:443',
    'home',
  ],
  ['a group reference means private addresses', 'tcp web -> friend:443', 'home'],
  ['nobody has the address', 'tcp web -> 10.0.1.77:443', 'request stops at 10.0.1.77 nobody-there'],
  [
    'nobody in any subnet has the address',
    'tcp web -> 10.0.9.77:443',
    'request stops at 10.0.9.77 nobody-there',
  ],
  ['a NAT gateway answers nobody', 'icmp web -> 10.0.1.99', 'request stops at exit inbound nat-no-mapping'],
  ['what a host sends to itself meets no group', 'tcp shut-in -> shut-in:443', 'home'],
  [
    'nobody sends from an address that no interface has',
    'tcp 10.0.1.77 -> web:443',
    'request stops at 10.0.1.77 nobody-there',
  ],
  [
    'an interface without a group lets nothing in',
    'tcp web -> ungrouped:443',
    'request stops at ungrouped sg inbound',
  ],
  ['nor out', 'tcp ungrouped -> web:443', 'request stops at ungrouped sg outbound'],
  ['Amazon DNS is not filtered', 'udp shut-in -> 10.0.0.2:53', 'home'],
  ['nor is its other address', 'udp shut-in -> 169.254.169.253:53', 'home'],
  ['nor is instance metadata', 'tcp shut-in -> 169.254.169.254:80', 'home'],
  ['nor is Amazon Time Sync', 'udp shut-in -> 169.254.169.123:123', 'home'],
  ['but any other name server is', 'udp shut-in -> api:53', 'request stops at shut-in sg outbound'],
] as const)('%s', (_, flow, verdict) => {
  expect(verdictsOf(town, [`send ${flow}`])).toEqual([verdict]);
});

test('a group reference does not mean public addresses', () => {
  const opened = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] } }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [web-sg] }
  db: { subnet: public, address: 10.0.1.20, public: 203.0.113.20, groups: [db-sg] }
security-groups: { web-sg: {}, db-sg: { inbound: [postgres from sg:web-sg] } }
`);
  expect(verdictsOf(opened, ['send tcp web -> db:5432', 'send tcp web -> 203.0.113.20:5432'])).toEqual([
    'home',
    'request stops at db sg inbound',
  ]);
});

test('a way through public addresses meets the network ACL even within one subnet', () => {
  const [event] = play(town, actionsOf(['send tcp web -> 203.0.113.10:443'])).events;
  const request = event && isExchange(event) ? event.request : undefined;
  if (!request || request.outcome === 'not-sent') throw new Error('it was sent');
  expect(checkpointsOf(request).filter((text) => text.includes('acl'))).toEqual([
    'public acl outbound 100',
    'public acl inbound 100',
  ]);
});

test('what further checkpoints would say of a dropped packet leaves no mark on them', () => {
  const lane = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { lane: { cidr: 10.0.1.0/24 } }
hosts:
  asker: { subnet: lane, address: 10.0.1.10, groups: [mute] }
  asked: { subnet: lane, address: 10.0.1.11, groups: [deaf] }
security-groups:
  mute: { inbound: [all from anywhere], outbound: [] }
  deaf: { inbound: [dns-udp from anywhere], outbound: [] }
`);
  expect(verdictsOf(lane, ['send udp asker:40000 -> asked:53', 'send udp asked:53 -> asker:40000'])).toEqual([
    'request stops at asker sg outbound',
    'request stops at asked sg outbound',
  ]);
});

test('the trace tells what else would have stopped the packet', () => {
  const [event] = play(town, actionsOf(['send tcp shut-in -> app:22'])).events;
  const request = event && isExchange(event) ? event.request : undefined;
  if (request?.outcome !== 'dropped') throw new Error('it is dropped');
  expect(furtherBlockers(request).map(({ at }) => [at.kind, at.direction])).toEqual([
    ['network-acl', 'egress'],
    ['security-group', 'ingress'],
  ]);
});

describe('what a NAT gateway remembers', () => {
  const asked = 'send tcp app:40000 -> api:443';
  const port = String(outsidePort([asked]));
  const noMapping = 'request stops at exit inbound nat-no-mapping';

  test('a packet that never came to it leaves nothing behind', () => {
    const shut = 'remove closed outbound all to 0.0.0.0/0';
    expect(verdictsOf(town, [shut, asked, `send tcp api:443 -> 203.0.113.99:${port}`])).toEqual([
      'request stops at app sg outbound',
      noMapping,
    ]);
  });

  test('one that did opens one port, to the one port that it went to', () => {
    const knocks = [
      `api:443 -> 203.0.113.99:${port}`,
      `api:80 -> 203.0.113.99:${port}`,
      'api:443 -> 203.0.113.99:1',
    ];
    expect(verdictsOf(town, [asked, ...knocks.map((knock) => `send tcp ${knock}`)])).toEqual([
      'home',
      'home',
      noMapping,
      noMapping,
    ]);
  });

  test('two senders with the same port get two ports', () => {
    const other = 'send tcp clerk:40000 -> api:443';
    expect(outsidePort([other])).toBe(Number(port));
    expect(outsidePort([asked, other])).not.toBe(Number(port));
  });

  /** The port that the last packet has on the internet. */
  function outsidePort(actions: readonly string[]): number | undefined {
    const event = play(town, actionsOf(actions)).events.at(-1);
    const request = event && isExchange(event) ? event.request : undefined;
    const packet = request && 'steps' in request ? request.steps.at(-1)?.packet : undefined;
    return packet && 'sourcePort' in packet ? packet.sourcePort : undefined;
  }
});

test.each([
  ['a NAT gateway in a subnet that is routed to it', '[0.0.0.0/0 -> nat:one]', '[0.0.0.0/0 -> igw]'],
  ['two NAT gateways that are routed to each other', '[0.0.0.0/0 -> nat:two]', '[0.0.0.0/0 -> nat:one]'],
] as const)('%s lead nowhere', (_, routesOfOne, routesOfTwo) => {
  const circle = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  here: { cidr: 10.0.1.0/24, routes: ${routesOfOne} }
  there: { cidr: 10.0.2.0/24, routes: ${routesOfTwo} }
hosts: { app: { subnet: here, address: 10.0.1.10, groups: [open] } }
nat-gateways:
  one: { subnet: here, address: 10.0.1.99, public: 203.0.113.1 }
  two: { subnet: there, address: 10.0.2.99, public: 203.0.113.2 }
internet: { api: { address: 192.0.2.5 } }
security-groups: { open: { inbound: [all from anywhere] } }
`);
  expect(verdictsOf(circle, ['send tcp app -> api:443'])[0]).toMatch(
    /^request stops at \w+ route (nat-gateway|loop)$/,
  );
});
