/** What is wrong with groups, network ACLs and prefix lists, or surprises in them. Lower case, no full stop. */
export const ruleProblem = {
  ipv4: 'IPv4',
  ipv6: 'IPv6',
  'default-elsewhere': (id: string, vpc: string) =>
    `\`${id}\` is what VPC \`${vpc}\` has by default; it can be in no other`,
  'default-associated': (id: string) =>
    `\`${id}\` is the default security group of a VPC; AWS associates those with no other VPC`,
  'associated-already': (id: string, vpc: string) => `security group \`${id}\` is in VPC \`${vpc}\` already`,
  'mixed-families':
    'a prefix list has either IPv4 or IPv6 entries; this one is of the other family than the first',
  'entry-twice': (text: string) => `\`${text}\` is in this list already`,
  'no-groups': (host: string) =>
    `\`${host}\` has no security group, so nothing gets in or out; AWS asks for at least one on an interface`,
  'over-max-entries': (count: number, max: number) =>
    `the list has ${String(count)} entries, and may have ${String(max)} at most`,
  'rules-over-quota': (count: number, direction: string, family: string, quota: number) =>
    `the ${direction} rules count ${String(count)} for ${family} (a prefix list as many as its max-entries); the default quota is ${String(quota)}, and can be raised`,
  'rules-times-groups': {
    one: (rules: number, most: number) =>
      `these rules count ${String(rules)}; ${String(most)} is the most that AWS gives, and only with one group on an interface`,
    several: (rules: number, groups: number, end: string, most: number) =>
      `these rules count ${String(rules)}, and \`${end}\` has ${String(groups)} groups: AWS raises the quotas for both, which hold for a whole Region, only as far as their product stays within ${String(most)}`,
  },
  'groups-over-quota': (count: number, quota: number, most: number) =>
    `an interface with ${String(count)} security groups is over the default quota of ${String(quota)}, which can be raised to ${String(most)}`,
  'groups-over-most': (count: number, most: number) =>
    `an interface cannot have ${String(count)} security groups; ${String(most)} is the most that AWS gives`,
  'entries-over-quota': (count: number, direction: string, family: string, quota: number, most: number) =>
    `${String(count)} ${direction} entries for ${family} are over the default quota of ${String(quota)}, which can be raised to ${String(most)}`,
  'entries-over-most': (count: number, direction: string, family: string, most: number) =>
    `a network ACL cannot have ${String(count)} ${direction} entries for ${family}; ${String(most)} is the most that AWS gives`,
  'never-matches': {
    icmp: (peer: string) => `this matches nothing: \`icmp\` goes over IPv4, and \`${peer}\` is IPv6`,
    icmpv6: (peer: string) => `this matches nothing: \`icmpv6\` goes over IPv6, and \`${peer}\` is IPv4`,
  },
  'icmpv6-over-ipv4': (peer: string) =>
    `AWS does not look at the type and code here, as \`${peer}\` is IPv4; and \`icmpv6\` goes over IPv6, so this matches nothing`,
  'lost-reference': {
    'not-joined': (group: string) =>
      `this finds nobody, and AWS would not make it now: nothing joins this VPC with that of \`${group}\` (peering or transit gateway)`,
    'peering-deleted': (group: string) =>
      `this rule is stale: the peering connection with the VPC of \`${group}\` is deleted`,
    'other-region': (group: string) =>
      `\`${group}\` is in another Region, and no rule can name a group of another Region; write the CIDR`,
    'transit-gateway-off': (group: string) =>
      `this finds nobody: \`${group}\` is behind a transit gateway, and \`security-group-referencing\` is off at it or at an attachment`,
    'transit-gateway-outbound': (group: string) =>
      `this finds nobody: \`${group}\` is behind a transit gateway, over which only inbound rules can name groups; write the CIDR`,
  },
  'covered-rule': (by: string) => `without this rule the same would pass: \`${by}\` lets all of it pass`,
  'hidden-entry': (by: number) =>
    `no packet comes as far as this rule: rule ${String(by)} is asked before it, and matches all that it would; a number below ${String(by)} would come first`,
  'open-to-all': (peer: string, family: string, services: string) =>
    `this rule lets everybody in to ${services}: \`${peer}\` is every ${family} address there is`,
  services: { 22: 'SSH (22)', 3389: 'RDP (3389)' },
  and: ' and ',
};
