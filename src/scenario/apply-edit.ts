import { failed, found, type Read } from '../net/read.ts';
import type { Change, Edit, EditProblem } from './edit.ts';
import { sameEntry, sameRule, type Direction, type NetworkAcl } from './rule.ts';
import { defaultNetworkAcl, vpcOfDefault, type Scenario } from './scenario.ts';

/** The scenario after the edit; the one given is left as it was. */
export function apply(scenario: Scenario, edit: Edit): Read<Scenario, EditProblem> {
  switch (edit.kind) {
    case 'rule':
      return editGroup(scenario, edit);
    case 'entry':
      return editAcl(scenario, edit);
    case 'replace-groups':
      return replaceGroups(scenario, edit.host, edit.groups);
  }
}

/** The scenario after all of the edits, one upon the other; where one cannot be made, none is. */
export function applyAll(scenario: Scenario, edits: readonly Edit[]): Read<Scenario, EditProblem> {
  return edits.reduce<Read<Scenario, EditProblem>>(
    (before, edit) => (before.ok ? apply(before.value, edit) : before),
    found(scenario),
  );
}

function editGroup(scenario: Scenario, edit: Extract<Edit, { kind: 'rule' }>): Read<Scenario, EditProblem> {
  const { group: id, direction, change } = edit;
  const group = scenario.securityGroups.find((each) => each.id === id);
  if (!group) return failed({ kind: 'no-filter', id });
  const rules = changed(group[direction], change, sameRule);
  if (!rules) return failed({ kind: 'no-such-rule', of: 'security-group', filter: id, direction });
  const added = change.kind === 'replace' ? change.by : change.item;
  if (rules.filter((rule) => sameRule(rule, added)).length > 1) {
    return failed({ kind: 'duplicate-rule', filter: id, direction });
  }
  const securityGroups = scenario.securityGroups.map((each) =>
    each === group ? { ...group, [direction]: rules } : each,
  );
  return found({ ...scenario, securityGroups });
}

function editAcl(scenario: Scenario, edit: Extract<Edit, { kind: 'entry' }>): Read<Scenario, EditProblem> {
  const { acl: id, direction, change } = edit;
  const acl = scenario.networkAcls.find((each) => each.id === id) ?? untouchedDefault(scenario, id);
  if (!acl) return failed({ kind: 'no-filter', id });
  const entries = changed(acl[direction], change, sameEntry);
  if (!entries) return failed(missingEntry(acl, direction, change.item.ruleNumber));
  const { ruleNumber } = change.kind === 'replace' ? change.by : change.item;
  if (entries.filter((entry) => entry.ruleNumber === ruleNumber).length > 1) {
    return failed({ kind: 'rule-number-used', filter: id, direction, ruleNumber });
  }
  const edited = { ...acl, [direction]: entries };
  const known = scenario.networkAcls.includes(acl);
  const networkAcls = known
    ? scenario.networkAcls.map((each) => (each === acl ? edited : each))
    : [...scenario.networkAcls, edited];
  return found({ ...scenario, networkAcls });
}

function missingEntry(
  { id: filter, ...acl }: NetworkAcl,
  direction: Direction,
  ruleNumber: number,
): EditProblem {
  const isUsed = acl[direction].some((entry) => entry.ruleNumber === ruleNumber);
  if (isUsed) return { kind: 'other-entry', filter, direction, ruleNumber };
  return { kind: 'no-such-rule', of: 'network-acl', filter, direction };
}

/** The default network ACL need not be written in a scenario to be there, and so to be edited. */
function untouchedDefault({ vpcs }: Scenario, id: string): NetworkAcl | undefined {
  const vpc = vpcOfDefault(vpcs, id);
  return vpc && defaultNetworkAcl(vpcs, vpc);
}

function replaceGroups(
  scenario: Scenario,
  host: string,
  groups: readonly string[],
): Read<Scenario, EditProblem> {
  const hostVpc = vpcOfHost(scenario, host);
  if (hostVpc === undefined) return failed({ kind: 'no-host', id: host });
  const unknown = groups.find((id) => !scenario.securityGroups.some((group) => group.id === id));
  if (unknown !== undefined) return failed({ kind: 'no-group', id: unknown });
  const twice = groups.find((id, index) => groups.indexOf(id) < index);
  if (twice !== undefined) return failed({ kind: 'group-twice', id: twice });
  const stranger = scenario.securityGroups.find(
    ({ id, vpc, associated }) => groups.includes(id) && vpc !== hostVpc && !associated.includes(hostVpc),
  );
  if (stranger) {
    const { id: group, vpc: groupVpc } = stranger;
    return failed({ kind: 'group-of-other-vpc', group, groupVpc, hostVpc, asked: 'change' });
  }
  const hosts = scenario.hosts.map((each) => (each.id === host ? { ...each, groups } : each));
  return found({ ...scenario, hosts });
}

function vpcOfHost(scenario: Scenario, id: string): string | undefined {
  const host = scenario.hosts.find((each) => each.id === id);
  return host && scenario.subnets.find((each) => each.id === host.subnet)?.vpc;
}

/** The list after the change; undefined when the item to remove or replace is not in it. */
function changed<Item>(
  list: readonly Item[],
  change: Change<Item>,
  same: (one: Item, other: Item) => boolean,
): readonly Item[] | undefined {
  if (change.kind === 'add') return [...list, change.item];
  const index = list.findIndex((each) => same(each, change.item));
  if (index < 0) return undefined;
  return change.kind === 'replace' ? list.with(index, change.by) : list.toSpliced(index, 1);
}
