/** What AWS accepts in a rule and surprises with. Lower case, no full stop. */
export const surprise = {
  ipv4: 'IPv4',
  ipv6: 'IPv6',
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
  'covered-rule': (by: string, count: number) =>
    count === 1
      ? `without this rule the same would pass: ${by} lets all of it pass`
      : `without this rule the same would pass: together, ${by} let all of it pass`,
  'hidden-entry': (by: string, count: number) =>
    count === 1
      ? `no packet comes as far as this rule: rule ${by} is asked before it, and matches all that it would; a number below ${by} would come first`
      : `no packet comes as far as this rule: rules ${by} are asked before it, and together match all that it would`,
  'redundant-entry': (by: string, star: boolean) => {
    const others = by === '' ? 'the `*` row' : star ? `rule ${by}, and the \`*\` row at last,` : `rule ${by}`;
    return `without this rule the same would pass: what it decides, ${others} would decide alike`;
  },
  /** What it comes to, in a word or two, before the sentence. */
  tag: { 'covered-rule': 'Not needed', 'redundant-entry': 'Not needed', 'hidden-entry': 'Never decides' },
  'open-to-all': (peer: string, family: string, services: string) =>
    `this rule lets everybody in to ${services}: \`${peer}\` is every ${family} address there is`,
  services: { 22: 'SSH (22)', 3389: 'RDP (3389)' },
  and: ' and ',
  comma: ', ',
  more: (count: number) => `${String(count)} more`,
};

export type SurpriseWords = typeof surprise;
