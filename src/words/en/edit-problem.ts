/** What is wrong with a rule as it is written, or with an edit, and what would be right. Lower case, no full stop. */
export const editProblem = {
  ingress: 'inbound',
  egress: 'outbound',
  list: (items: readonly string[]) => items.map((item) => `\`${item}\``).join(', '),
  none: 'none',
  /** AWS's name for the same refusal. */
  code: (sentence: string, code: string) => `${sentence} (AWS: ${code})`,
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
  'group-of-other-vpc': (group: string, groupVpc: string, hostVpc: string) =>
    `security group \`${group}\` belongs to VPC \`${groupVpc}\` and is not associated with VPC \`${hostVpc}\`, where this interface is`,
  'cidr-canonical': (text: string, canonical: string) =>
    `\`${text}\` is stored as \`${canonical}\`, as AWS does`,
};

export type EditProblemWords = typeof editProblem;
