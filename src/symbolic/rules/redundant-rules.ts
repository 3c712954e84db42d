import type { Direction, SecurityGroup, SecurityGroupRule } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { allowedByRule } from './group-set.ts';

/** A rule that lets nothing through which others of the list do not let through as well, and which of them share it. */
export interface RedundantRule {
  readonly rule: SecurityGroupRule;
  readonly coveredBy: readonly SecurityGroupRule[];
}

/** The rules of a group, of the space's family, without each of which the same packets would pass. Of two that say the same each is one. */
export function redundantRules(
  space: HeaderSpace,
  scenario: Scenario,
  group: SecurityGroup,
  direction: Direction,
): readonly RedundantRule[] {
  const { diagrams } = space;
  const rules = group[direction].map((rule) => ({
    rule,
    allowed: allowedByRule(space, scenario, rule, group.vpc, direction),
  }));
  return rules.flatMap(({ rule, allowed }, place) => {
    if (allowed === diagrams.none) return [];
    const others = rules.filter((_, other) => other !== place);
    const sharing = others.filter((each) => diagrams.intersection(each.allowed, allowed) !== diagrams.none);
    const shared = diagrams.unionOf(sharing.map((each) => each.allowed));
    if (diagrams.difference(allowed, shared) !== diagrams.none) return [];
    return [{ rule, coveredBy: sharing.map((each) => each.rule) }];
  });
}
