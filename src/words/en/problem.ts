import { networkProblem } from './network-problem.ts';
import { ruleProblem } from './rule-problem.ts';

/** What is wrong with something a person wrote, and what would be right. Lower case, no full stop. */
export const problem = {
  at: (line: number, column: number, sentence: string) =>
    `line ${String(line)}, column ${String(column)}: ${sentence}`,
  warning: (sentence: string) => `note: ${sentence}`,
  ingress: 'inbound',
  egress: 'outbound',
  list: (items: readonly string[]) => items.map((item) => `\`${item}\``).join(', '),
  none: 'none',
  /** AWS's name for the same refusal. */
  code: (sentence: string, code: string) => `${sentence} (AWS: ${code})`,
  network: networkProblem,
  rules: ruleProblem,
  address: {
    ipv4: {
      start: (text: string, fault: string) => `\`${text}\` is not an IPv4 address: ${fault}`,
      parts: (count: number) =>
        `it has ${String(count)} part${count === 1 ? '' : 's'} where four are needed, as in \`10.0.1.10\``,
      'empty-part': (part: string) => `the ${part} part is empty`,
      'not-a-number': (part: string) => `the ${part} part is not a number`,
      'leading-zero': (part: string) => `the ${part} part begins with a zero`,
      'over-255': (part: string) => `the ${part} part is over 255`,
    },
    ipv6: {
      start: (text: string, fault: string) => `\`${text}\` is not an IPv6 address: ${fault}`,
      groups: (count: number) =>
        `it has ${String(count)} group${count === 1 ? '' : 's'} where eight are needed, or \`::\` for a run of zeros`,
      'empty-group': (group: string) => `the ${group} group is empty; \`::\` stands for a run of zeros`,
      'not-hexadecimal': (group: string) => `the ${group} group is not a hexadecimal number`,
      'over-four-digits': (group: string) => `the ${group} group has more than four digits`,
      'two-gaps': '`::` may stand once only',
      'idle-gap': 'it has eight groups already, so `::` stands for none',
      zone: 'a zone such as `%eth0` is no part of an address that a rule could name',
      'ipv4-tail': 'its end is not an IPv4 address',
    },
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
  },
  'cidr-without-length': (text: string, written: string) =>
    `\`${text}\` has no prefix length; for one address write \`${written}\``,
  'cidr-length': (text: string, length: string, most: number) =>
    `\`${length}\` is not a prefix length in \`${text}\`; 0 to ${String(most)} would be right`,
  port: {
    'not-a-number': (text: string) =>
      `\`${text}\` is not a port or port range; write \`443\` or \`1024-65535\``,
    'over-65535': (text: string) => `\`${text}\` is over 65535, the last port`,
  },
  'port-range-backwards': (text: string, turned: string) =>
    `\`${text}\` runs backwards; \`${turned}\` would be right`,
  traffic: (text: string) =>
    `\`${text}\` is no type or protocol; write \`all\`, a type such as \`https\`, \`tcp 443\`, \`udp 53\`, \`icmp\`, \`icmpv6\` or \`protocol 47\``,
  'traffic-too-much': (text: string, after: string) =>
    `\`${text}\` does not belong after \`${after}\`, which says its port already`,
  icmp: (text: string) =>
    `\`${text}\` is not an ICMP type, nor a type and a code; both are numbers from 0 to 255, as in \`icmp 8\` or \`icmp 3/4\``,
  icmpv6: (text: string) =>
    `\`${text}\` is not an ICMPv6 type, nor a type and a code; both are numbers from 0 to 255, as in \`icmpv6 128\` or \`icmpv6 1/4\``,
  'protocol-number': (text: string) => `\`${text}\` is not a protocol number; 0 to 255 would be right`,
  'protocol-has-name': (text: string, name: string) =>
    `protocol \`${text}\` is \`${name}\`; write a flow of it as \`${name}\``,
  preposition: (text: string, wanted: string) =>
    `\`${text}\` does not say \`${wanted}\` whom, as in \`https ${wanted} 0.0.0.0/0\``,
  'preposition-turned': (text: string, wanted: string, got: string) =>
    `\`${text}\` says \`${got}\`; ${wanted === 'from' ? 'an inbound' : 'an outbound'} rule says \`${wanted}\``,
  peer: (text: string) =>
    `\`${text}\` is no source or destination; write a CIDR, \`anywhere\`, \`anywhere6\`, \`sg:\` and a group, or \`pl:\` and a prefix list`,
  'peer-missing':
    'the source or destination is missing; write a CIDR, `anywhere`, `anywhere6`, `sg:` and a group, or `pl:` and a prefix list',
  'entry-peer': (text: string) => `\`${text}\`: a network ACL takes a CIDR only, no group and no prefix list`,
  'rule-number': (text: string) => `\`${text}\` is not a rule number; 1 to 32766 would be right`,
  'entry-action': (text: string) =>
    `\`${text}\` stands where \`allow\` or \`deny\` must stand, as in \`100 allow https from 0.0.0.0/0\``,
  description: {
    'too-long': (length: number) => `the description has ${String(length)} characters; AWS takes 255`,
    characters:
      'the description has characters that AWS does not take; letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* are right',
    'on-entry': 'an entry of a network ACL has no description',
  },
  flow: (text: string) =>
    `\`${text}\` is not a flow; write \`tcp laptop -> web:443\`, \`icmp laptop -> web\` or \`protocol 47 a -> b\``,
  end: (text: string) =>
    `\`${text}\` is no end of a flow; write a host's name or an address, an IPv6 address with a port as \`[2001:db8::7]:443\``,
  'end-port': (text: string, written: string) => `\`${text}\` has no port; write \`${written}\``,
  action: (text: string) =>
    `\`${text}\` is not an action; \`send\`, \`again\`, \`close\`, \`add\`, \`remove\`, \`replace-groups\` and \`wait\` are`,
  wait: (text: string) => `\`${text}\` is not a time to wait; write whole seconds, as in \`wait 351s\``,
  route: (text: string) => `\`${text}\` is not a route; write \`0.0.0.0/0 -> igw\``,
  'route-target': (text: string) =>
    `\`${text}\` is no target of a route; \`igw\`, \`eigw\`, \`nat:\` and a NAT gateway, \`pcx:\` and a peered VPC, \`tgw:\` and a transit gateway, \`host:\` and a host, or \`blackhole\` are; the local route is always there`,
  'transit-route-target': (text: string) =>
    `\`${text}\` is no target of a transit gateway's route; \`vpc:\` and an attached VPC, or \`blackhole\` are`,
  'one-port': (text: string) =>
    `\`${text}\` is not one port; a load balancer listens on one, as in \`tcp 443\``,
  'load-balancer-target': (text: string) =>
    `\`${text}\` is no target of a load balancer; write a host and a port, as in \`web:8080\``,
  listener: (text: string) => `\`${text}\` cannot be listened to; write \`tcp 443\` or \`udp 53\``,
  'direction-word': (text: string) => `\`${text}\` stands where \`inbound\` or \`outbound\` must stand`,
  'no-filter': (id: string) => `there is no security group or network ACL \`${id}\``,
  'no-host': (id: string) => `there is no host \`${id}\``,
  'no-group': (id: string) => `there is no security group \`${id}\``,
  'group-twice': (id: string) => `security group \`${id}\` is named twice`,
  'no-such-rule': {
    'security-group': (filter: string, direction: string) =>
      `security group \`${filter}\` has no such ${direction} rule`,
    'network-acl': (filter: string, direction: string) =>
      `network ACL \`${filter}\` has no ${direction} rule of this number`,
  },
  'other-entry': (filter: string, direction: string, number: number) =>
    `network ACL \`${filter}\` has another ${direction} rule ${String(number)}; write it as it stands there`,
  'duplicate-rule': (filter: string, direction: string) => `\`${filter}\` has this ${direction} rule already`,
  'rule-number-used': (filter: string, direction: string, number: number) =>
    `\`${filter}\` has an ${direction} rule ${String(number)} already`,
  'too-large': (size: string, limit: string) => `the text has ${size} characters; up to ${limit} are read`,
  nesting: 'it is nested too deeply, or its brackets do not match',
  yaml: (message: string) => `this cannot be read as YAML: ${message}`,
  version: (got: string) => `version \`${got}\` of the format is unknown; this program reads version 1`,
  'unknown-key': (key: string, known: string) => `\`${key}\` is not known here; known are ${known}`,
  'missing-key': (key: string) => `\`${key}\` is missing`,
  shape: (wanted: string, got: string) => `${got} stands where ${wanted} must stand`,
  bounds: (got: string, first: number, last: number) =>
    `\`${got}\` is out of bounds; ${String(first)} to ${String(last)} would be right`,
  shapes: {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    Array: 'a list',
    Object: 'a mapping',
    null: 'nothing',
    undefined: 'nothing',
    boolean: 'true or false',
  },
  id: (id: string) =>
    `\`${id}\` cannot be a name; letters, digits, \`-\`, \`_\` and \`.\` can, but not an address`,
  'unknown-name': (what: string, name: string, known: string) =>
    `there is no ${what} \`${name}\`; there is ${known}`,
  'no-name': (what: string, name: string) =>
    `there is no ${what} \`${name}\`; this file has none of that kind`,
  named: {
    vpc: 'VPC',
    subnet: 'subnet',
    host: 'host',
    'internet-host': 'internet host',
    'nat-gateway': 'NAT gateway',
    'load-balancer': 'load balancer',
    'transit-gateway': 'transit gateway',
    'security-group': 'security group',
    'network-acl': 'network ACL',
    'prefix-list': 'prefix list',
    end: 'host or internet host',
  },
  'name-twice': (name: string, one: string, other: string) =>
    `\`${name}\` is the name of two things, ${one} and ${other}; flows and actions could not tell them apart`,
  'vpc-missing': '`vpc` is missing; it may be left out only where there is one VPC',
  'nothing-sent': 'there is nothing yet that could be sent again or closed; `send` comes first',
  'which-default': (known: string) => `there are several VPCs; say whose default is meant: ${known}`,
  family: {
    ipv4: (text: string) => `\`${text}\` is IPv6; IPv4 must stand here`,
    ipv6: (text: string) => `\`${text}\` is IPv4; IPv6 must stand here`,
  },
  'end-family': {
    ipv4: (end: string) => `\`${end}\` has no IPv4 address; \`icmp\` goes over IPv4, \`icmpv6\` over IPv6`,
    ipv6: (end: string) => `\`${end}\` has no IPv6 address; \`icmpv6\` goes over IPv6, \`icmp\` over IPv4`,
  },
  'no-common-family': (from: string, to: string) =>
    `\`${from}\` and \`${to}\` have no kind of address in common: one has IPv4 only, the other IPv6 only`,
  'group-of-other-vpc': (group: string, groupVpc: string, hostVpc: string) =>
    `security group \`${group}\` belongs to VPC \`${groupVpc}\` and is not associated with VPC \`${hostVpc}\`, where this interface is`,
  'cidr-canonical': (text: string, canonical: string) =>
    `\`${text}\` is stored as \`${canonical}\`, as AWS does`,
  'too-many': (shown: number) => `there are more problems than the ${String(shown)} shown`,
};

export type ProblemWords = typeof problem;
