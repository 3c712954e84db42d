import { anywhere, anywhere6, type Cidr } from '../net/cidr.ts';
import { surprisesOfEntries, surprisesOfRules } from '../scenario/check/surprises.ts';
import type { RuleSurprise } from '../scenario/rule-fault.ts';
import { formatEntry, formatRule } from '../scenario/rule-text.ts';
import type { Direction, NetworkAcl, NetworkAclEntry, SecurityGroupRule } from '../scenario/rule.ts';
import { byId, defaultNetworkAcl, vpcOfDefault, type Scenario } from '../scenario/scenario.ts';
import type { FilterKind } from '../rule-type/rule-type.ts';

export interface Filter {
  readonly kind: FilterKind;
  readonly id: string;
}

/** One of the two lists of a filter. */
export interface Place {
  readonly filter: Filter;
  readonly direction: Direction;
}

/** A rule that is in force, with its line of notation, by which the editor knows it again. */
export interface Lined<Item> {
  readonly line: string;
  readonly item: Item;
}

export function samePlace(one: Place, other: Place): boolean {
  return one.direction === other.direction && sameFilter(one.filter, other.filter);
}

export function sameFilter(one: Filter, other: Filter): boolean {
  return one.kind === other.kind && one.id === other.id;
}

export function rulesOf(
  scenario: Scenario,
  { filter, direction }: Place,
): readonly Lined<SecurityGroupRule>[] {
  const rules = byId(scenario.securityGroups, filter.id)[direction];
  return rules.map((item) => ({ line: formatRule(item, direction), item }));
}

/** In the order in which they are looked at. */
export function entriesOf(
  scenario: Scenario,
  { filter, direction }: Place,
): readonly Lined<NetworkAclEntry>[] {
  const entries = aclById(scenario, filter.id)[direction].toSorted(
    (one, other) => one.ruleNumber - other.ruleNumber,
  );
  return entries.map((item) => ({ line: formatEntry(item, direction), item }));
}

/** What AWS accepts in the rules of a list and surprises with, in the order in which they are shown. */
export type SurprisesOf = (scenario: Scenario, place: Place) => readonly (RuleSurprise | undefined)[];

/** Told from the rules two by two, without a proof: of what only several others cover it knows nothing. */
export const surprisesIn: SurprisesOf = (scenario, { filter, direction }) => {
  return filter.kind === 'security-group'
    ? surprisesOfRules(scenario, byId(scenario.securityGroups, filter.id), direction)
    : surprisesOfEntries(entriesOf(scenario, { filter, direction }).map(({ item }) => item));
};

/** The `*` rows at the end of both lists of a network ACL, by their blocks: one for each family that the VPC has. */
export function starsOf(scenario: Scenario, { kind, id }: Filter): readonly Cidr[] {
  if (kind !== 'network-acl') return [];
  const { ipv6 } = byId(scenario.vpcs, aclById(scenario, id).vpc);
  return ipv6 ? [anywhere, anywhere6] : [anywhere];
}

/** The default network ACL need not be written in a scenario to be there. */
export function aclById({ vpcs, networkAcls }: Scenario, id: string): NetworkAcl {
  const written = networkAcls.find((acl) => acl.id === id);
  const vpc = vpcOfDefault(vpcs, id);
  return written ?? (vpc ? defaultNetworkAcl(vpcs, vpc) : byId(networkAcls, id));
}
