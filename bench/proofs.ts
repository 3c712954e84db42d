import type { NetworkAcl, NetworkAclEntry, SecurityGroupRule } from '../src/scenario/rule.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import type { Node } from '../src/symbolic/diagram/node.ts';
import { changesBetween } from '../src/symbolic/headers/changes.ts';
import { HeaderSpace } from '../src/symbolic/headers/header-space.ts';
import { sampleOf } from '../src/symbolic/headers/sample.ts';
import { openBetween } from '../src/symbolic/open/open-between.ts';
import type { Opening } from '../src/symbolic/open/opening.ts';
import { pairsIn } from '../src/symbolic/open/pairs.ts';
import { allowedByAcl } from '../src/symbolic/rules/acl-set.ts';
import { allowedByGroups } from '../src/symbolic/rules/group-set.ts';
import { scenarioWith } from './scenario.ts';
import type { RuleSet } from './rule-set.ts';

/** What gets in through network ACL and security group, of all headers at once. */
export interface Proven {
  readonly space: HeaderSpace;
  readonly set: Node;
}

/** Rules as the proof is given them. */
export interface Filters {
  readonly scenario: Scenario;
  readonly acl: NetworkAcl;
}

export function filtersOf(rules: RuleSet): Filters {
  const acl: NetworkAcl = { id: 'acl', vpc: 'main', ingress: rules.entries, egress: [] };
  return { scenario: scenarioWith(rules), acl };
}

/** The set as drawn anew, or in a space that knows most of it already. */
export function provenBy({ scenario, acl }: Filters, space: HeaderSpace): Proven {
  const byAcl = allowedByAcl(space, acl, 'ingress');
  const byGroup = allowedByGroups(space, scenario, { groups: ['web-sg'], vpc: 'main' }, 'ingress');
  return { space, set: space.diagrams.intersection(byAcl, byGroup) };
}

/** The set after an edit, and what the edit opened and closed, with a packet of each. */
export function provenAfter({ space, set }: Proven, filters: Filters): Proven {
  const after = provenBy(filters, space);
  const { opened, closed } = changesBetween(space.diagrams, set, after.set);
  sampleOf(space, opened);
  sampleOf(space, closed);
  return after;
}

/** All that stands open to the one host of the bench, as the page shows it after an edit. */
export function openAfter({ space }: Proven, { scenario }: Filters): readonly Opening[] {
  const pairs = pairsIn(scenario, 'ipv4').filter(({ to }) => to !== undefined);
  return pairs.map((pair) => openBetween(space, scenario, pair, []));
}

/** The rules with one of them made to speak of other ports: now an entry of the network ACL, now a rule of the group. */
export function edited(rules: RuleSet, turn: number): RuleSet {
  const place = turn * 37;
  return turn % 2 === 0
    ? { ...rules, rules: withMoved(rules.rules, place % rules.rules.length) }
    : { ...rules, entries: withMoved(rules.entries, place % rules.entries.length) };
}

function withMoved<Rule extends NetworkAclEntry | SecurityGroupRule>(
  list: readonly Rule[],
  place: number,
): readonly Rule[] {
  const rule = list[place];
  if (!rule || !('ports' in rule.traffic)) return list;
  const first = (rule.traffic.ports.first * 7 + 13) % 65536;
  const ports = { first, last: Math.min(65535, first + 100) };
  return list.with(place, { ...rule, traffic: { ...rule.traffic, ports } });
}
