import { allPorts } from '../net/port.ts';
import { namedTraffic } from '../scenario/named-traffic.ts';
import type { FilterKind, Label, Note, RuleType, Writes } from './rule-type.ts';

/**
 * The types that the console offers, in its order, from a talk that typed them off the Japanese console in March 2025.
 * AWS publishes neither list. The talk has 35 types for network ACLs; "All traffic" is the one that AWS's own pages add
 * (https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html), and its place in the list is our guess.
 */
export const ruleTypes: Readonly<Record<FilterKind, readonly RuleType[]>> = {
  'security-group': [
    custom('custom-tcp', 'Custom TCP', 'カスタム TCP', { asks: 'ports', protocol: 'tcp' }),
    custom('custom-udp', 'Custom UDP', 'カスタム UDP', { asks: 'ports', protocol: 'udp' }),
    custom('custom-icmp', 'Custom ICMP - IPv4', 'カスタム ICMP - IPv4', { asks: 'icmp', protocol: 'icmp' }),
    custom('custom-protocol', 'Custom Protocol', 'カスタムプロトコル', { asks: 'protocol' }),
    ...wholeProtocols(),
    all(),
    named('ssh', 'SSH'),
    named('smtp', 'SMTP'),
    named('dns-udp', 'DNS (UDP)'),
    named('dns-tcp', 'DNS (TCP)'),
    named('http', 'HTTP'),
    named('pop3', 'POP3'),
    named('imap', 'IMAP'),
    named('ldap', 'LDAP'),
    named('https', 'HTTPS'),
    named('smb', 'SMB'),
    named('smtps', 'SMTPS'),
    named('imaps', 'IMAPS'),
    named('pop3s', 'POP3S'),
    named('mssql', 'MSSQL'),
    named('nfs', 'NFS'),
    named('mysql', 'MYSQL/Aurora'),
    named('rdp', 'RDP'),
    named('redshift', 'Redshift'),
    named('postgres', 'PostgreSQL'),
    named('oracle', 'Oracle-RDS'),
    named('winrm-http', 'WinRM-HTTP'),
    named('winrm-https', 'WinRM-HTTPS'),
    named('elastic-graphics', 'Elastic Graphics', 'service-ended'),
    named('cqlsh', 'CQLSH / CASSANDRA', 'keyspaces-port'),
  ],
  'network-acl': [
    custom('custom-protocol', 'Custom Protocol', 'カスタムプロトコル', { asks: 'protocol' }),
    custom('custom-tcp', 'Custom TCP', 'カスタム TCP', { asks: 'ports', protocol: 'tcp' }),
    custom('custom-udp', 'Custom UDP', 'カスタム UDP', { asks: 'ports', protocol: 'udp' }),
    custom('custom-icmp', 'Custom ICMP - IPv4', 'カスタム ICMP - IPv4', { asks: 'icmp', protocol: 'icmp' }),
    customIcmpv6('ipv6-only'),
    ...wholeProtocols(),
    all('not-in-talk'),
    numbered('ssh', 'SSH'),
    numbered('telnet', 'telnet', 'protocol-expected'),
    numbered('smtp', 'SMTP'),
    numbered('nameserver', 'nameserver', 'protocol-expected'),
    numbered('dns-tcp', 'DNS (TCP)'),
    numbered('dns-udp', 'DNS (UDP)'),
    numbered('http', 'HTTP'),
    numbered('pop3', 'POP3'),
    numbered('imap', 'IMAP'),
    numbered('ldap', 'LDAP'),
    numbered('https', 'HTTPS'),
    numbered('smb', 'SMB'),
    numbered('smtps', 'SMTPS'),
    numbered('imaps', 'IMAPS'),
    numbered('pop3s', 'POP3S'),
    numbered('mssql', 'MS SQL'),
    numbered('oracle', 'Oracle'),
    numbered('nfs', 'NFS'),
    numbered('mysql', 'MySQL/Aurora'),
    numbered('rdp', 'RDP'),
    numbered('postgres', 'PostgreSQL'),
    numbered('redshift', 'Redshift'),
    numbered('winrm-http', 'WinRM-HTTP'),
    numbered('winrm-https', 'WinRM-HTTPS'),
    numbered('http-alt', 'HTTP*'),
    numbered('https-alt', 'HTTPS*'),
  ],
};

/**
 * Types that a rule may turn out to have, though the list does not offer them.
 * A security group takes single types of ICMPv6 from the API; how the console names such a rule is our guess.
 */
const unlisted: Readonly<Record<FilterKind, readonly RuleType[]>> = {
  'security-group': [customIcmpv6('not-in-list')],
  'network-acl': [],
};

/** The list of this filter, and with it a rule's own type where that is not offered to others. */
export function ruleTypesFor(kind: FilterKind, own: string): readonly RuleType[] {
  return [...ruleTypes[kind], ...unlisted[kind].filter(({ id }) => id === own)];
}

/** The type with this id in the list of this filter, or beside it; throws if there is none. */
export function ruleTypeById(kind: FilterKind, id: string): RuleType {
  const type = ruleTypesFor(kind, id).find((each) => each.id === id);
  if (!type) throw new Error(`no type ${id} for a ${kind}`);
  return type;
}

/** The types that this filter's list has and the other's has not. */
export function typesOnlyIn(kind: FilterKind): readonly RuleType[] {
  const others = new Set(
    ruleTypes[kind === 'network-acl' ? 'security-group' : 'network-acl'].map(({ id }) => id),
  );
  return ruleTypes[kind].filter(({ id }) => !others.has(id));
}

function wholeProtocols(): readonly RuleType[] {
  return [
    custom('all-tcp', 'All TCP', 'すべての TCP', {
      asks: 'nothing',
      traffic: { protocol: 'tcp', ports: allPorts },
    }),
    custom('all-udp', 'All UDP', 'すべての UDP', {
      asks: 'nothing',
      traffic: { protocol: 'udp', ports: allPorts },
    }),
    custom('all-icmp', 'All ICMP - IPv4', 'すべての ICMP - IPv4', {
      asks: 'nothing',
      traffic: { protocol: 'icmp', type: 'any', code: 'any' },
    }),
    custom('all-icmpv6', 'All ICMP - IPv6', 'すべての ICMP - IPv6', {
      asks: 'nothing',
      traffic: { protocol: 'icmpv6', type: 'any', code: 'any' },
    }),
  ];
}

/** Its type and code count with an IPv6 block only; with an IPv4 one a network ACL takes the whole protocol. */
function customIcmpv6(note: Note): RuleType {
  const writes = { asks: 'icmp', protocol: 'icmpv6' } as const;
  return custom('custom-icmpv6', 'Custom ICMP - IPv6', 'カスタム ICMP - IPv6', writes, note);
}

function all(note?: Note): RuleType {
  const writes = { asks: 'nothing', traffic: { protocol: 'all' } } as const;
  return custom('all', 'All traffic', 'すべてのトラフィック', writes, note);
}

function custom(id: string, en: string, ja: string, writes: Writes, note?: Note): RuleType {
  return ruleType(id, { en, ja }, writes, note);
}

/** A service as the security-group list names it. Its name is the same in both languages. */
function named(id: string, name: string, note?: Note): RuleType {
  const { protocol, port } = service(id);
  const traffic = { protocol, ports: { first: port, last: port } };
  return ruleType(id, { en: name, ja: name }, { asks: 'nothing', traffic }, note);
}

/** A service as the network-ACL list names it: with its port. */
function numbered(id: string, name: string, note?: Note): RuleType {
  return named(id, `${name} (${String(service(id).port)})`, note);
}

function service(name: string) {
  const found = namedTraffic.find((each) => each.name === name);
  if (!found) throw new Error(`no traffic is named ${name}`);
  return found;
}

function ruleType(id: string, label: Label, writes: Writes, note: Note | undefined): RuleType {
  return note ? { id, label, writes, note } : { id, label, writes };
}
