import { aclById, entriesOf, rulesOf, surprisesIn, type Place } from '../../editor/place.ts';
import type { RuleSurprise } from '../../scenario/rule-fault.ts';
import { formatRule } from '../../scenario/rule-text.ts';
import type { Direction, NetworkAcl, NetworkAclEntry, SecurityGroupRule } from '../../scenario/rule.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import type { HeaderSpaces } from '../../symbolic/headers/spaces.ts';
import { deadEntries, redundantEntries } from '../../symbolic/rules/needless-entries.ts';
import { redundantRules } from '../../symbolic/rules/redundant-rules.ts';

/** Longer lists are over AWS's quotas, and would take longer than a keystroke. */
const provenAtMost = 120;

/**
 * What is surprising about each rule of a list, in the order in which they are shown: which rules are idle is proved over
 * all packets, so that it is also known of those that only several others hide together.
 */
export function provenSurprises(
  scenario: Scenario,
  place: Place,
  spaces: HeaderSpaces,
): readonly (RuleSurprise | undefined)[] {
  const { filter, direction } = place;
  const plain = surprisesIn(scenario, place);
  if (plain.length > provenAtMost) return plain;
  switch (filter.kind) {
    case 'security-group': {
      const idle = idleRules(scenario, filter.id, direction, spaces);
      return rulesOf(scenario, place).map(({ item }, index) => chosen(plain[index], idle.get(item)));
    }
    case 'network-acl': {
      const idle = idleEntries(aclById(scenario, filter.id), direction, spaces);
      return entriesOf(scenario, place).map(({ item }, index) => chosen(plain[index], idle.get(item)));
    }
  }
}

/** Of a rule that matches nothing it matters no more what others do; of any other, whether it is needed comes first. */
function chosen(plain: RuleSurprise | undefined, idle: RuleSurprise | undefined): RuleSurprise | undefined {
  switch (plain?.kind) {
    case 'never-matches':
    case 'icmpv6-over-ipv4':
    case 'lost-reference':
      return plain;
    case 'open-to-all':
    case 'covered-rule':
    case 'hidden-entry':
    case 'redundant-entry':
    case undefined:
      return idle ?? plain;
  }
}

function idleRules(
  scenario: Scenario,
  id: string,
  direction: Direction,
  spaces: HeaderSpaces,
): ReadonlyMap<SecurityGroupRule, RuleSurprise> {
  const line = ({ traffic, peer }: SecurityGroupRule) => formatRule({ traffic, peer }, direction);
  const found = redundantRules(spaces, scenario, byId(scenario.securityGroups, id), direction);
  return new Map(
    found.flatMap(({ rule, coveredBy }) => {
      const by = coveredBy.map(line);
      // One that stands there twice AWS refuses, and says so.
      return by.includes(line(rule)) ? [] : [[rule, { kind: 'covered-rule', by }] as const];
    }),
  );
}

function idleEntries(
  acl: NetworkAcl,
  direction: Direction,
  spaces: HeaderSpaces,
): ReadonlyMap<NetworkAclEntry, RuleSurprise> {
  const idle = new Map<NetworkAclEntry, RuleSurprise>();
  for (const family of ['ipv4', 'ipv6'] as const) {
    const space = spaces.of(family);
    for (const { entry, hiddenBy } of deadEntries(space, acl, direction))
      idle.set(entry, { kind: 'hidden-entry', by: hiddenBy.map(({ ruleNumber }) => ruleNumber) });
    for (const { entry, replacedBy } of redundantEntries(space, acl, direction)) {
      const by = replacedBy.map((each) => (each === '*' ? each : each.ruleNumber));
      idle.set(entry, { kind: 'redundant-entry', by });
    }
  }
  return idle;
}
