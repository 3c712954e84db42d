import { familyOf } from '../../net/ip.ts';
import { inRange } from '../../net/port.ts';
import { icmpOf } from '../../net/protocol.ts';
import type { Checking } from './checking.ts';
import { coversEntry, coversRule } from './cover.ts';
import type { PrefixList } from '../network.ts';
import { formatPeer, formatRule } from '../rule-text.ts';
import type { RuleSurprise } from '../rule-fault.ts';
import {
  directions,
  type Direction,
  type NetworkAclEntry,
  type Peer,
  type SecurityGroup,
  type SecurityGroupRule,
} from '../rule.ts';
import type { Scenario } from '../scenario.ts';
import type { Traffic } from '../traffic.ts';
import { lostReasonsIn } from './references.ts';

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

/** What has to be known of a scenario to be surprised by a rule in it. */
type Surroundings = Pick<Checking, 'lists' | 'groups' | 'lostReasons'>;

/** The one thing to know about a rule: of one that lets nobody pass it matters no more what else would. */
function surpriseOfRule(
  { lists, groups, lostReasons }: Surroundings,
  group: SecurityGroup,
  direction: Direction,
  rule: SecurityGroupRule,
  turn: number,
): RuleSurprise | undefined {
  const { traffic, peer } = rule;
  const protocol = strangerTo(traffic, peer, lists);
  if (protocol) return { kind: 'never-matches', protocol, peer: formatPeer(peer) };
  const named = peer.kind === 'group' ? groups.get(peer.group) : undefined;
  // That it finds nobody was told with its group.
  if (named && lostReasons(group, named, direction)) return undefined;
  return coveredBy(group[direction], direction, rule, turn, lists) ?? openPorts(rule, direction);
}

/** What is surprising about each rule of a list of a group, in the order of the list. */
export function surprisesOfRules(
  { securityGroups, prefixLists, ...joins }: Scenario,
  group: SecurityGroup,
  direction: Direction,
): readonly (RuleSurprise | undefined)[] {
  const around = {
    lists: new Map(prefixLists.map((list) => [list.id, list])),
    groups: new Map(securityGroups.map((each) => [each.id, each])),
    lostReasons: lostReasonsIn(joins),
  };
  return group[direction].map((rule, turn) => {
    const named = rule.peer.kind === 'group' ? around.groups.get(rule.peer.group) : undefined;
    const why = named && around.lostReasons(group, named, direction);
    return why
      ? { kind: 'lost-reference', group: named.id, why }
      : surpriseOfRule(around, group, direction, rule, turn);
  });
}

/** What is surprising about each entry of a list of a network ACL, in the order of the list. */
export function surprisesOfEntries(
  entries: readonly NetworkAclEntry[],
): readonly (RuleSurprise | undefined)[] {
  return entries.map((entry) => surpriseOfEntry(entry, entries));
}

/** The one thing to know about an entry. */
function surpriseOfEntry(
  entry: NetworkAclEntry,
  entries: readonly NetworkAclEntry[],
): RuleSurprise | undefined {
  return strangeEntry(entry) ?? hiddenBy(entry, entries);
}

function strangeEntry({ traffic, cidr }: NetworkAclEntry): RuleSurprise | undefined {
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
): RuleSurprise | undefined {
  if (rules.length > comparedAtMost) return undefined;
  // Of two that cover one another the later one is too much; of two that are the same AWS refuses it.
  const by = rules.find((other, place) => {
    if (place === turn || !coversRule(other, rule, lists)) return false;
    return place < turn || !coversRule(rule, other, lists);
  });
  const bare = (each: SecurityGroupRule) => formatRule({ traffic: each.traffic, peer: each.peer }, direction);
  return by && bare(by) !== bare(rule) ? { kind: 'covered-rule', by: [bare(by)] } : undefined;
}

/** An entry that no packet ever comes to. */
function hiddenBy(entry: NetworkAclEntry, entries: readonly NetworkAclEntry[]): RuleSurprise | undefined {
  if (entries.length > comparedAtMost) return undefined;
  const by = entries.find((other) => other.ruleNumber < entry.ruleNumber && coversEntry(other, entry));
  return by && { kind: 'hidden-entry', by: [by.ruleNumber] };
}

function openPorts({ traffic, peer }: SecurityGroupRule, direction: Direction): RuleSurprise | undefined {
  if (direction === 'egress' || peer.kind !== 'cidr' || peer.cidr.length > 0) return undefined;
  const ports = adminPorts.filter(
    (port) => traffic.protocol === 'all' || (traffic.protocol === 'tcp' && inRange(traffic.ports, port)),
  );
  if (ports.length === 0) return undefined;
  return { kind: 'open-to-all', peer: formatPeer(peer), family: familyOf(peer.cidr.base), ports };
}
