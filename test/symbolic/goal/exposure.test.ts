import { describe, expect, test } from 'vitest';
import { formatPacket } from '../../../src/net/packet.ts';
import { exposureOf, portsOpen } from '../../../src/symbolic/goal/exposure.ts';
import { HeaderSpaces } from '../../../src/symbolic/headers/spaces.ts';
import { network } from '../../network.ts';
import { says } from './told.ts';

const street = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets: { public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, routes: [0.0.0.0/0 -> igw, '::/0 -> igw'] } }
hosts:
  web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', public: 203.0.113.10, groups: [web-sg] }
  app: { subnet: public, address: 10.0.1.20, public: 203.0.113.20, groups: [app-sg] }
  inner: { subnet: public, address: 10.0.1.30, groups: [app-sg] }
internet: { laptop: { address: 198.51.100.7, ipv6: '2001:db8:ffff::7' }, office: { address: 192.0.2.9 } }
security-groups:
  web-sg:
    inbound: [https from anywhere, https from anywhere6, udp 53-60 from 198.51.100.7/32, udp 61-70 from anywhere6, tcp 445-450 from 192.0.2.0/24]
    outbound: []
  app-sg:
    inbound: [icmp 8 from anywhere, protocol 47 from 198.51.100.7/32, all from 10.0.0.0/8]
    outbound: [smtp to 0.0.0.0/0, udp 123 to 192.0.2.9/32]
`);

describe('what stands open', () => {
  const exposure = exposureOf(street, new HeaderSpaces());

  test('ports of both families together, those that touch as one; answers go out too, and mail does not', () => {
    const all = { first: 0, last: 65_535 };
    expect(exposure.open.map((each) => ({ ...each, packet: formatPacket(each.packet) }))).toEqual([
      {
        host: 'web',
        direction: 'ingress',
        tcp: [
          { first: 443, last: 443 },
          { first: 445, last: 450 },
        ],
        udp: [{ first: 53, last: 70 }],
        packet: 'tcp 198.51.100.7:50000 -> 203.0.113.10:443',
      },
      {
        host: 'web',
        direction: 'egress',
        tcp: [all],
        udp: [all],
        packet: 'tcp 203.0.113.10:443 -> 198.51.100.7:50000',
      },
      {
        host: 'app',
        direction: 'egress',
        tcp: [],
        udp: [{ first: 123, last: 123 }],
        packet: 'udp 10.0.1.20:50000 -> 192.0.2.9:123',
      },
    ]);
    expect(exposure.unsaid).toBeUndefined();
  });

  test('counted for all hosts together', () => {
    expect([portsOpen(exposure, 'ingress'), portsOpen(exposure, 'egress')]).toEqual([25, 131_073]);
  });
});

test.each([
  ['exposure inbound <= 25', 'holds'],
  ['exposure inbound <= 24', '25 ports ingress, as tcp 198.51.100.7:50000 -> 203.0.113.10:443'],
  ['exposure outbound <= 131072', '131073 ports egress, as tcp 203.0.113.10:443 -> 198.51.100.7:50000'],
  ['exposure <= 131073', 'holds'],
] as const)('%s: %s', (goal, result) => {
  expect(says(goal, street)).toBe(result);
});

test.each([
  // One address of a sender, or one sender of many, is not everybody.
  ['only tcp laptop -> web:443', 'tcp 203.0.113.9:50000 -> web:443 arrives at web'],
  ['only tcp office -> web:443', 'tcp laptop:50000 -> web:443 arrives at web'],
  ['only tcp 198.51.100.7 -> web:443', 'tcp 203.0.113.9:50000 -> web:443 arrives at web'],
  ['only tcp [2001:db8:ffff::7] -> web:443', 'tcp laptop:50000 -> web:443 arrives at web'],
  // A host is meant by each of its addresses.
  ['only tcp anywhere6 -> [2001:db8:1234:1a01::10]:443', 'tcp laptop:50000 -> web:443 arrives at web'],
  ['only icmp anywhere -> app', 'icmp laptop -> app 8/52 arrives at app'],
  ['only protocol 47 laptop -> app', 'icmp laptop -> app arrives at app'],
  ['only tcp laptop -> web:443, icmp laptop -> app', 'tcp 203.0.113.9:50000 -> web:443 arrives at web'],
  ['only tcp anywhere -> inner:22', 'holds'],
] as const)('%s: %s', (goal, result) => {
  expect(says(goal, street)).toBe(result);
});

test('a host by its public, its private and its IPv6 address is one host', () => {
  for (const address of ['web', '203.0.113.10', '10.0.1.10', '[2001:db8:1234:1a01::10]']) {
    const rest = 'udp laptop -> web:53, tcp anywhere6 -> web:443';
    expect(says(`only tcp anywhere -> ${address}:443, ${rest}`, street)).toMatch(
      /-> web:(450|5[4-9]|60|6[1-9]|70) /,
    );
  }
});

describe('nothing but what is listed', () => {
  const quiet = network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets: { public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, routes: [0.0.0.0/0 -> igw, '::/0 -> igw'] } }
hosts:
  web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', public: 203.0.113.10, groups: [web-sg] }
  pinged: { subnet: public, address: 10.0.1.20, public: 203.0.113.20, groups: [ping-sg] }
  tunnel: { subnet: public, address: 10.0.1.30, public: 203.0.113.30, groups: [gre-sg] }
internet: { laptop: { address: 198.51.100.7, ipv6: '2001:db8:ffff::7' }, office: { address: 192.0.2.9 } }
security-groups:
  web-sg: { inbound: [https from 198.51.100.7/32, 'https from 2001:db8:ffff::7/128'], outbound: [] }
  ping-sg: { inbound: [icmp 8/0 from 192.0.2.9/32], outbound: [] }
  gre-sg: { inbound: [protocol 47 from 192.0.2.9/32], outbound: [] }
`);

  test.each([
    // A name stands for both addresses of a sender, an address for itself.
    ['only tcp laptop -> web:443', 'holds'],
    ['only tcp 198.51.100.7 -> web:443', 'tcp laptop:50000 -> [2001:db8:1234:1a01::10]:443 arrives at web'],
    ['only tcp [2001:db8:ffff::7] -> web:443', 'tcp laptop:50000 -> web:443 arrives at web'],
    ['only tcp 198.51.100.7 -> web:443, tcp [2001:db8:ffff::7] -> web:443', 'holds'],
    ['only tcp laptop -> 203.0.113.10:443', 'holds'],
    ['only icmp office -> pinged', 'holds'],
    ['only icmp laptop -> pinged', 'icmp office -> pinged arrives at pinged'],
    ['only icmp office -> pinged 0/0', 'icmp office -> pinged arrives at pinged'],
    ['only protocol 47 office -> tunnel', 'holds'],
    ['only protocol 46 office -> tunnel', 'protocol 47 office -> tunnel arrives at tunnel'],
    ['only icmp office -> pinged, tcp laptop -> tunnel:1', 'protocol 47 office -> tunnel arrives at tunnel'],
    ['only tcp laptop -> web:443, tcp laptop -> nowhere:1', 'cannot say: no-such-packet'],
    ['only tcp office -> 10.0.1.99:22', 'holds'],
  ] as const)('%s: %s', (goal, result) => {
    expect(says(goal, quiet)).toBe(result);
  });
});
