import type { NetworkAcl } from './rule.ts';
import { networkAclOf, type Scenario } from './scenario.ts';

/** The network ACLs that stand at a border, each once, in the order of the subnets that have them. */
export function networkAclsInUse(scenario: Scenario): readonly NetworkAcl[] {
  const acls = scenario.subnets.map((subnet) => networkAclOf(scenario, subnet));
  return acls.filter((acl, index) => acls.findIndex(({ id }) => id === acl.id) === index);
}
