import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { formatPacket } from '../../src/net/packet.ts';
import { isExchange, type Exchange } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';
import { checkpointsOf, verdictsOf } from './verdict.ts';

function check(scenario: Scenario, cases: readonly (readonly [flow: string, verdict: string])[]): void {
  const said = cases.map(([flow]) => [flow, ...verdictsOf(scenario, [`send ${flow}`])]);
  expect(said).toEqual(cases);
}

function exchangeOf(scenario: Scenario, action: string): Exchange {
  const [event] = play(scenario, actionsOf([action])).events;
  if (!event || !isExchange(event)) throw new Error(`${action} is no exchange`);
  return event;
}

// https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
describe('the custom network ACL of the user guide', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, acl: custom, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [open] } }
internet:
  admin: { address: 192.0.2.10 }
  visitor: { address: 198.51.100.7 }
security-groups: { open: { inbound: [all from anywhere] } }
network-acls:
  custom:
    inbound:
      - 100 allow http from 0.0.0.0/0
      - 110 allow https from 0.0.0.0/0
      - 120 allow ssh from 192.0.2.0/24
      - 140 allow tcp 32768-65535 from 0.0.0.0/0
    outbound:
      - 100 allow http to 0.0.0.0/0
      - 110 allow https to 0.0.0.0/0
      - 120 allow tcp 1024-65535 to 192.0.2.0/24
      - 140 allow tcp 32768-65535 to 0.0.0.0/0
`);
  const noWayIn = 'request stops at public acl inbound *';
  const noWayHome = 'reply stops at public acl outbound *';

  test('each packet of the walk-through, and what follows from the tables', () => {
    check(scenario, [
      ['tcp visitor:40000 -> web:443', 'home'],
      ['tcp visitor:40000 -> web:80', 'home'],
      ['tcp visitor:40000 -> web:139', noWayIn],
      ['tcp visitor:40000 -> web:22', noWayIn],
      ['tcp admin:40000 -> web:22', 'home'],
      ['tcp admin:20000 -> web:22', 'home'],
      ['tcp visitor:20000 -> web:80', noWayHome],
      ['tcp visitor:32767 -> web:80', noWayHome],
      ['tcp visitor:32768 -> web:80', 'home'],
      ['tcp admin:1023 -> web:22', noWayHome],
      ['tcp admin:1024 -> web:22', 'home'],
      ['icmp visitor -> web', noWayIn],
      ['icmp web -> visitor', 'request stops at public acl outbound *'],
      ['udp web:40000 -> visitor:53', 'request stops at public acl outbound *'],
      ['tcp web:40000 -> visitor:443', 'home'],
      ['tcp web:20000 -> visitor:443', 'reply stops at public acl inbound *'],
      ['udp web:40000 -> 10.0.0.2:53', 'home'],
    ]);
  });

  test.each([
    ['tcp visitor:40000 -> web:443', 'public acl inbound 110', 'public acl outbound 140'],
    ['tcp admin:40000 -> web:22', 'public acl inbound 120', 'public acl outbound 120'],
    ['tcp admin:20000 -> web:22', 'public acl inbound 120', 'public acl outbound 120'],
    ['tcp visitor:40000 -> web:50000', 'public acl inbound 140', 'public acl outbound 140'],
  ])('the entries that decide on %s', (flow, inbound, outbound) => {
    const { request, reply } = exchangeOf(scenario, `send ${flow}`);
    const entries = [request, reply].map((leg) =>
      leg && leg.outcome !== 'not-sent' ? checkpointsOf(leg).filter((text) => text.includes('acl')) : [],
    );
    expect(entries).toEqual([[inbound], [outbound]]);
  });
});

// https://docs.aws.amazon.com/vpc/latest/userguide/nacl-examples.html
describe('instances that one admin host may reach', () => {
  const text = (ssh: string) => `
vpcs: { main: { cidr: 172.31.0.0/16 } }
subnets:
  guarded: { cidr: 172.31.16.0/20, acl: gate, routes: [0.0.0.0/0 -> igw] }
  office: { cidr: 172.31.0.0/20 }
hosts:
  one: { subnet: guarded, address: 172.31.16.11, public: 203.0.113.11, groups: [ours] }
  two: { subnet: guarded, address: 172.31.16.12, groups: [ours] }
  admin: { subnet: office, address: 172.31.1.2, groups: [open] }
  clerk: { subnet: office, address: 172.31.1.3, groups: [open] }
internet: { stranger: { address: 198.51.100.7 } }
security-groups:
  ours: { inbound: [all from sg:ours, ssh from ${ssh}], outbound: [all to sg:ours] }
  open: { inbound: [all from anywhere] }
network-acls:
  gate:
    inbound: [100 allow ssh from 172.31.1.2/32]
    outbound: [100 allow tcp 1024-65535 to 172.31.1.2/32]
`;
  const noWayIn = 'request stops at guarded acl inbound *';

  test('they reach each other, the admin reaches them, and nobody else does', () => {
    check(network(text('172.31.1.2/32')), [
      ['tcp one -> two:8080', 'home'],
      ['icmp two -> one', 'home'],
      ['tcp admin -> one:22', 'home'],
      ['tcp admin -> one:80', noWayIn],
      ['tcp clerk -> one:22', noWayIn],
      ['tcp stranger -> one:22', noWayIn],
      ['tcp admin:1000 -> one:22', 'reply stops at guarded acl outbound *'],
      ['tcp one -> admin:22', 'request stops at one sg outbound'],
    ]);
  });

  test('the network ACL still limits SSH when the security group is opened to all', () => {
    check(network(text('0.0.0.0/0')), [
      ['tcp admin -> one:22', 'home'],
      ['tcp clerk -> one:22', noWayIn],
      ['tcp stranger -> one:22', noWayIn],
    ]);
  });

  test('the reply to the admin passes the group by state and the network ACL by entry 100', () => {
    const { reply } = exchangeOf(network(text('172.31.1.2/32')), 'send tcp admin -> one:22');
    expect(reply && checkpointsOf(reply)).toEqual([
      'one sg outbound tracked',
      'guarded acl outbound 100',
      'guarded route',
      'office acl inbound 100',
      'admin sg inbound rule',
    ]);
  });
});

// The archived guide's scenario 2, a public and a private subnet with a NAT gateway.
describe('a public and a private subnet with a NAT gateway', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.0.0/24, acl: public-acl, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.1.0/24, acl: private-acl, routes: [0.0.0.0/0 -> nat:exit] }
hosts:
  web: { subnet: public, address: 10.0.0.5, public: 203.0.113.10, groups: [web-sg] }
  db: { subnet: private, address: 10.0.1.5, groups: [db-sg] }
nat-gateways: { exit: { subnet: public, address: 10.0.0.220, public: 203.0.113.99 } }
internet:
  home: { address: 198.51.100.7 }
  updates: { address: 192.0.2.5 }
security-groups:
  web-sg:
    inbound: [http from anywhere, https from anywhere, ssh from 198.51.100.7/32, rdp from 198.51.100.7/32]
    outbound: [mssql to sg:db-sg, mysql to sg:db-sg, http to anywhere, https to anywhere]
  db-sg:
    inbound: [mssql from sg:web-sg, mysql from sg:web-sg]
    outbound: [http to anywhere, https to anywhere]
network-acls:
  public-acl:
    inbound:
      - 100 allow http from 0.0.0.0/0
      - 110 allow https from 0.0.0.0/0
      - 120 allow ssh from 198.51.100.7/32
      - 130 allow rdp from 198.51.100.7/32
      - 140 allow tcp 1024-65535 from 0.0.0.0/0
    outbound:
      - 100 allow http to 0.0.0.0/0
      - 110 allow https to 0.0.0.0/0
      - 120 allow mssql to 10.0.1.0/24
      - 140 allow tcp 32768-65535 to 0.0.0.0/0
      - 150 allow ssh to 10.0.1.0/24
  private-acl:
    inbound:
      - 100 allow mssql from 10.0.0.0/24
      - 120 allow ssh from 10.0.0.0/24
      - 130 allow rdp from 10.0.0.0/24
      - 140 allow tcp 1024-65535 from 0.0.0.0/0
    outbound:
      - 100 allow http to 0.0.0.0/0
      - 110 allow https to 0.0.0.0/0
      - 120 allow tcp 32768-65535 to 10.0.0.0/24
`);

  test('who reaches whom', () => {
    check(scenario, [
      ['tcp home:50000 -> web:443', 'home'],
      ['tcp home:50000 -> web:22', 'home'],
      ['tcp updates:50000 -> web:22', 'request stops at public acl inbound *'],
      ['tcp web:40000 -> db:1433', 'home'],
      ['tcp web:40000 -> db:3306', 'request stops at public acl outbound *'],
      ['tcp web:20000 -> db:1433', 'reply stops at private acl outbound *'],
      ['tcp db:40000 -> updates:443', 'home'],
      ['tcp db:40000 -> updates:22', 'request stops at db sg outbound'],
      ['icmp db -> updates', 'request stops at db sg outbound'],
    ]);
  });

  test('out through the NAT gateway and home again, each crossing of a subnet border is filtered', () => {
    const { request, reply } = exchangeOf(scenario, 'send tcp db:40000 -> updates:443');
    if (request.outcome === 'not-sent' || !reply) throw new Error('it was sent and answered');
    expect(checkpointsOf(request)).toEqual([
      'db sg outbound rule',
      'private acl outbound 110',
      'private route',
      'public acl inbound 110',
      'exit outbound',
      'public acl outbound 110',
      'public route',
      'igw outbound',
    ]);
    expect(checkpointsOf(reply)).toEqual([
      'igw inbound',
      'public acl inbound 140',
      'exit inbound',
      'public acl outbound 140',
      'public route',
      'private acl inbound 140',
      'db sg inbound tracked',
    ]);
    const seen = (leg: typeof reply) => leg.steps.map(({ packet }) => formatPacket(packet));
    const [outside = ''] = seen(request).slice(-1);
    const [, port = ''] = /203\.0\.113\.99:([0-9]+)/.exec(outside) ?? [];
    expect(Number(port)).toBeGreaterThanOrEqual(1024);
    expect(seen(request)).toEqual([
      ...Array<string>(4).fill('tcp 10.0.1.5:40000 -> 192.0.2.5:443'),
      ...Array<string>(3).fill(`tcp 10.0.0.220:${port} -> 192.0.2.5:443`),
      `tcp 203.0.113.99:${port} -> 192.0.2.5:443`,
    ]);
    expect(seen(reply)).toEqual([
      ...Array<string>(2).fill(`tcp 192.0.2.5:443 -> 10.0.0.220:${port}`),
      ...Array<string>(5).fill('tcp 192.0.2.5:443 -> 10.0.1.5:40000'),
    ]);
  });

  test.each([
    [
      'the private inbound 140 must name all addresses, not the gateway alone',
      'private-acl inbound',
      '140 allow tcp 1024-65535 from 0.0.0.0/0',
      '140 allow tcp 1024-65535 from 10.0.0.220/32',
      'reply stops at private acl inbound *',
    ],
    [
      'the public subnet must take the private one in on the service port',
      'public-acl inbound',
      '110 allow https from 0.0.0.0/0',
      '110 allow https from 198.51.100.7/32',
      'request stops at public acl inbound *',
    ],
    [
      'the answer needs a way in to the NAT gateway',
      'public-acl inbound',
      '140 allow tcp 1024-65535 from 0.0.0.0/0',
      '140 allow tcp 1-1023 from 0.0.0.0/0',
      'reply stops at public acl inbound *',
    ],
    [
      'and a way from it to the instance',
      'public-acl outbound',
      '140 allow tcp 32768-65535 to 0.0.0.0/0',
      '140 allow tcp 32768-39999 to 0.0.0.0/0',
      'reply stops at public acl outbound *',
    ],
  ])('%s', (_, where, before, after, verdict) => {
    const actions = [
      `remove ${where} ${before}`,
      `add ${where} ${after}`,
      'send tcp db:40000 -> updates:443',
    ];
    expect(verdictsOf(scenario, actions)).toEqual([verdict]);
  });
});

// https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html
describe('the ping whose answer the network ACL drops', () => {
  const home = (group: string, outbound: string) =>
    network(`
vpcs: { main: { cidr: 172.31.0.0/16 } }
subnets: { public: { cidr: 172.31.16.0/20, acl: gate, routes: [0.0.0.0/0 -> igw] } }
hosts: { instance: { subnet: public, address: 172.31.16.139, public: 198.51.100.10, groups: [sg] } }
internet: { home: { address: 203.0.113.12 } }
security-groups: { sg: { inbound: [${group}], outbound: [] } }
network-acls: { gate: { inbound: [100 allow icmp from 0.0.0.0/0], outbound: [${outbound}] } }
`);
  const ping = ['send icmp home -> instance'];

  test('the security group lets the answer pass, the network ACL does not', () => {
    expect(verdictsOf(home('icmp from anywhere', ''), ping)).toEqual([
      'reply stops at public acl outbound *',
    ]);
  });

  test('with outbound ICMP in the network ACL it comes home', () => {
    expect(verdictsOf(home('icmp from anywhere', '100 allow icmp to 0.0.0.0/0'), ping)).toEqual(['home']);
  });

  test('without inbound ICMP in the security group nothing is answered', () => {
    expect(verdictsOf(home('', ''), ping)).toEqual(['request stops at instance sg inbound']);
  });
});
