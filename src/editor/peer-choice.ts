import { anywhere, anywhere6, formatCidr } from '../net/cidr.ts';
import { formatPeer } from '../scenario/rule-text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FilterKind } from '../rule-type/rule-type.ts';

/** What a source or destination can be picked as; `custom` is whatever is typed. */
export interface PeerChoices {
  readonly anywhere: string;
  readonly anywhere6: string;
  readonly groups: readonly string[];
  readonly prefixLists: readonly string[];
}

/** A network ACL takes CIDRs only; a security group takes groups and prefix lists as well. */
export function peerChoices(scenario: Scenario, kind: FilterKind): PeerChoices {
  const everywhere = { anywhere: formatCidr(anywhere), anywhere6: formatCidr(anywhere6) };
  if (kind === 'network-acl') return { ...everywhere, groups: [], prefixLists: [] };
  return {
    ...everywhere,
    groups: scenario.securityGroups.map(({ id }) => formatPeer({ kind: 'group', group: id })),
    prefixLists: scenario.prefixLists.map(({ id }) => formatPeer({ kind: 'prefix-list', prefixList: id })),
  };
}

/** Which of the choices a typed text is. */
export function chosenPeer(text: string, { anywhere, anywhere6, groups, prefixLists }: PeerChoices): string {
  const known = [anywhere, anywhere6, ...groups, ...prefixLists];
  return known.find((choice) => choice === text.trim()) ?? 'custom';
}
