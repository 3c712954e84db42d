import { formatCidr } from '../net/cidr.ts';
import { allPorts, formatPortRange, samePorts } from '../net/port.ts';
import { namedTraffic } from './named-traffic.ts';
import type { Direction, NetworkAclEntry, Peer, SecurityGroupRule } from './rule.ts';
import type { Traffic } from './traffic.ts';

// Writing stands apart from reading: the first page shows rules and reads none.

/** The word that stands before the peer of an inbound and of an outbound rule. */
export const preposition = { ingress: 'from', egress: 'to' } as const;

export function formatRule(rule: SecurityGroupRule, direction: Direction): string {
  const line = `${formatTraffic(rule.traffic)} ${preposition[direction]} ${formatPeer(rule.peer)}`;
  return rule.description === undefined ? line : `${line} -- ${rule.description}`;
}

export function formatEntry(entry: NetworkAclEntry, direction: Direction): string {
  const traffic = formatTraffic(entry.traffic);
  return `${String(entry.ruleNumber)} ${entry.action} ${traffic} ${preposition[direction]} ${formatCidr(entry.cidr)}`;
}

export function formatPeer(peer: Peer): string {
  switch (peer.kind) {
    case 'cidr':
      return formatCidr(peer.cidr);
    case 'group':
      return `sg:${peer.group}`;
    case 'prefix-list':
      return `pl:${peer.prefixList}`;
  }
}

/** The canonical text: a named type where there is one, no ports where all are meant. */
export function formatTraffic(traffic: Traffic): string {
  switch (traffic.protocol) {
    case 'all':
      return 'all';
    case 'tcp':
    case 'udp': {
      if (samePorts(traffic.ports, allPorts)) return traffic.protocol;
      const { first, last } = traffic.ports;
      const type =
        first === last
          ? namedTraffic.find((each) => each.protocol === traffic.protocol && each.port === first)
          : undefined;
      return type?.name ?? `${traffic.protocol} ${formatPortRange(traffic.ports)}`;
    }
    case 'icmp':
    case 'icmpv6': {
      if (traffic.type === 'any') return traffic.protocol;
      const code = traffic.code === 'any' ? '' : `/${String(traffic.code)}`;
      return `${traffic.protocol} ${String(traffic.type)}${code}`;
    }
    case 'other':
      return `protocol ${String(traffic.number)}`;
  }
}
