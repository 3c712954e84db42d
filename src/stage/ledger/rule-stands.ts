import { formatRule } from '../../scenario/rule-text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { LedgerEntry } from '../../trace/ledger-entry.ts';

/** Whether the rule that let a connection in is still there, in a group that the interface still has. */
export function ruleStands(
  { hosts, loadBalancers, securityGroups }: Scenario,
  { host, openedBy, rule }: LedgerEntry,
): boolean {
  const owner = [...hosts, ...loadBalancers].find(({ id }) => id === host);
  const group = securityGroups.find(({ id }) => id === rule.group);
  if (!group || !owner?.groups?.includes(rule.group)) return false;
  const text = formatRule(rule.rule, openedBy);
  return group[openedBy].some((each) => formatRule(each, openedBy) === text);
}
