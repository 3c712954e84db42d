import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { defaultFormat, parseFormat, type FlowLogFormat } from '../../src/trace/flow-log-format.ts';
import { formatRecord, parseRecord } from '../../src/trace/flow-log-line.ts';
import { flowLogOf } from '../../src/trace/flow-log.ts';
import { must } from '../must.ts';
import { actionsOf, network } from '../network.ts';
import { stoppedAtAppliance } from '../timeline/deliveries.ts';

function linesOf(scenario: Scenario, actions: readonly string[], format: string): readonly string[] {
  const fields = must(parseFormat(format));
  return recordsOf(scenario, actions, fields);
}

function recordsOf(scenario: Scenario, actions: readonly string[], format: FlowLogFormat): readonly string[] {
  const trace = play(scenario, actionsOf(actions));
  return flowLogOf(trace, scenario).map(({ record }) => formatRecord(record, format));
}

const ends = '${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${action}';

// https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html
describe('the ping of the user guide', () => {
  const pinged = (inbound: string, aclOut: string) =>
    network(`
vpcs: { main: { cidr: 172.31.0.0/16 } }
subnets: { public: { cidr: 172.31.16.0/20, acl: gate, routes: [0.0.0.0/0 -> igw] } }
hosts: { instance: { subnet: public, address: 172.31.16.139, public: 203.0.113.10, groups: [sg] } }
internet: { home: { address: 203.0.113.12 } }
security-groups: { sg: { inbound: [${inbound}], outbound: [] } }
network-acls: { gate: { inbound: [100 allow icmp from 0.0.0.0/0], outbound: [${aclOut}] } }
`);
  const send = ['send icmp home -> instance'];
  const request = '203.0.113.12 172.31.16.139 0 0 1';
  const reply = '172.31.16.139 203.0.113.12 0 0 1';

  test('where the network ACL lets nothing out, the request is accepted and the reply rejected', () => {
    expect(linesOf(pinged('icmp from anywhere', ''), send, ends)).toEqual([
      `${request} ACCEPT`,
      `${reply} REJECT`,
    ]);
  });

  test('where it lets ICMP out, both are accepted', () => {
    const scenario = pinged('icmp from anywhere', '100 allow icmp to 0.0.0.0/0');
    expect(linesOf(scenario, send, ends)).toEqual([`${request} ACCEPT`, `${reply} ACCEPT`]);
  });

  test('where the security group lets no ICMP in, there is one record, a rejection', () => {
    expect(linesOf(pinged('', '100 allow icmp to 0.0.0.0/0'), send, ends)).toEqual([`${request} REJECT`]);
  });
});

describe('the NAT gateway of the user guide', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.0.0/24, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> nat:exit] }
nat-gateways: { exit: { subnet: public, address: 10.0.0.220, public: 107.22.182.139 } }
hosts: { instance: { subnet: private, address: 10.0.1.5, groups: [sg] } }
internet: { host: { address: 203.0.113.5 } }
security-groups: { sg: {} }
`);

  test('addresses are those of the interface, and those of the packet beside them', () => {
    const format = '${instance-id} ${srcaddr} ${dstaddr} ${pkt-srcaddr} ${pkt-dstaddr}';
    const lines = linesOf(scenario, ['send tcp instance -> host:443'], format);
    expect(lines.filter((line) => line.startsWith('-'))).toEqual([
      '- 10.0.1.5 10.0.0.220 10.0.1.5 203.0.113.5',
      '- 10.0.0.220 203.0.113.5 10.0.0.220 203.0.113.5',
      '- 203.0.113.5 10.0.0.220 203.0.113.5 10.0.0.220',
      '- 10.0.0.220 10.0.1.5 203.0.113.5 10.0.1.5',
    ]);
    expect(lines.filter((line) => !line.startsWith('-')).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '10.0.1.5 203.0.113.5 10.0.1.5 203.0.113.5',
      '203.0.113.5 10.0.1.5 203.0.113.5 10.0.1.5',
    ]);
  });
});

describe('what the log tells of a connection', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1:1a00::/56' } }
subnets: { public: { cidr: 10.0.1.0/24, ipv6: '2001:db8:1:1a01::/64', routes: ['0.0.0.0/0 -> igw', '::/0 -> igw'] } }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, ipv6: '2001:db8:1:1a01::10', groups: [sg], listens: [tcp 443] }
  db: { subnet: public, address: 10.0.1.20, public: 203.0.113.20, groups: [sg] }
internet: { laptop: { address: 198.51.100.7, ipv6: '2001:db9::7' } }
security-groups: { sg: { inbound: ['all from anywhere', 'all from anywhere6'] } }
`);
  const flags = '${flow-direction} ${tcp-flags} ${packets}';

  test.each([
    {
      title: 'SYN and SYN-ACK',
      actions: ['send tcp laptop -> web:443'],
      says: ['ingress 2 1', 'egress 18 1'],
    },
    {
      title: 'opened and closed within a minute: SYN and FIN, SYN-ACK and FIN',
      actions: ['send tcp laptop -> web:443', 'wait 10s', 'close'],
      says: ['ingress 3 2', 'egress 19 2'],
    },
    {
      title: 'closed in a later minute: FIN each way, in records of their own',
      actions: ['send tcp laptop -> web:443', 'wait 60s', 'close'],
      says: ['ingress 2 1', 'egress 18 1', 'ingress 1 1', 'egress 1 1'],
    },
    {
      title: 'going on: nothing, since ACK and PSH are not logged',
      actions: ['send tcp laptop -> web:443', 'wait 60s', 'again'],
      says: ['ingress 2 1', 'egress 18 1', 'ingress 0 1', 'egress 0 1'],
    },
    {
      title: 'refused: SYN and RST',
      actions: ['send tcp laptop -> web:80'],
      says: ['ingress 2 1', 'egress 4 1'],
    },
    { title: 'UDP has no flags', actions: ['send udp laptop -> web:53 oneway'], says: ['ingress 0 1'] },
  ])('$title', ({ actions, says }) => {
    expect(linesOf(scenario, actions, flags)).toEqual(says);
  });

  test('the FIN is that of the connection that is closed, and meets the rules of its own time', () => {
    const actions = [
      'send tcp laptop:40000 -> web:443',
      'send tcp laptop:40000 -> db:443',
      'add default inbound 50 deny all from 0.0.0.0/0',
      'wait 60s',
      'close tcp laptop:40000 -> web:443',
    ];
    expect(linesOf(scenario, actions, `${ends} \${tcp-flags}`).slice(4)).toEqual([
      '198.51.100.7 10.0.1.10 40000 443 6 REJECT 1',
    ]);
  });

  test('packets of one minute stand in one record, with their sum', () => {
    const actions = ['send tcp laptop:40000 -> web:443', 'wait 20s', 'again', 'wait 20s', 'again'];
    expect(linesOf(scenario, actions, '${packets} ${bytes} ${start} ${end}')).toEqual([
      '3 120 1767193200 1767193240',
      '3 120 1767193200 1767193240',
    ]);
  });

  test('hosts of one subnet have a record each, both ways', () => {
    expect(linesOf(scenario, ['send tcp web:40000 -> db:5432'], `${ends} \${flow-direction}`)).toEqual([
      '10.0.1.10 10.0.1.20 40000 5432 6 ACCEPT egress',
      '10.0.1.10 10.0.1.20 40000 5432 6 ACCEPT ingress',
      '10.0.1.20 10.0.1.10 5432 40000 6 ACCEPT egress',
      '10.0.1.20 10.0.1.10 5432 40000 6 ACCEPT ingress',
    ]);
  });

  test('what is not filtered is not logged', () => {
    expect(linesOf(scenario, ['send udp web -> 10.0.0.2:53'], ends)).toEqual([]);
  });

  test('an IPv6 flow has the type IPv6 and its own addresses', () => {
    const lines = linesOf(
      scenario,
      ['send tcp laptop:40000 -> [2001:db8:1:1a01::10]:443'],
      `${ends} \${type}`,
    );
    expect(lines[0]).toBe('2001:db9::7 2001:db8:1:1a01::10 40000 443 6 ACCEPT IPv6');
  });

  test('a line of the default format reads back as it was written', () => {
    const actions = ['send tcp laptop:40000 -> web:443'];
    const [line = ''] = recordsOf(scenario, actions, defaultFormat);
    expect(line).toMatch(
      /^2 123456789012 eni-0[0-9a-f]{16} 198\.51\.100\.7 10\.0\.1\.10 40000 443 6 1 40 1767193200 1767193200 ACCEPT OK$/,
    );
    expect(formatRecord(must(parseRecord(line, defaultFormat)), defaultFormat)).toBe(line);
  });

  test('records point at the steps that they speak of', () => {
    const trace = play(scenario, actionsOf(['send tcp laptop -> web:443']));
    expect(flowLogOf(trace, scenario).map(({ steps }) => steps)).toEqual([
      [{ event: 0, leg: 'request', step: 2 }],
      [{ event: 0, leg: 'reply', step: 0 }],
    ]);
  });

  test('the way out by an internet gateway is 8, within the VPC 1', () => {
    const path = '${srcaddr} ${traffic-path}';
    expect(linesOf(scenario, ['send tcp laptop -> web:443'], path)[1]).toBe('10.0.1.10 8');
    expect(linesOf(scenario, ['send tcp web -> db:443'], path)[0]).toBe('10.0.1.10 1');
  });
});

test('what a source/destination check refuses leaves no record at the appliance', () => {
  const { scenario, trace } = stoppedAtAppliance;
  const records = flowLogOf(trace, scenario).map(({ record }) => record);
  expect(
    records.map(({ srcaddr, 'flow-direction': direction, action }) => [srcaddr, direction, action]),
  ).toEqual([['10.0.1.10', 'egress', 'ACCEPT']]);
});
