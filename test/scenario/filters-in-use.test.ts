import { expect, test } from 'vitest';
import { filtersInUse, networkAclsInUse } from '../../src/scenario/filters-in-use.ts';
import { network } from '../network.ts';

test('a network ACL that several subnets have is in use once, and one that no subnet has is not', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.2.0.0/16 } }
subnets:
  one: { vpc: main, cidr: 10.0.1.0/24, acl: shared-acl }
  two: { vpc: main, cidr: 10.0.2.0/24 }
  three: { vpc: main, cidr: 10.0.3.0/24, acl: shared-acl }
  far: { vpc: other, cidr: 10.2.1.0/24 }
network-acls:
  idle-acl: { vpc: main, inbound: [], outbound: [] }
  shared-acl: { vpc: main, inbound: [], outbound: [] }
`);
  expect(networkAclsInUse(scenario).map(({ id }) => id)).toEqual([
    'shared-acl',
    'default.main',
    'default.other',
  ]);
});

test('the filters of a scenario are its network ACLs in use and then its security groups', () => {
  const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { one: { cidr: 10.0.1.0/24, acl: one-acl } }
security-groups: { web-sg: { inbound: [], outbound: [] } }
network-acls: { idle-acl: { inbound: [], outbound: [] }, one-acl: { inbound: [], outbound: [] } }
`);
  expect(filtersInUse(scenario).slice(0, 2)).toEqual([
    { kind: 'network-acl', id: 'one-acl' },
    { kind: 'security-group', id: 'web-sg' },
  ]);
});
