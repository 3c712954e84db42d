import { familyOf, type Family } from '../../net/ip.ts';
import type { Checking } from './checking.ts';
import type { Host, LoadBalancer, PrefixList } from '../network.ts';
import { directions, type Direction, type SecurityGroup, type SecurityGroupRule } from '../rule.ts';
import type { Path } from '../yaml.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
const quotas = {
  rulesPerGroup: 60,
  groupsPerInterface: { quota: 5, most: 16 },
  rulesTimesGroups: 1000,
  entriesPerAcl: { quota: 20, most: 40 },
} as const;

const families: readonly Family[] = ['ipv4', 'ipv6'];
const sideOf = { ingress: 'inbound', egress: 'outbound' } as const;

/** Tells of more than AWS gives without being asked, and of more than it gives at all. */
export function checkQuotas(checking: Checking): void {
  const { hosts, loadBalancers, securityGroups } = checking.scenario;
  const lists = new Map(checking.scenario.prefixLists.map((list) => [list.id, list]));
  const interfaces = [...hosts, ...loadBalancers];
  const widest = new Map<string, number>();
  for (const end of interfaces) {
    const { groups = [] } = end;
    checkGroupsOf(checking, end, groups.length);
    for (const id of groups) widest.set(id, Math.max(widest.get(id) ?? 1, groups.length));
  }
  for (const group of securityGroups) {
    for (const direction of directions)
      checkRuleCount(checking, group, direction, widest.get(group.id) ?? 1, lists);
  }
  checkEntryCounts(checking);
}

function checkGroupsOf({ reader }: Checking, end: Host | LoadBalancer, count: number): void {
  const { quota, most } = quotas.groupsPerInterface;
  const path = [...reader.pathOf(end), 'groups'];
  if (count > most) reader.error(path, { kind: 'groups-over-most', count, most });
  else if (count > quota) reader.warn(path, { kind: 'groups-over-quota', count, quota, most });
}

/** `groups` is how many an interface has that has this one. */
function checkRuleCount(
  { reader }: Checking,
  group: SecurityGroup,
  direction: Direction,
  groups: number,
  lists: ReadonlyMap<string, PrefixList>,
): void {
  const path = [...reader.pathOf(group), sideOf[direction]];
  const quota = quotas.rulesPerGroup;
  const most = quotas.rulesTimesGroups;
  for (const family of families) {
    const counted = group[direction].map((rule) => ({ rule, count: countOf(rule, family, lists) }));
    const count = sum(counted.map((each) => each.count));
    // Which family a group's name counts for is not documented: no rule of that kind makes it an error.
    const certain = sum(counted.filter(({ rule }) => rule.peer.kind !== 'group').map((each) => each.count));
    if (certain > quota && certain * groups > most)
      reader.error(path, { kind: 'rules-times-groups', rules: certain, groups, most });
    else if (count > quota) reader.warn(path, { kind: 'rules-over-quota', count, quota, direction, family });
  }
}

/**
 * What a rule counts for: a prefix list as many as it may have entries, everything else one.
 * The name of a group counts for IPv4 here.
 */
function countOf(
  { peer }: SecurityGroupRule,
  family: Family,
  lists: ReadonlyMap<string, PrefixList>,
): number {
  switch (peer.kind) {
    case 'cidr':
      return familyOf(peer.cidr.base) === family ? 1 : 0;
    case 'group':
      return family === 'ipv4' ? 1 : 0;
    case 'prefix-list': {
      const list = lists.get(peer.prefixList);
      const [first] = list?.entries ?? [];
      const own = first ? familyOf(first.base) : 'ipv4';
      return own === family ? (list?.maxEntries ?? 1) : 0;
    }
  }
}

/** Each family is counted apart, and without the `*` rows: AWS's page does not say otherwise any more. */
function checkEntryCounts({ scenario, reader }: Checking): void {
  const { quota, most } = quotas.entriesPerAcl;
  for (const acl of scenario.networkAcls) {
    for (const direction of directions) {
      const path: Path = [...reader.pathOf(acl), sideOf[direction]];
      for (const family of families) {
        const count = acl[direction].filter(({ cidr }) => familyOf(cidr.base) === family).length;
        if (count > most) reader.error(path, { kind: 'entries-over-most', count, most });
        else if (count > quota)
          reader.warn(path, { kind: 'entries-over-quota', count, quota, most, direction, family });
      }
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
