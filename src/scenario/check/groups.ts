import { formatCidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';
import { checkDefault, expectName, type Checking } from './checking.ts';
import type { PrefixList } from '../network.ts';
import { formatRule } from '../rule-text.ts';
import { directions, type Direction, type SecurityGroup, type SecurityGroupRule } from '../rule.ts';
import type { Path } from '../yaml.ts';

/** Tells of groups and prefix lists that AWS does not take, and of rules that name what is not there. */
export function checkGroups(checking: Checking): void {
  for (const list of checking.scenario.prefixLists) checkPrefixList(checking, list);
  for (const group of checking.scenario.securityGroups) {
    checkGroup(checking, group);
    for (const direction of directions) checkRules(checking, group, direction);
  }
}

/** Tells of a rule that names a group or prefix list which is not there, or a group that it cannot reach. */
export function checkPeer(
  checking: Checking,
  group: SecurityGroup | undefined,
  rule: SecurityGroupRule,
  direction: Direction,
  path: Path,
): void {
  const { peer } = rule;
  if (peer.kind === 'prefix-list') expectName(checking, 'prefix-list', peer.prefixList, path);
  if (peer.kind !== 'group') return;
  expectName(checking, 'security-group', peer.group, path);
  const named = checking.groups.get(peer.group);
  const why = group && named && checking.lostReasons(group, named, direction);
  if (!why) return;
  const fault = { kind: 'lost-reference', group: peer.group, why } as const;
  // No rule was ever made that names a group of another Region; every other one may have found somebody once.
  if (why === 'other-region') checking.reader.error(path, fault);
  else checking.reader.warn(path, fault);
}

function checkGroup(checking: Checking, group: SecurityGroup): void {
  const { reader } = checking;
  const { id, vpc, associated } = group;
  const path = reader.pathOf(group);
  expectName(checking, 'vpc', vpc, [...path, 'vpc']);
  checkDefault(checking, group, path);
  const isDefault = checking.vpcOfDefault.has(id);
  for (const [index, other] of associated.entries()) {
    const at = [...path, 'associated', index];
    expectName(checking, 'vpc', other, at);
    if (isDefault) reader.error(at, { kind: 'default-associated', id });
    else if (other === vpc || associated.indexOf(other) < index)
      reader.error(at, { kind: 'associated-already', id, vpc: other });
  }
}

function checkRules(checking: Checking, group: SecurityGroup, direction: Direction): void {
  const { reader } = checking;
  const seen = new Set<string>();
  for (const rule of group[direction]) {
    const path = reader.pathOf(rule);
    checkPeer(checking, group, rule, direction, path);
    // AWS does not look at the description.
    const text = formatRule({ traffic: rule.traffic, peer: rule.peer }, direction);
    if (seen.has(text)) reader.error(path, { kind: 'duplicate-rule', filter: group.id, direction });
    seen.add(text);
  }
}

function checkPrefixList({ reader }: Checking, list: PrefixList): void {
  const path = reader.pathOf(list);
  const { entries, maxEntries } = list;
  const [first] = entries;
  const stranger = entries.findIndex(({ base }) => first && familyOf(base) !== familyOf(first.base));
  if (stranger >= 0) reader.error([...path, 'entries', stranger], { kind: 'mixed-families' });
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const text = formatCidr(entry);
    if (seen.has(text)) reader.error([...path, 'entries', index], { kind: 'entry-twice', text });
    seen.add(text);
  }
  if (entries.length > maxEntries)
    reader.error([...path, 'max-entries'], {
      kind: 'over-max-entries',
      count: entries.length,
      max: maxEntries,
    });
}
