import { editProblem } from './edit-problem.ts';
import { networkProblem } from './network-problem.ts';
import { ruleProblem } from './rule-problem.ts';

/** What is wrong with something a person wrote, and what would be right. Lower case, no full stop. */
export const problem = {
  ...editProblem,
  at: (line: number, column: number, sentence: string) =>
    `line ${String(line)}, column ${String(column)}: ${sentence}`,
  warning: (sentence: string) => `note: ${sentence}`,
  network: networkProblem,
  rules: ruleProblem,
  'protocol-has-name': (text: string, name: string) =>
    `protocol \`${text}\` is \`${name}\`; write a flow of it as \`${name}\``,
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
  'too-many': (shown: number) => `there are more problems than the ${String(shown)} shown`,
};

export type ProblemWords = typeof problem;
