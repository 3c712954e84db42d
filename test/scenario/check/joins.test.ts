import { describe, expect, test } from 'vitest';
import { toldOf } from '../told.ts';

const place = `vpcs: { a: { cidr: 10.0.0.0/16 }, b: { cidr: 10.1.0.0/16 }, c: { cidr: 10.9.0.0/16, secondary: [10.0.128.0/17] } }
subnets: { a1: { vpc: a, cidr: 10.0.1.0/24 }, b1: { vpc: b, cidr: 10.1.1.0/24 }, c1: { vpc: c, cidr: 10.9.1.0/24 } }
`;

describe('a peering connection', () => {
  test.each([
    { peerings: '{ between: [a, b] }', says: [] },
    { peerings: '{ between: [b, c], region: other, state: deleted }', says: [] },
    {
      peerings: '{ between: [a, z] }',
      says: ['4:20 note: VPC `z` is not in this file, so nothing can be sent to it'],
    },
    { peerings: '{ between: [a, a] }', says: ['4:7 VPC `a` cannot be peered with itself'] },
    {
      peerings: '{ between: [a, b] }\n  - { between: [b, a] }',
      says: ['5:7 `b` and `a` are peered already; AWS keeps one connection between two VPCs'],
    },
    {
      peerings: '{ between: [a, c] }',
      says: [
        '4:7 `10.0.0.0/16` and `10.0.128.0/17` overlap: AWS would make this peering connection and let it fail at once',
      ],
    },
  ])('$peerings', ({ peerings, says }) => {
    expect(toldOf(`${place}peerings:\n  - ${peerings}\n`)).toEqual(says);
  });
});

describe('a transit gateway', () => {
  test.each([
    { hub: 'attachments: { a: { subnets: [a1] }, b: { subnets: [b1] } }', says: [] },
    {
      hub: 'attachments: { a: { subnets: [a1] } }, routes: [0.0.0.0/0 -> vpc:a, 10.7.0.0/16 -> blackhole]',
      says: [],
    },
    {
      hub: 'attachments: { a: {} }',
      says: [
        '4:25 the attachment of `a` has no subnet; the transit gateway has an interface in at least one',
      ],
    },
    {
      hub: 'attachments: { a: { subnets: [a1, a1] } }',
      says: [
        '4:44 subnet `a1` is named twice; a transit gateway has one interface in each zone (AWS: DuplicateSubnetsInSameZone)',
      ],
    },
    {
      hub: 'attachments: { z: { subnets: [z1] } }',
      says: [
        '4:25 there is no VPC `z`; there is `a`, `b`, `c` (AWS: InvalidVpcID.NotFound)',
        '4:40 there is no subnet `z1`; there is `a1`, `b1`, `c1` (AWS: InvalidSubnetID.NotFound)',
      ],
    },
    {
      hub: 'attachments: { a: { subnets: [b1] } }',
      says: ['4:40 subnet `b1` is in VPC `b`, this attachment is of `a`'],
    },
    {
      hub: 'attachments: { a: { subnets: [a1] }, c: { subnets: [c1] } }',
      says: [
        '4:47 note: `10.0.128.0/17` overlaps with `10.0.0.0/16` of a VPC attached before: the transit gateway learns no route to it',
      ],
    },
    {
      hub: 'attachments: { a: { subnets: [a1] } }, routes: [0.0.0.0/0 -> vpc:b, 0.0.0.0/0 -> vpc:z]',
      says: [
        '4:58 VPC `b` is not attached to transit gateway `hub`',
        '4:78 there is a route to `0.0.0.0/0` already',
        '4:78 there is no VPC `z`; there is `a`, `b`, `c` (AWS: InvalidVpcID.NotFound)',
      ],
    },
  ])('$hub', ({ hub, says }) => {
    expect(toldOf(`${place}transit-gateways:\n  hub: { ${hub} }\n`)).toEqual(says);
  });
});

describe('a peering connection to another Region, between VPCs that are in one', () => {
  const apart = (why: string) =>
    `4:32 \`a\` and \`b\` cannot be in two Regions: ${why}; \`region: same\` would be right`;

  test.each([
    {
      join: 'security-groups: { g: { vpc: a, associated: [b] } }',
      says: [apart('security group `g` is used in both, and a group is of one Region')],
    },
    {
      join: 'transit-gateways: { hub: { attachments: { a: { subnets: [a1] }, b: { subnets: [b1] } } } }',
      says: [apart('both are attached to transit gateway `hub`, which is of one Region')],
    },
    {
      join: 'transit-gateways: { hub: { attachments: { a: { subnets: [a1] } } }, far: { attachments: { b: { subnets: [b1] } } } }',
      says: [],
    },
    {
      join: 'security-groups: { g: { vpc: a, associated: [c] }, h: { vpc: b, associated: [c] } }',
      says: [apart('other connections in this file, taken together, put both into one')],
    },
    { join: 'security-groups: { g: { vpc: a, associated: [c] } }', says: [] },
  ])('$join', ({ join, says }) => {
    expect(toldOf(`${place}peerings:\n  - { between: [a, b], region: other }\n${join}\n`)).toEqual(says);
  });

  test('and are peered within it, too', () => {
    expect(
      toldOf(
        `${place}peerings:\n  - { between: [a, b], region: other, state: deleted }\n  - { between: [b, a] }\n`,
      ),
    ).toEqual([
      '4:32 `a` and `b` cannot be in two Regions: another peering connection between them says that they are in one; `region: same` would be right',
    ]);
  });
});
