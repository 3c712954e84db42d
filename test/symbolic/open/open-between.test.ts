import { expect, test } from 'vitest';
import { formatCidr } from '../../../src/net/cidr.ts';
import { formatPortRange } from '../../../src/net/port.ts';
import { formatFlow } from '../../../src/scenario/flow-text.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { HeaderSpaces } from '../../../src/symbolic/headers/spaces.ts';
import type { Kind, Opening } from '../../../src/symbolic/open/opening.ts';
import { openBetween } from '../../../src/symbolic/open/open-between.ts';
import { pairsIn } from '../../../src/symbolic/open/pairs.ts';
import { network } from '../../network.ts';

const https: Kind = { protocol: 'tcp', port: 443 };

/** One host that the internet may call, behind a network ACL. */
function gated(rules: { group?: string; inbound?: string; outbound?: string; listens?: string }): Scenario {
  const { group = 'https from 0.0.0.0/0', inbound = '100 allow all from 0.0.0.0/0' } = rules;
  const { outbound = '100 allow all to 0.0.0.0/0', listens = 'tcp 443' } = rules;
  return network(`
vpcs:
  main: { cidr: 10.0.0.0/16 }
subnets:
  public: { cidr: 10.0.1.0/24, acl: gate, routes: [0.0.0.0/0 -> igw] }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [door], listens: [${listens}] }
internet:
  laptop: { address: 198.51.100.7, listens: [] }
security-groups:
  door: { inbound: [${group}], outbound: [] }
network-acls:
  gate: { inbound: [${inbound}], outbound: [${outbound}] }
`);
}

function entranceOf(scenario: Scenario, kinds: readonly Kind[] = []): Opening {
  const spaces = new HeaderSpaces();
  const [pair] = pairsIn(scenario, 'ipv4').filter(({ from, to }) => from === undefined && to === 'web');
  if (!pair) throw new Error('nobody on the internet calls web');
  return openBetween(spaces.of('ipv4'), scenario, pair, kinds);
}

function told({ lines }: Opening): readonly string[] {
  return lines.map(({ reach, protocol, ports, senders, flow }) => {
    const blocks = senders ? ` ${senders.kind} ${senders.within.map(formatCidr).join(' ')}` : '';
    return `${reach} ${protocol} ${ports.map(formatPortRange).join(' ')}${blocks}: ${formatFlow(flow)}`;
  });
}

test.each([
  ['answers of a security group come home', {}, ['home tcp 443: tcp laptop -> web:443']],
  [
    'a gate without a way out strands them',
    { outbound: '' },
    ['stranded tcp 443: tcp laptop:50000 -> web:443'],
  ],
  [
    'a gate that lets home some clients only does so for the port as a whole',
    { outbound: '100 allow tcp 32768-60999 to 0.0.0.0/0' },
    ['partly tcp 443: tcp laptop:10000 -> web:443'],
  ],
  [
    'every port that clients use is let home by 1024-65535',
    { outbound: '100 allow tcp 1024-65535 to 0.0.0.0/0' },
    ['home tcp 443: tcp laptop -> web:443'],
  ],
  [
    'where nobody listens, it arrives',
    { group: 'tcp 443-445 from 0.0.0.0/0' },
    ['home tcp 443: tcp laptop -> web:443', 'silent tcp 444-445: tcp laptop -> web:444'],
  ],
  [
    'only some may call',
    { group: 'https from 198.51.100.0/24' },
    ['home tcp 443 only 198.51.100.0/24: tcp laptop -> web:443'],
  ],
  [
    'all but some may call',
    { inbound: '90 deny all from 198.51.100.7/32, 100 allow all from 0.0.0.0/0' },
    ['home tcp 443 all-but 198.51.100.7/32: tcp 203.0.113.9 -> web:443'],
  ],
  [
    'pings and protocols without ports have lines of their own',
    { group: 'icmp 8/0 from 0.0.0.0/0, protocol 50 from 0.0.0.0/0' },
    ['home ping : icmp laptop -> web', 'home other : protocol 50 laptop -> web'],
  ],
])('%s', (_, rules, lines) => {
  expect(told(entranceOf(gated(rules)))).toEqual(lines);
});

test('counts every header there is', () => {
  const [line] = entranceOf(gated({ group: 'https from 198.51.100.0/24' })).lines;
  expect(line?.count).toBe(256n * 64_512n);
});

test.each([
  ['home', {}],
  ['stranded', { outbound: '' }],
  ['partly', { outbound: '100 allow tcp 49152-65535 to 0.0.0.0/0' }],
  ['silent', { listens: 'tcp 80' }],
  ['stopped', { group: 'http from 0.0.0.0/0' }],
])('a kind that is asked about is %s', (reach, rules) => {
  expect(entranceOf(gated(rules), [https]).kinds.map((each) => each.reach)).toEqual([reach]);
});

test('nobody calls a private address from the internet, and nobody calls itself', () => {
  const names = pairsIn(gated({}), 'ipv4').map(({ from, to }) => [from, to]);
  expect(names).toEqual([
    [undefined, 'web'],
    ['web', undefined],
  ]);
});
