import { familyOf } from '../../net/ip.ts';
import { inRange } from '../../net/port.ts';
import { icmpOf } from '../../net/protocol.ts';
import type { Checking } from './checking.ts';
import { coversEntry, coversRule } from './cover.ts';
import type { PrefixList } from '../network.ts';
import { formatPeer, formatRule } from '../rule-text.ts';
import {
  directions,
  type Direction,
  type NetworkAcl,
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
  const { securityGroups, networkAcls, prefixLists } = checking.scenario;
  const lists = new Map(prefixLists.map((list) => [list.id, list]));
  for (const group of securityGroups) {
    for (const direction of directions) {
      for (const rule of group[direction]) warnOfFamily(checking, rule, lists);
      warnOfCovered(checking, group, direction, lists);
    }
    for (const rule of group.ingress) warnOfOpenPorts(checking, rule);
  }
  for (const acl of networkAcls) {
    for (const direction of directions) {
      for (const entry of acl[direction]) warnOfEntryFamily(checking, entry);
      warnOfHidden(checking, acl, direction);
    }
  }
}

/** ICMP travels over IPv4 only, and ICMPv6 over IPv6 only. */
function warnOfFamily({ reader }: Checking, rule: SecurityGroupRule, lists: Lists): void {
  const protocol = strangerTo(rule.traffic, rule.peer, lists);
  if (protocol)
    reader.warn(reader.pathOf(rule), { kind: 'never-matches', protocol, peer: formatPeer(rule.peer) });
}

function warnOfEntryFamily({ reader }: Checking, entry: NetworkAclEntry): void {
  const { traffic, cidr } = entry;
  const peer: Peer = { kind: 'cidr', cidr };
  const protocol = strangerTo(traffic, peer, new Map());
  if (!protocol) return;
  const text = formatPeer(peer);
  const isTyped = traffic.protocol === 'icmpv6' && traffic.type !== 'any';
  const path = reader.pathOf(entry);
  if (isTyped) reader.warn(path, { kind: 'icmpv6-over-ipv4', peer: text });
  else reader.warn(path, { kind: 'never-matches', protocol, peer: text });
}

/** The ICMP of the traffic, where everybody that the peer stands for is of the other family. */
function strangerTo({ protocol }: Traffic, peer: Peer, lists: Lists) {
  if ((protocol !== 'icmp' && protocol !== 'icmpv6') || peer.kind === 'group') return undefined;
  const [block] = peer.kind === 'cidr' ? [peer.cidr] : (lists.get(peer.prefixList)?.entries ?? []);
  return block && icmpOf[familyOf(block.base)] !== protocol ? protocol : undefined;
}

/** A rule without which the group would let the same pass. */
function warnOfCovered({ reader }: Checking, group: SecurityGroup, direction: Direction, lists: Lists): void {
  const rules = group[direction];
  if (rules.length > comparedAtMost) return;
  for (const [index, rule] of rules.entries()) {
    // Of two that cover one another the later one is too much; of two that are the same AWS refuses it.
    const by = rules.find((other, place) => {
      if (place === index || !coversRule(other, rule, lists)) return false;
      return place < index || !coversRule(rule, other, lists);
    });
    const bare = (each: SecurityGroupRule) =>
      formatRule({ traffic: each.traffic, peer: each.peer }, direction);
    if (by && bare(by) !== bare(rule))
      reader.warn(reader.pathOf(rule), { kind: 'covered-rule', by: bare(by) });
  }
}

/** An entry that no packet ever comes to. */
function warnOfHidden({ reader }: Checking, acl: NetworkAcl, direction: Direction): void {
  const entries = acl[direction];
  if (entries.length > comparedAtMost) return;
  for (const entry of entries) {
    const by = entries.find((other) => other.ruleNumber < entry.ruleNumber && coversEntry(other, entry));
    if (by) reader.warn(reader.pathOf(entry), { kind: 'hidden-entry', by: by.ruleNumber });
  }
}

function warnOfOpenPorts({ reader }: Checking, rule: SecurityGroupRule): void {
  const { traffic, peer } = rule;
  if (peer.kind !== 'cidr' || peer.cidr.length > 0) return;
  const ports = adminPorts.filter(
    (port) => traffic.protocol === 'all' || (traffic.protocol === 'tcp' && inRange(traffic.ports, port)),
  );
  if (ports.length > 0)
    reader.warn(reader.pathOf(rule), { kind: 'open-to-all', peer: formatPeer(peer), ports });
}
