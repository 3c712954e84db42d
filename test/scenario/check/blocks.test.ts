import { describe, expect, test } from 'vitest';
import { toldOf } from '../told.ts';

const v4 = 'vpcs: { main: { cidr: 10.0.0.0/16, secondary: [10.8.0.0/16] } }\n';
const dual = "vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:0:1000::/56' } }\n";

describe('the block of a VPC', () => {
  test.each([
    { cidr: '10.0.0.0/16', says: [] },
    { cidr: '10.0.0.0/28', says: [] },
    {
      cidr: '10.0.0.0/15',
      says: [
        '1:23 `10.0.0.0/15` cannot be a block of a VPC; its prefix length is 16 to 28 (AWS: InvalidVpc.Range)',
      ],
    },
    {
      cidr: '10.0.0.0/29',
      says: [
        '1:23 `10.0.0.0/29` cannot be a block of a VPC; its prefix length is 16 to 28 (AWS: InvalidVpc.Range)',
      ],
    },
  ])('may be $cidr: $says', ({ cidr, says }) => {
    expect(toldOf(`vpcs: { main: { cidr: ${cidr} } }\n`)).toEqual(says);
  });

  const sizes = 'its prefix length is 56 for one from Amazon, else 44 to 60 in steps of four';
  test.each([
    { ipv6: '2001:db8:0:1000::/56', says: [] },
    { ipv6: '2001:db8::/44', says: [] },
    { ipv6: '2001:db8::/60', says: [] },
    { ipv6: '2001:db8::/64', says: [`1:42 \`2001:db8::/64\` cannot be a block of a VPC; ${sizes}`] },
    { ipv6: '2001:db8::/54', says: [`1:42 \`2001:db8::/54\` cannot be a block of a VPC; ${sizes}`] },
    { ipv6: '2001:db8::/40', says: [`1:42 \`2001:db8::/40\` cannot be a block of a VPC; ${sizes}`] },
  ])('may be $ipv6 for IPv6: $says', ({ ipv6, says }) => {
    expect(toldOf(`vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '${ipv6}' } }\n`)).toEqual(says);
  });

  test('is in the way of no other of its VPC', () => {
    expect(
      toldOf('vpcs: { main: { cidr: 10.0.0.0/16, secondary: [10.1.0.0/16, 10.0.128.0/17, 10.1.0.0/16] } }\n'),
    ).toEqual([
      '1:61 `10.0.128.0/17` overlaps with `10.0.0.0/16` of the same VPC',
      '1:76 `10.1.0.0/16` overlaps with `10.1.0.0/16` of the same VPC',
    ]);
  });
});

describe('the IPv4 blocks of a VPC', () => {
  const mix = (text: string, primary: string) =>
    `4:17 AWS does not add \`${text}\` to a VPC that began with \`${primary}\`; a further block may be of the same private range as the first, of \`100.64.0.0/10\`, or public`;
  const kept = (text: string, range: string) =>
    `4:17 AWS does not add \`${text}\` to this VPC: services of its own use \`${range}\`; a block outside of that would be right`;

  test.each([
    { first: '10.2.0.0/16', further: '10.3.0.0/16', says: [] },
    { first: '10.2.0.0/16', further: '100.64.0.0/16', says: [] },
    { first: '10.2.0.0/16', further: '198.18.0.0/16', says: [] },
    { first: '10.2.0.0/16', further: '203.0.113.0/24', says: [] },
    { first: '203.0.0.0/16', further: '100.64.0.0/16', says: [] },
    { first: '10.2.0.0/16', further: '172.16.0.0/16', says: [mix('172.16.0.0/16', '10.2.0.0/16')] },
    {
      first: '192.168.0.0/16',
      further: '10.2.0.0/16',
      says: [mix('10.2.0.0/16', '192.168.0.0/16')],
    },
    {
      first: '203.0.0.0/16',
      further: '10.2.0.0/16',
      says: [mix('10.2.0.0/16', '203.0.0.0/16')],
    },
    { first: '10.1.0.0/16', further: '10.0.0.0/24', says: [kept('10.0.0.0/24', '10.0.0.0/16')] },
    {
      first: '172.16.0.0/16',
      further: '172.31.0.0/20',
      says: [kept('172.31.0.0/20', '172.31.0.0/16')],
    },
    { first: '10.2.0.0/16', further: '198.19.0.0/20', says: [kept('198.19.0.0/20', '198.19.0.0/16')] },
  ])('$further beside $first', ({ first, further, says }) => {
    expect(toldOf(`vpcs:\n  main:\n    cidr: ${first}\n    secondary: [${further}]\n`)).toEqual(says);
  });

  test.each([
    { cidr: '169.254.0.0/16', note: '', use: 'one link only (link-local)' },
    { cidr: '127.0.0.0/16', note: 'note: ', use: 'what a host sends to itself' },
    { cidr: '224.0.0.0/16', note: 'note: ', use: 'multicast' },
    { cidr: '240.0.0.0/16', note: 'note: ', use: 'nobody yet (reserved)' },
    { cidr: '0.0.0.0/16', note: 'note: ', use: 'hosts that have no address yet' },
  ])('are not from $cidr', ({ cidr, note, use }) => {
    expect(toldOf(`vpcs: { main: { cidr: ${cidr} } }\n`)).toEqual([
      `1:23 ${note}\`${cidr}\` is not for a VPC: these addresses are for ${use}; \`10.0.0.0/16\` would be right`,
    ]);
  });

  test.each([
    { count: 5, says: [] },
    {
      count: 6,
      says: [
        '1:36 note: 6 IPv4 blocks of one VPC are over the default quota of 5, which can be raised to 50',
      ],
    },
    { count: 51, says: ['1:36 a VPC cannot have 51 IPv4 blocks; 50 is the most that AWS gives'] },
  ])('are $count', ({ count, says }) => {
    const further = Array.from({ length: count - 1 }, (_, index) => `10.${String(index + 3)}.0.0/16`);
    expect(toldOf(`vpcs: { main: { cidr: 10.2.0.0/16, secondary: [${further.join(', ')}] } }\n`)).toEqual(
      says,
    );
  });
});

describe('the block of a subnet', () => {
  test.each([
    { title: 'lies in its VPC', text: `${v4}subnets: { a: { cidr: 10.0.1.0/24 } }\n`, says: [] },
    { title: 'or in a further block of it', text: `${v4}subnets: { a: { cidr: 10.8.1.0/24 } }\n`, says: [] },
    {
      title: 'and nowhere else',
      text: `${v4}subnets: { a: { cidr: 10.1.1.0/24 } }\n`,
      says: [
        '2:23 `10.1.1.0/24` is outside VPC `main`, which is `10.0.0.0/16`, `10.8.0.0/16` (AWS: InvalidSubnet.Range)',
      ],
    },
    {
      title: 'has /16 to /28',
      text: `${v4}subnets: { a: { cidr: 10.0.1.0/29 } }\n`,
      says: [
        '2:23 `10.0.1.0/29` cannot be a block of a subnet; its prefix length is 16 to 28 (AWS: InvalidSubnet.Range)',
      ],
    },
    {
      title: 'of IPv6 is a /64, or wider in steps of four',
      text: `${dual}subnets: { a: { cidr: 10.0.1.0/24, ipv6: '2001:db8:0:1000::/64' }, b: { cidr: 10.0.2.0/24, ipv6: '2001:db8:0:1010::/60' }, c: { cidr: 10.0.3.0/24, ipv6: '2001:db8:0:1020::/62' } }\n`,
      says: [
        '2:154 `2001:db8:0:1020::/62` cannot be a block of a subnet; its prefix length is 44 to 64 in steps of four, mostly 64',
      ],
    },
    {
      title: 'of IPv6 lies in that of its VPC',
      text: `${dual}subnets: { a: { cidr: 10.0.1.0/24, ipv6: '2001:db8:0:1100::/64' } }\n`,
      says: ['2:42 `2001:db8:0:1100::/64` is outside VPC `main`, which is `2001:db8:0:1000::/56`'],
    },
    {
      title: 'of IPv6 needs one of its VPC',
      text: `${v4}subnets: { a: { cidr: 10.0.1.0/24, ipv6: '2001:db8:0:1000::/64' } }\n`,
      says: ['2:42 VPC `main` has no IPv6 block; give it one as `ipv6`'],
    },
    {
      title: 'overlaps with none before it, in either family',
      text: `${dual}subnets:\n  a: { cidr: 10.0.1.0/25, ipv6: '2001:db8:0:1000::/64' }\n  b: { cidr: 10.0.2.0/24, ipv6: '2001:db8:0:1000::/60' }\n  c: { cidr: 10.0.0.0/22 }\n  d: { cidr: 10.0.1.128/25 }\n`,
      says: [
        '4:33 `2001:db8:0:1000::/60` overlaps with `2001:db8:0:1000::/64` of subnet `a` (AWS: InvalidSubnet.Conflict)',
        '5:14 `10.0.0.0/22` overlaps with `10.0.1.0/25` of subnet `a` (AWS: InvalidSubnet.Conflict)',
        '6:14 `10.0.1.128/25` overlaps with `10.0.0.0/22` of subnet `c` (AWS: InvalidSubnet.Conflict)',
      ],
    },
    {
      title: 'is seen behind a smaller one that lies between',
      text: `${v4}subnets:\n  a: { cidr: 10.0.1.0/28 }\n  b: { cidr: 10.0.0.0/22 }\n  c: { cidr: 10.0.1.0/24 }\n`,
      says: [
        '4:14 `10.0.0.0/22` overlaps with `10.0.1.0/28` of subnet `a` (AWS: InvalidSubnet.Conflict)',
        '5:14 `10.0.1.0/24` overlaps with `10.0.1.0/28` of subnet `a` (AWS: InvalidSubnet.Conflict)',
      ],
    },
    {
      title: 'of another VPC is in nobody’s way',
      text: 'vpcs: { a: { cidr: 10.0.0.0/16 }, b: { cidr: 10.0.0.0/16 } }\nsubnets: { c: { vpc: a, cidr: 10.0.0.0/24 }, d: { vpc: b, cidr: 10.0.0.0/24 } }\n',
      says: [],
    },
  ])('$title', ({ text, says }) => {
    expect(toldOf(text)).toEqual(says);
  });
});
