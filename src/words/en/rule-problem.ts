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
  'over-max-entries': (count: number, max: number) =>
    `the list has ${String(count)} entries, and may have ${String(max)} at most`,
  'rules-over-quota': (count: number, direction: string, family: string, quota: number) =>
    `the ${direction} rules count ${String(count)} for ${family} (a prefix list as many as its max-entries); the default quota is ${String(quota)}, and can be raised`,
  'rules-times-groups': (rules: number, groups: number, most: number) =>
    `these rules count ${String(rules)}, with ${String(groups)} group${groups === 1 ? '' : 's'} on an interface: AWS raises both quotas only as far as their product stays within ${String(most)}`,
  'groups-over-quota': (count: number, quota: number, most: number) =>
    `an interface with ${String(count)} security groups is over the default quota of ${String(quota)}, which can be raised to ${String(most)}`,
  'groups-over-most': (count: number, most: number) =>
    `an interface cannot have ${String(count)} security groups; ${String(most)} is the most that AWS gives`,
  'entries-over-quota': (count: number, direction: string, family: string, quota: number, most: number) =>
    `${String(count)} ${direction} entries for ${family} are over the default quota of ${String(quota)}, which can be raised to ${String(most)}`,
  'entries-over-most': (count: number, most: number) =>
    `a network ACL cannot have ${String(count)} entries in one direction; ${String(most)} is the most that AWS gives`,
  'never-matches': {
    icmp: (peer: string) => `this matches nothing: \`icmp\` goes over IPv4, and \`${peer}\` is IPv6`,
    icmpv6: (peer: string) => `this matches nothing: \`icmpv6\` goes over IPv6, and \`${peer}\` is IPv4`,
  },
  'icmpv6-over-ipv4': (peer: string) =>
    `AWS does not look at the type and code here, as \`${peer}\` is IPv4; and \`icmpv6\` goes over IPv6, so this matches nothing`,
  'lost-reference': {
    'not-joined': (group: string) =>
      `this finds nobody: nothing joins this VPC with that of \`${group}\` (peering or transit gateway)`,
    'peering-deleted': (group: string) =>
      `this rule is stale: the peering connection with the VPC of \`${group}\` is deleted`,
    'other-region': (group: string) =>
      `this finds nobody: \`${group}\` is in another Region, where groups cannot be named; write the CIDR`,
    'transit-gateway-off': (group: string) =>
      `this finds nobody: \`${group}\` is behind a transit gateway, and \`security-group-referencing\` is off at it or at an attachment`,
    'transit-gateway-outbound': (group: string) =>
      `this finds nobody: \`${group}\` is behind a transit gateway, over which only inbound rules can name groups; write the CIDR`,
  },
  'covered-rule': (by: string) => `this lets nothing more pass: \`${by}\` lets all of it pass`,
  'hidden-entry': (by: number) => `this is never asked: rule ${String(by)} decides on all that it speaks of`,
  'open-to-all': (peer: string, services: string) =>
    `\`${peer}\` is everybody on the internet: this opens ${services} to all`,
  services: { 22: 'SSH (22)', 3389: 'RDP (3389)' },
  and: ' and ',
};
