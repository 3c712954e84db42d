import type { NetworkAcl } from './rule.ts';
import { networkAclOf, type Scenario } from './scenario.ts';

/** The network ACLs that stand at a border, each once, in the order of the subnets that have them. */
export function networkAclsInUse(scenario: Scenario): readonly NetworkAcl[] {
  const acls = scenario.subnets.map((subnet) => networkAclOf(scenario, subnet));
  return acls.filter((acl, index) => acls.findIndex(({ id }) => id === acl.id) === index);
}

/** A security group or network ACL, by its name. */
export interface FilterName {
  readonly kind: 'security-group' | 'network-acl';
  readonly id: string;
}

/** All that filters in a scenario: the network ACLs in use, then the security groups. */
export function filtersInUse(scenario: Scenario): readonly FilterName[] {
  return [
    ...networkAclsInUse(scenario).map(({ id }) => ({ kind: 'network-acl' as const, id })),
    ...scenario.securityGroups.map(({ id }) => ({ kind: 'security-group' as const, id })),
  ];
}
