import { familyOf, type Family } from '../../net/ip.ts';
import type { Asked } from '../asked.ts';
import type { PrefixList } from '../network.ts';
import type { Problem } from '../problem.ts';
import type { QuotaFault } from '../rule-fault.ts';
import type { Direction, NetworkAcl, Peer, SecurityGroup, SecurityGroupRule } from '../rule.ts';

/** More than AWS gives without being asked (a warning), or than it gives at all (an error). */
export interface Excess {
  readonly severity: Problem['severity'];
  readonly fault: QuotaFault;
}

/** An interface, by whose it is, and how many groups it has. */
export interface Wearer {
  readonly end: string;
  readonly groups: number;
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
const quotas = {
  rulesPerGroup: 60,
  groupsPerInterface: { quota: 5, most: 16 },
  rulesTimesGroups: 1000,
  entriesPerAcl: { quota: 20, most: 40 },
} as const;

const families: readonly Family[] = ['ipv4', 'ipv6'];

/** Of the groups on one interface, or on those of a load balancer. */
export function excessOfGroups(count: number, asked?: Asked): readonly Excess[] {
  const { quota, most } = quotas.groupsPerInterface;
  const fault = { count, most, ...(asked && { asked }) };
  if (count > most) return [{ severity: 'error', fault: { kind: 'groups-over-most', ...fault } }];
  if (count <= quota) return [];
  return [{ severity: 'warning', fault: { kind: 'groups-over-quota', quota, ...fault } }];
}

/**
 * Of the rules of a group in one direction, each family apart. Both quotas are of a whole account in a Region: what the
 * group with the most rules and the interface with the most groups need are multiplied, wherever the two are.
 */
export function excessOfRules(
  group: SecurityGroup,
  direction: Direction,
  lists: ReadonlyMap<string, PrefixList>,
  widest: () => Wearer | undefined,
): readonly Excess[] {
  const quota = quotas.rulesPerGroup;
  const most = quotas.rulesTimesGroups;
  const counts = countsOf(group[direction], lists);
  return families.flatMap((family): readonly Excess[] => {
    const { count, certain: rules } = counts[family];
    if (count <= quota) return [];
    const wearer = widest();
    if (rules > quota && rules * (wearer?.groups ?? 1) > most)
      return [{ severity: 'error', fault: { kind: 'rules-times-groups', rules, ...wearer, most } }];
    return [{ severity: 'warning', fault: { kind: 'rules-over-quota', count, quota, direction, family } }];
  });
}

/**
 * Of the entries of a network ACL in one direction.
 * Each family is counted apart, and without the `*` rows: AWS's page does not say otherwise any more.
 */
export function excessOfEntries(acl: NetworkAcl, direction: Direction): readonly Excess[] {
  const { quota, most } = quotas.entriesPerAcl;
  return families.flatMap((family): readonly Excess[] => {
    const count = acl[direction].filter(({ cidr }) => familyOf(cidr.base) === family).length;
    const fault = { count, most, direction, family };
    if (count > most) return [{ severity: 'error', fault: { kind: 'entries-over-most', ...fault } }];
    if (count <= quota) return [];
    return [{ severity: 'warning', fault: { kind: 'entries-over-quota', quota, ...fault } }];
  });
}

/** What rules count for, and how much of it is certain: which family a group's name counts for is not documented. */
interface Count {
  count: number;
  certain: number;
}

function countsOf(
  rules: readonly SecurityGroupRule[],
  lists: ReadonlyMap<string, PrefixList>,
): Readonly<Record<Family, Readonly<Count>>> {
  const counts: Record<Family, Count> = {
    ipv4: { count: 0, certain: 0 },
    ipv6: { count: 0, certain: 0 },
  };
  for (const { peer } of rules) {
    const own = counts[familyOfPeer(peer, lists)];
    // A prefix list counts for as many as it may have entries.
    const count = peer.kind === 'prefix-list' ? (lists.get(peer.prefixList)?.maxEntries ?? 1) : 1;
    own.count += count;
    if (peer.kind !== 'group') own.certain += count;
  }
  return counts;
}

/** The family that a rule counts for; the name of a group counts for IPv4 here. */
function familyOfPeer(peer: Peer, lists: ReadonlyMap<string, PrefixList>): Family {
  switch (peer.kind) {
    case 'cidr':
      return familyOf(peer.cidr.base);
    case 'group':
      return 'ipv4';
    case 'prefix-list': {
      const [first] = lists.get(peer.prefixList)?.entries ?? [];
      return first ? familyOf(first.base) : 'ipv4';
    }
  }
}
