import { familyOf } from '../../net/ip.ts';
import { inRange } from '../../net/port.ts';
import { icmpOf } from '../../net/protocol.ts';
import type { Checking } from './checking.ts';
import { coversEntry, coversRule } from './cover.ts';
import type { PrefixList } from '../network.ts';
import { formatPeer, formatRule } from '../rule-text.ts';
import type { Surprise } from '../rule-fault.ts';
import {
  directions,
  type Direction,
  type NetworkAclEntry,
  type Peer,
  type SecurityGroup,
  type SecurityGroupRule,
} from '../rule.ts';
import type { Traffic } from '../traffic.ts';

/** Ports that people mean to keep for themselves: SSH and RDP. */
const adminPorts = [22, 3389] as const;

/** Longer lists are over AWS's quotas, and nobody needs to hear more about them. */
const comparedAtMost = 120;

type Lists = ReadonlyMap<string, PrefixList>;

/** Tells of rules that AWS takes, but that do not do what they seem to. */
export function checkSurprises(checking: Checking): void {
  const { reader, scenario } = checking;
  for (const group of scenario.securityGroups) {
    for (const direction of directions) {
      for (const [turn, rule] of group[direction].entries()) {
        const surprise = surpriseOfRule(checking, group, direction, rule, turn);
        if (surprise) reader.warn(reader.pathOf(rule), surprise);
      }
    }
  }
  for (const acl of scenario.networkAcls) {
    for (const direction of directions) {
      for (const entry of acl[direction]) {
        const surprise = surpriseOfEntry(entry, acl[direction]);
        if (surprise) reader.warn(reader.pathOf(entry), surprise);
      }
    }
  }
}

/** The one thing to know about a rule: of one that lets nobody pass it matters no more what else would. */
function surpriseOfRule(
  { lists, groups, lostReasons }: Checking,
  group: SecurityGroup,
  direction: Direction,
  rule: SecurityGroupRule,
  turn: number,
): Surprise | undefined {
  const { traffic, peer } = rule;
  const protocol = strangerTo(traffic, peer, lists);
  if (protocol) return { kind: 'never-matches', protocol, peer: formatPeer(peer) };
  const named = peer.kind === 'group' ? groups.get(peer.group) : undefined;
  // That it finds nobody was told with its group.
  if (named && lostReasons(group, named, direction)) return undefined;
  return coveredBy(group[direction], direction, rule, turn, lists) ?? openPorts(rule, direction);
}

/** The one thing to know about an entry. */
function surpriseOfEntry(entry: NetworkAclEntry, entries: readonly NetworkAclEntry[]): Surprise | undefined {
  return strangeEntry(entry) ?? hiddenBy(entry, entries);
}

function strangeEntry({ traffic, cidr }: NetworkAclEntry): Surprise | undefined {
  const peer: Peer = { kind: 'cidr', cidr };
  const protocol = strangerTo(traffic, peer, new Map());
  if (!protocol) return undefined;
  const text = formatPeer(peer);
  const isTyped = traffic.protocol === 'icmpv6' && traffic.type !== 'any';
  return isTyped ? { kind: 'icmpv6-over-ipv4', peer: text } : { kind: 'never-matches', protocol, peer: text };
}

/** ICMP travels over IPv4 only, and ICMPv6 over IPv6 only: the one of the traffic, where everybody that the peer stands for is of the other family. */
function strangerTo({ protocol }: Traffic, peer: Peer, lists: Lists) {
  if ((protocol !== 'icmp' && protocol !== 'icmpv6') || peer.kind === 'group') return undefined;
  const [block] = peer.kind === 'cidr' ? [peer.cidr] : (lists.get(peer.prefixList)?.entries ?? []);
  return block && icmpOf[familyOf(block.base)] !== protocol ? protocol : undefined;
}

/** A rule without which the group would let the same pass. */
function coveredBy(
  rules: readonly SecurityGroupRule[],
  direction: Direction,
  rule: SecurityGroupRule,
  turn: number,
  lists: Lists,
): Surprise | undefined {
  if (rules.length > comparedAtMost) return undefined;
  // Of two that cover one another the later one is too much; of two that are the same AWS refuses it.
  const by = rules.find((other, place) => {
    if (place === turn || !coversRule(other, rule, lists)) return false;
    return place < turn || !coversRule(rule, other, lists);
  });
  const bare = (each: SecurityGroupRule) => formatRule({ traffic: each.traffic, peer: each.peer }, direction);
  return by && bare(by) !== bare(rule) ? { kind: 'covered-rule', by: bare(by) } : undefined;
}

/** An entry that no packet ever comes to. */
function hiddenBy(entry: NetworkAclEntry, entries: readonly NetworkAclEntry[]): Surprise | undefined {
  if (entries.length > comparedAtMost) return undefined;
  const by = entries.find((other) => other.ruleNumber < entry.ruleNumber && coversEntry(other, entry));
  return by && { kind: 'hidden-entry', by: by.ruleNumber };
}

function openPorts({ traffic, peer }: SecurityGroupRule, direction: Direction): Surprise | undefined {
  if (direction === 'egress' || peer.kind !== 'cidr' || peer.cidr.length > 0) return undefined;
  const ports = adminPorts.filter(
    (port) => traffic.protocol === 'all' || (traffic.protocol === 'tcp' && inRange(traffic.ports, port)),
  );
  if (ports.length === 0) return undefined;
  return { kind: 'open-to-all', peer: formatPeer(peer), family: familyOf(peer.cidr.base), ports };
}
