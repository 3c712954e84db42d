import { anywhere } from '../net/cidr.ts';
import type { Action } from './action.ts';
import type { Host, InternetHost, NatGateway, Peering, PrefixList, Subnet, Vpc } from './network.ts';
import type { NetworkAcl, NetworkAclEntry, SecurityGroup, SecurityGroupRule } from './rule.ts';

/**
 * A network, its rules, and what happens in it. Plain data: it can be written as JSON and read back unchanged.
 * INVARIANT: every id that is named exists, and ids are unique; `readScenario` lets nothing else through.
 */
export interface Scenario {
  /** Fixes the source ports that systems pick. */
  readonly seed: number;
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly Subnet[];
  readonly hosts: readonly Host[];
  readonly internet: readonly InternetHost[];
  readonly natGateways: readonly NatGateway[];
  readonly peerings: readonly Peering[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly networkAcls: readonly NetworkAcl[];
  readonly prefixLists: readonly PrefixList[];
  readonly actions: readonly Action[];
}

/** The id under which a VPC's default network ACL is shown, and may be written in a scenario file. */
export const defaultAclId = 'default';

const allowAllEntry: NetworkAclEntry = {
  ruleNumber: 100,
  action: 'allow',
  traffic: { protocol: 'all' },
  cidr: anywhere,
};

/** The rule that AWS gives every new security group: everything may leave. */
export const allowAllRule: SecurityGroupRule = {
  traffic: { protocol: 'all' },
  peer: { kind: 'cidr', cidr: anywhere },
};

/** The network ACL as AWS makes it with the VPC (https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html). */
export function defaultNetworkAcl(vpc: string): NetworkAcl {
  return { id: defaultAclId, vpc, ingress: [allowAllEntry], egress: [allowAllEntry] };
}

/** The one network ACL that a subnet has: the one it names, else its VPC's default. */
export function networkAclOf(scenario: Scenario, subnet: Subnet): NetworkAcl {
  const id = subnet.acl ?? defaultAclId;
  const acl = scenario.networkAcls.find((each) => each.id === id && each.vpc === subnet.vpc);
  return acl ?? defaultNetworkAcl(subnet.vpc);
}

/** The thing with this id. Throws if there is none: ids inside a scenario have been checked when it was read. */
export function byId<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((each) => each.id === id);
  if (!thing) throw new Error(`no ${id} in this scenario`);
  return thing;
}
