import { formatCidr, type Cidr } from '../net/cidr.ts';
import { icmpNames, nameOfNumber, protocolNames } from '../net/iana-names.ts';
import { familyOf } from '../net/ip.ts';
import { allPorts, formatPortRange, samePorts } from '../net/port.ts';
import { typeOf } from '../rule-type/naming.ts';
import type { FilterKind } from '../rule-type/rule-type.ts';
import type { Direction, NetworkAclEntry, Peer, SecurityGroupRule } from '../scenario/rule.ts';
import type { Traffic } from '../scenario/traffic.ts';
import type { RuleSentenceWords } from './en/rule-sentence.ts';

/** A rule of a security group as a sentence: who may open what. Its description is not part of what it says. */
export function describeRule(
  { traffic, peer }: SecurityGroupRule,
  direction: Direction,
  words: RuleSentenceWords,
): string {
  return words.rule[direction](who(peer, direction, words), what(traffic, words));
}

/** An entry of a network ACL as a sentence: which packets it lets pass or stops. */
export function describeEntry(
  { ruleNumber, action, traffic, cidr }: NetworkAclEntry,
  direction: Direction,
  words: RuleSentenceWords,
): string {
  const from = who({ kind: 'cidr', cidr }, direction, words);
  return words.entry[action][direction](ruleNumber, from, what(traffic, words));
}

/** The `*` row of a network ACL as a sentence. */
export function describeStar(cidr: Cidr, direction: Direction, words: RuleSentenceWords): string {
  return words.rest[direction](who({ kind: 'cidr', cidr }, direction, words));
}

function who(peer: Peer, direction: Direction, { who: all }: RuleSentenceWords): string {
  const words = all[direction];
  switch (peer.kind) {
    case 'cidr':
      return peer.cidr.length === 0
        ? words.everybody[familyOf(peer.cidr.base)]
        : words.block(formatCidr(peer.cidr));
    case 'group':
      return words.group(peer.group);
    case 'prefix-list':
      return words.prefixList(peer.prefixList);
  }
}

function what(traffic: Traffic, words: RuleSentenceWords): string {
  switch (traffic.protocol) {
    case 'all':
      return words.all;
    case 'tcp':
    case 'udp': {
      const protocol = traffic.protocol.toUpperCase();
      if (samePorts(traffic.ports, allPorts)) return words.allPorts(protocol);
      const range = formatPortRange(traffic.ports);
      const name = serviceName(traffic, 'security-group') ?? serviceName(traffic, 'network-acl');
      if (name !== undefined) return words.service(name, protocol, range);
      return traffic.ports.first === traffic.ports.last
        ? words.port(protocol, range)
        : words.ports(protocol, range);
    }
    case 'icmp':
    case 'icmpv6': {
      const protocol = traffic.protocol === 'icmp' ? 'ICMP' : 'ICMPv6';
      if (traffic.type === 'any') return words.allIcmp(protocol);
      const type = nameOfNumber(icmpNames[traffic.protocol], traffic.type) ?? words.icmpType(traffic.type);
      return traffic.code === 'any'
        ? words.icmp(protocol, type)
        : words.icmpCode(protocol, type, traffic.code);
    }
    case 'other': {
      const name = nameOfNumber(protocolNames, traffic.number);
      return name === undefined ? words.protocol(traffic.number) : words.namedProtocol(traffic.number, name);
    }
  }
}

/** The console's name of the service, without the port that the network-ACL list writes behind it. */
function serviceName(traffic: Traffic, kind: FilterKind): string | undefined {
  const { writes, label } = typeOf(traffic, kind);
  return writes.asks === 'nothing' ? label.en.replace(/ \([0-9]+\)$/, '') : undefined;
}
