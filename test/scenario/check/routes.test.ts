import { describe, expect, test } from 'vitest';
import { toldOf } from '../told.ts';

/** Two VPCs, each with a host and a NAT gateway, joined by a peering connection; only the first is attached to the hub. */
const told = (route: string) =>
  toldOf(`vpcs:
  main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:0:1000::/56' }
  other: { cidr: 10.1.0.0/16 }
  third: { cidr: 10.2.0.0/16 }
hosts:
  firewall: { subnet: b, address: 10.0.2.10, source-dest-check: false }
  plain: { subnet: b, address: 10.0.2.11 }
  far: { subnet: c, address: 10.1.1.10, source-dest-check: false }
nat-gateways: { near: { subnet: b, address: 10.0.2.99 }, gone: { subnet: c, address: 10.1.1.99 } }
peerings: [{ between: [main, other] }]
transit-gateways: { hub: { attachments: { main: { subnets: [b] } } }, spoke: { attachments: { other: { subnets: [c] } } } }
subnets:
  b: { vpc: main, cidr: 10.0.2.0/24, ipv6: '2001:db8:0:1002::/64' }
  c: { vpc: other, cidr: 10.1.1.0/24 }
  a:
    vpc: main
    cidr: 10.0.1.0/24
    routes:
      - '${route}'
`);

describe('a route that AWS takes', () => {
  test.each([
    '0.0.0.0/0 -> igw',
    '::/0 -> igw',
    '::/0 -> eigw',
    '0.0.0.0/0 -> nat:near',
    '0.0.0.0/0 -> tgw:hub',
    '10.1.0.0/16 -> pcx:other',
    '10.1.0.0/16 -> blackhole',
    '0.0.0.0/0 -> host:firewall',
    // Within the VPC: for a whole subnet, to something that looks at what passes.
    '10.0.2.0/24 -> host:firewall',
    '10.0.2.0/24 -> nat:near',
    '10.0.1.0/24 -> host:firewall',
    '2001:db8:0:1002::/64 -> host:firewall',
    '10.0.2.0/24 -> blackhole',
    // Wider than what AWS keeps for itself.
    '169.254.0.0/16 -> host:firewall',
    'fd00::/8 -> host:firewall',
  ])('%s', (route) => {
    expect(told(route)).toEqual([]);
  });
});

describe('a route that it does not take, or that leads nowhere', () => {
  test.each([
    {
      route: '10.0.0.0/16 -> pcx:other',
      says: '`10.0.0.0/16` is a block of the VPC itself, whose local route is always there (AWS: InvalidParameterValue)',
    },
    {
      route: '2001:db8:0:1000::/56 -> host:firewall',
      says: '`2001:db8:0:1000::/56` is a block of the VPC itself; a local route that leads to an interface is not simulated',
    },
    {
      route: '10.0.0.0/16 -> blackhole',
      says: '`10.0.0.0/16` is a block of the VPC itself; a local route that leads to an interface is not simulated',
    },
    {
      route: '10.0.2.0/25 -> host:firewall',
      says: '`10.0.2.0/25` is a part of the VPC; a route narrower than the local one must be for the whole block of a subnet',
    },
    {
      route: '10.0.3.0/24 -> blackhole',
      says: "note: `10.0.3.0/24` is a part of the VPC and no subnet's block: such a route can only be left over from a subnet that is gone",
    },
    {
      route: '10.0.2.0/24 -> igw',
      says: 'the route to `10.0.2.0/24`, a part of the VPC, can lead to a NAT gateway or to a host only',
    },
    {
      route: '2001:db8:0:1002::/64 -> eigw',
      says: 'the route to `2001:db8:0:1002::/64`, a part of the VPC, can lead to a NAT gateway or to a host only',
    },
    {
      route: '169.254.168.0/22 -> igw',
      says: 'AWS takes no route to `169.254.168.0/22`: it keeps `169.254.168.0/22` for its own services',
    },
    {
      route: '169.254.169.254/32 -> igw',
      says: 'AWS takes no route to `169.254.169.254/32`: it keeps `169.254.168.0/22` for its own services',
    },
    {
      route: 'fd00:ec2::254/128 -> eigw',
      says: 'AWS takes no route to `fd00:ec2::254/128`: it keeps `fd00:ec2::/32` for its own services',
    },
    {
      route: '0.0.0.0/0 -> eigw',
      says: 'an egress-only internet gateway is for IPv6; `0.0.0.0/0` is IPv4',
    },
    { route: '::/0 -> nat:near', says: 'a NAT gateway is for IPv4; `::/0` is IPv6' },
    {
      route: '64:ff9b::/96 -> nat:near',
      says: '`64:ff9b::/96` is for NAT64, which is not simulated',
    },
    {
      route: '0.0.0.0/0 -> nat:x',
      says: 'there is no NAT gateway `x`; there is `near`, `gone` (AWS: InvalidNatGatewayID.NotFound)',
    },
    {
      route: '0.0.0.0/0 -> nat:gone',
      says: 'NAT gateway `gone` is in VPC `other`; a route of VPC `main` cannot lead to it',
    },
    { route: '0.0.0.0/0 -> host:x', says: 'there is no host `x`; there is `firewall`, `plain`, `far`' },
    {
      route: '0.0.0.0/0 -> host:far',
      says: 'host `far` is in VPC `other`; a route of VPC `main` cannot lead to it',
    },
    {
      route: '0.0.0.0/0 -> host:plain',
      says: 'note: `plain` drops what is not addressed to it; to pass it on it needs `source-dest-check: false`',
    },
    {
      route: '10.2.0.0/16 -> pcx:third',
      says: 'there is no peering connection between `main` and `third`; `peerings` would name it',
    },
    {
      route: '10.2.0.0/16 -> pcx:main',
      says: 'there is no peering connection between `main` and `main`; `peerings` would name it',
    },
    {
      route: '10.2.0.0/16 -> tgw:x',
      says: 'there is no transit gateway `x`; there is `hub`, `spoke`',
    },
    {
      route: '10.2.0.0/16 -> tgw:spoke',
      says: 'note: VPC `main` is not attached to transit gateway `spoke`, so this route leads nowhere',
    },
  ])('$route', ({ route, says }) => {
    expect(told(route)).toEqual([`19:9 ${says}`]);
  });

  test('two of one table to the same block, however they are written', () => {
    expect(told("192.0.2.0/24 -> igw'\n      - '192.0.2.7/24 -> nat:near")).toEqual([
      '20:9 note: `192.0.2.7/24` is stored as `192.0.2.0/24`, as AWS does',
      '20:9 there is a route to `192.0.2.0/24` already (AWS: RouteAlreadyExists)',
    ]);
  });
});
