import type { Vpc } from '../scenario/network.ts';
import type {
  Direction,
  NetworkAcl,
  NetworkAclEntry,
  SecurityGroup,
  SecurityGroupRule,
} from '../scenario/rule.ts';
import { sameEntry, sameRule } from '../scenario/rule.ts';
import {
  defaultNetworkAcl,
  defaultSecurityGroup,
  newGroupEgress,
  vpcOfDefault,
} from '../scenario/scenario.ts';

/** What must be taken away from what AWS gives, and what added to it, to have the wanted list. */
export interface Difference<Item> {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** AWS gives a new group leave for everything to go out, and a VPC's default group the rules that it is known for. */
export function groupDifference(
  vpcs: readonly Vpc[],
  group: SecurityGroup,
  direction: Direction,
): Difference<SecurityGroupRule> {
  const vpc = vpcOfDefault(vpcs, group.id);
  const fresh = { ingress: [], egress: newGroupEgress(vpcs.find(({ id }) => id === group.vpc)) };
  const given = (vpc ? defaultSecurityGroup(vpcs, vpc) : fresh)[direction];
  return difference(
    given,
    group[direction],
    // What AWS gives has no description.
    (one, other) => sameRule(one, other) && one.description === other.description,
  );
}

/** AWS gives a new network ACL nothing but the deny at its end, and a VPC's default one leave for everything. */
export function aclDifference(
  vpcs: readonly Vpc[],
  acl: NetworkAcl,
  direction: Direction,
): Difference<NetworkAclEntry> {
  const vpc = vpcOfDefault(vpcs, acl.id);
  const given = vpc ? defaultNetworkAcl(vpcs, vpc)[direction] : [];
  return difference(given, inOrder(acl[direction]), sameEntry);
}

/** In the order in which they are looked at. */
export function inOrder(entries: readonly NetworkAclEntry[]): readonly NetworkAclEntry[] {
  return entries.toSorted((one, other) => one.ruleNumber - other.ruleNumber);
}

function difference<Item>(
  given: readonly Item[],
  wanted: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): Difference<Item> {
  return {
    removed: given.filter((item) => !wanted.some((each) => same(item, each))),
    added: wanted.filter((item) => !given.some((each) => same(item, each))),
  };
}
