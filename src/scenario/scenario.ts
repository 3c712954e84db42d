import { anywhere, anywhere6 } from '../net/cidr.ts';
import type { Action } from './action.ts';
import type {
  Host,
  InternetHost,
  LoadBalancer,
  NatGateway,
  Peering,
  PrefixList,
  Subnet,
  TransitGateway,
  Vpc,
} from './network.ts';
import type { NetworkAcl, NetworkAclEntry, SecurityGroup, SecurityGroupRule } from './rule.ts';

/**
 * A network, its rules, and what happens in it. Plain data: `writeScenario` writes it and `readScenario` reads it back unchanged.
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
  readonly loadBalancers: readonly LoadBalancer[];
  readonly peerings: readonly Peering[];
  readonly transitGateways: readonly TransitGateway[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly networkAcls: readonly NetworkAcl[];
  readonly prefixLists: readonly PrefixList[];
  /** Whether EC2's block on mail that leaves, on port 25, has been taken from the account. */
  readonly port25: 'restricted' | 'lifted';
  readonly actions: readonly Action[];
}

/** The name of what every VPC has by default: a network ACL and a security group. */
export const defaultId = 'default';

/** The id of what a VPC has by default. Where there are several VPCs it names its own: `default.main`. */
export function defaultIdIn(vpcs: readonly Vpc[], vpc: string): string {
  return vpcs.length > 1 ? `${defaultId}.${vpc}` : defaultId;
}

/** The VPC whose default network ACL or security group has this id. */
export function vpcOfDefault(vpcs: readonly Vpc[], id: string): Vpc | undefined {
  return vpcs.find((vpc) => defaultIdIn(vpcs, vpc.id) === id);
}

/**
 * What AWS writes into a network ACL for all traffic: rule 100 for IPv4, and 101 for IPv6 where the VPC has it.
 * https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html
 */
const allowAllEntries: readonly NetworkAclEntry[] = [
  { ruleNumber: 100, action: 'allow', traffic: { protocol: 'all' }, cidr: anywhere },
  { ruleNumber: 101, action: 'allow', traffic: { protocol: 'all' }, cidr: anywhere6 },
];

const allowAllRules: readonly SecurityGroupRule[] = [anywhere, anywhere6].map((cidr) => ({
  traffic: { protocol: 'all' },
  peer: { kind: 'cidr', cidr },
}));

/** The outbound rules that AWS gives every new security group: everything may leave, of each family that the VPC has. */
export function newGroupEgress(vpc: Vpc | undefined): readonly SecurityGroupRule[] {
  return allowAllRules.slice(0, familiesOf(vpc));
}

/**
 * The security group as AWS makes it with the VPC: its own members may come in.
 * https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
 */
export function defaultSecurityGroup(vpcs: readonly Vpc[], vpc: Vpc): SecurityGroup {
  const id = defaultIdIn(vpcs, vpc.id);
  const fromItself: SecurityGroupRule = { traffic: { protocol: 'all' }, peer: { kind: 'group', group: id } };
  return { id, vpc: vpc.id, associated: [], ingress: [fromItself], egress: newGroupEgress(vpc) };
}

/** The network ACL as AWS makes it with the VPC. */
export function defaultNetworkAcl(vpcs: readonly Vpc[], vpc: Vpc): NetworkAcl {
  const entries = allowAllEntries.slice(0, familiesOf(vpc));
  return { id: defaultIdIn(vpcs, vpc.id), vpc: vpc.id, ingress: entries, egress: entries };
}

/** The one network ACL that a subnet has: the one it names, else its VPC's default. */
export function networkAclOf({ vpcs, networkAcls }: Scenario, subnet: Subnet): NetworkAcl {
  const id = subnet.acl ?? defaultIdIn(vpcs, subnet.vpc);
  return networkAcls.find((acl) => acl.id === id) ?? defaultNetworkAcl(vpcs, byId(vpcs, subnet.vpc));
}

function familiesOf(vpc: Vpc | undefined): 1 | 2 {
  return vpc?.ipv6 ? 2 : 1;
}

/** The thing with this id. Throws if there is none: ids inside a scenario have been checked when it was read. */
export function byId<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((each) => each.id === id);
  if (!thing) throw new Error(`no ${id} in this scenario`);
  return thing;
}
