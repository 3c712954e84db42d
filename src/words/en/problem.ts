/** What is wrong with something a person wrote, and what would be right. Lower case, no full stop. */
export const problem = {
  at: (line: number, column: number, sentence: string) =>
    `line ${String(line)}, column ${String(column)}: ${sentence}`,
  warning: (sentence: string) => `note: ${sentence}`,
  ingress: 'inbound',
  egress: 'outbound',
  list: (items: readonly string[]) => items.map((item) => `\`${item}\``).join(', '),
  none: 'none',
  address: {
    start: (text: string, fault: string) => `\`${text}\` is not an IPv4 address: ${fault}`,
    parts: (count: number) =>
      `it has ${String(count)} part${count === 1 ? '' : 's'} where four are needed, as in \`10.0.1.10\``,
    'empty-part': (part: string) => `the ${part} part is empty`,
    'not-a-number': (part: string) => `the ${part} part is not a number`,
    'leading-zero': (part: string) => `the ${part} part begins with a zero`,
    'over-255': (part: string) => `the ${part} part is over 255`,
    ipv6: 'IPv6 is not simulated yet',
    ordinals: ['first', 'second', 'third', 'fourth'],
  },
  'cidr-without-length': (text: string) =>
    `\`${text}\` has no prefix length; for one address write \`${text}/32\``,
  'cidr-length': (text: string, length: string) =>
    `\`${length}\` is not a prefix length in \`${text}\`; 0 to 32 would be right`,
  port: {
    'not-a-number': (text: string) =>
      `\`${text}\` is not a port or port range; write \`443\` or \`1024-65535\``,
    'over-65535': (text: string) => `\`${text}\` is over 65535, the last port`,
  },
  'port-range-backwards': (text: string, turned: string) =>
    `\`${text}\` runs backwards; \`${turned}\` would be right`,
  traffic: (text: string) =>
    `\`${text}\` is no type or protocol; write \`all\`, a type such as \`https\`, \`tcp 443\`, \`udp 53\`, \`icmp\` or \`protocol 47\``,
  'traffic-too-much': (text: string, after: string) =>
    `\`${text}\` does not belong after \`${after}\`, which says its port already`,
  icmp: (text: string) =>
    `\`${text}\` is not an ICMP type; write \`icmp\`, \`icmp 8\` or \`icmp 3/4\` with numbers up to 255`,
  'protocol-number': (text: string) => `\`${text}\` is not a protocol number; 0 to 255 would be right`,
  'protocol-has-name': (text: string, name: string) =>
    `protocol \`${text}\` is \`${name}\`; write a flow of it as \`${name}\``,
  'not-yet-ipv6': (text: string) => `\`${text}\`: IPv6 is not simulated yet`,
  preposition: (text: string, wanted: string) =>
    `\`${text}\` does not say \`${wanted}\` whom, as in \`https ${wanted} 0.0.0.0/0\``,
  'preposition-turned': (text: string, wanted: string, got: string) =>
    `\`${text}\` says \`${got}\`; ${wanted === 'from' ? 'an inbound' : 'an outbound'} rule says \`${wanted}\``,
  peer: (text: string) =>
    `\`${text}\` is no source or destination; write a CIDR, \`anywhere\`, \`sg:\` and a group, or \`pl:\` and a prefix list`,
  'peer-missing':
    'the source or destination is missing; write a CIDR, `anywhere`, `sg:` and a group, or `pl:` and a prefix list',
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
  end: (text: string) => `\`${text}\` is no end of a flow; write a host's name or an address`,
  'end-port': (text: string) => `\`${text}\` has no port; write \`${text}:443\``,
  action: (text: string) =>
    `\`${text}\` is not an action; \`send\`, \`again\`, \`close\`, \`add\`, \`remove\`, \`replace-groups\` and \`wait\` are`,
  wait: (text: string) => `\`${text}\` is not a time to wait; write whole seconds, as in \`wait 351s\``,
  route: (text: string) => `\`${text}\` is not a route; write \`0.0.0.0/0 -> igw\``,
  'route-target': (text: string) =>
    `\`${text}\` is no target of a route; \`igw\`, \`nat:\` and a NAT gateway, or \`blackhole\` are; the local route is always there`,
  listener: (text: string) => `\`${text}\` cannot be listened to; write \`tcp 443\` or \`udp 53\``,
  'direction-word': (text: string) => `\`${text}\` stands where \`inbound\` or \`outbound\` must stand`,
  'no-filter': (id: string) => `there is no security group or network ACL \`${id}\``,
  'no-host': (id: string) => `there is no host \`${id}\``,
  'no-group': (id: string) => `there is no security group \`${id}\``,
  'group-twice': (id: string) => `security group \`${id}\` is named twice`,
  'no-such-rule': (filter: string, direction: string) => `\`${filter}\` has no such ${direction} rule`,
  'duplicate-rule': (filter: string, direction: string) =>
    `\`${filter}\` has this ${direction} rule already (InvalidPermission.Duplicate)`,
  'rule-number-used': (filter: string, direction: string, number: number) =>
    `\`${filter}\` has an ${direction} rule ${String(number)} already (NetworkAclEntryAlreadyExists)`,
  'too-large': (size: string, limit: string) => `the text has ${size} characters; up to ${limit} are read`,
  nesting: 'it is nested too deeply, or its brackets do not match',
  yaml: (message: string) => `this cannot be read as YAML: ${message}`,
  version: (got: string) => `version \`${got}\` of the format is unknown; this program reads version 1`,
  'unknown-key': (key: string, known: string) => `\`${key}\` is not known here; known are ${known}`,
  'missing-key': (key: string) => `\`${key}\` is missing`,
  shape: (wanted: string, got: string) => `${got} stands where ${wanted} must stand`,
  shapes: {
    string: 'text',
    number: 'a number',
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
  named: {
    vpc: 'VPC',
    subnet: 'subnet',
    host: 'host',
    'internet-host': 'internet host',
    'nat-gateway': 'NAT gateway',
    'security-group': 'security group',
    'network-acl': 'network ACL',
    'prefix-list': 'prefix list',
    end: 'host or internet host',
  },
  'name-twice': (name: string, one: string, other: string) =>
    `\`${name}\` is the name of a ${one} and of a ${other}; flows and actions could not tell them apart`,
  'vpc-missing': '`vpc` is missing; it may be left out only where there is one VPC',
  'nothing-sent': 'there is nothing yet that could be sent again or closed; `send` comes first',
  'duplicate-route': (destination: string) =>
    `there is a route to \`${destination}\` already (RouteAlreadyExists)`,
  'subnets-overlap': (other: string) =>
    `this block overlaps with that of subnet \`${other}\` (InvalidSubnet.Conflict)`,
  outside: (text: string, of: string, id: string, cidr: string) =>
    `\`${text}\` is outside ${of} \`${id}\`, which is ${cidr}`,
  'reserved-address': (address: string, subnet: string) =>
    `\`${address}\` cannot be used: AWS keeps the first four addresses of subnet \`${subnet}\` and the last one`,
  'address-used': (address: string, by: string) => `\`${address}\` is the address of \`${by}\` already`,
  'inside-vpc': (address: string, vpc: string) =>
    `\`${address}\` lies in VPC \`${vpc}\`; a host on the internet has another`,
  'acl-of-other-vpc': (acl: string, aclVpc: string, subnetVpc: string) =>
    `network ACL \`${acl}\` belongs to VPC \`${aclVpc}\`, this subnet to \`${subnetVpc}\``,
  'group-of-other-vpc': (group: string, groupVpc: string, hostVpc: string) =>
    `security group \`${group}\` belongs to VPC \`${groupVpc}\` and is not associated with \`${hostVpc}\`, where this host is`,
  'peered-vpc-not-here': (vpc: string) => `VPC \`${vpc}\` is not in this file, so nothing can be sent to it`,
  'cidr-canonical': (text: string, canonical: string) =>
    `\`${text}\` is stored as \`${canonical}\`, as AWS does`,
  'too-many': (shown: number) => `there are more problems than the ${String(shown)} shown`,
};

export type ProblemWords = typeof problem;
