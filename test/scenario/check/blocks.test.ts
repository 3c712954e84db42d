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
        '4:33 this block overlaps with that of subnet `a` (AWS: InvalidSubnet.Conflict)',
        '5:14 this block overlaps with that of subnet `a` (AWS: InvalidSubnet.Conflict)',
        '6:14 this block overlaps with that of subnet `c` (AWS: InvalidSubnet.Conflict)',
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
