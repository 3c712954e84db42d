import { anywhere, anywhere6, formatCidr, hostCidr } from '../net/cidr.ts';
import { familyOf } from '../net/ip.ts';
import { formatPeer } from '../scenario/rule-text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FilterKind } from '../rule-type/rule-type.ts';

/** Whose address "My IP" stands for: an internet host. */
interface MyAddress {
  readonly host: string;
  readonly cidr: string;
}

/** What a source or destination can be picked as; any other is typed. */
export interface PeerChoices {
  readonly anywhere: string;
  readonly anywhere6: string;
  readonly mine: readonly MyAddress[];
  readonly groups: readonly string[];
  readonly prefixLists: readonly string[];
}

/** A network ACL takes CIDRs only; a security group takes groups and prefix lists as well. */
export function peerChoices(scenario: Scenario, kind: FilterKind): PeerChoices {
  const fixed = {
    anywhere: formatCidr(anywhere),
    anywhere6: formatCidr(anywhere6),
    mine: myAddresses(scenario),
  };
  if (kind === 'network-acl') return { ...fixed, groups: [], prefixLists: [] };
  return {
    ...fixed,
    groups: scenario.securityGroups.map(({ id }) => formatPeer({ kind: 'group', group: id })),
    prefixLists: scenario.prefixLists.map(({ id }) => formatPeer({ kind: 'prefix-list', prefixList: id })),
  };
}

/**
 * In AWS "My IP" is the public IPv4 address of whoever sits at the console. Here it is that of an internet host
 * of which no service is written, for such a one is somebody's machine; where all have services, it may be any.
 */
function myAddresses({ internet }: Scenario): readonly MyAddress[] {
  const hosts = internet.filter(({ address }) => familyOf(address) === 'ipv4');
  const people = hosts.filter(({ listens = [] }) => listens.length === 0);
  return (people.length > 0 ? people : hosts).map(({ id, address }) => ({
    host: id,
    cidr: formatCidr(hostCidr(address)),
  }));
}
