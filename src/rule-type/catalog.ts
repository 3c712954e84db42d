import { allPorts } from '../net/port.ts';
import { namedTraffic, type ServiceName } from '../scenario/named-traffic.ts';
import type { Traffic } from '../scenario/traffic.ts';
import type { Note } from './note.ts';
import type { FilterKind, RuleType, TypeId, Writes } from './rule-type.ts';

/**
 * The types that the console offers, in its order, from a talk that typed them off the Japanese console in March 2025.
 * AWS publishes neither list. The talk has 35 types for network ACLs; "All traffic" is the one that AWS's own pages add
 * (https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html), and its place in the list is our guess.
 */
export const ruleTypes: Readonly<Record<FilterKind, readonly RuleType[]>> = {
  'security-group': [
    custom('custom-tcp', 'Custom TCP', 'カスタム TCP', { asks: 'ports', protocol: 'tcp' }),
    custom('custom-udp', 'Custom UDP', 'カスタム UDP', { asks: 'ports', protocol: 'udp' }),
    custom(
      'custom-icmp',
      'Custom ICMP - IPv4',
      'カスタム ICMP - IPv4',
      { asks: 'icmp', protocol: 'icmp' },
      'icmp-columns',
    ),
    custom('custom-protocol', 'Custom Protocol', 'カスタムプロトコル', { asks: 'protocol' }, 'ports-ignored'),
    ...wholeProtocols(),
    all(),
    named('ssh', 'SSH', 'restrict'),
    named('smtp', 'SMTP', 'port-25'),
    named('dns-udp', 'DNS (UDP)', 'both-dns', 'amazon-dns'),
    named('dns-tcp', 'DNS (TCP)', 'both-dns', 'amazon-dns'),
    named('http', 'HTTP'),
    named('pop3', 'POP3'),
    named('imap', 'IMAP'),
    named('ldap', 'LDAP'),
    named('https', 'HTTPS', 'tcp-only'),
    named('smb', 'SMB'),
    named('smtps', 'SMTPS'),
    named('imaps', 'IMAPS'),
    named('pop3s', 'POP3S'),
    named('mssql', 'MSSQL'),
    named('nfs', 'NFS'),
    named('mysql', 'MYSQL/Aurora', 'slide-port'),
    named('rdp', 'RDP', 'restrict'),
    named('redshift', 'Redshift'),
    named('postgres', 'PostgreSQL'),
    named('oracle', 'Oracle-RDS'),
    named('winrm-http', 'WinRM-HTTP'),
    named('winrm-https', 'WinRM-HTTPS'),
    named('elastic-graphics', 'Elastic Graphics', 'service-ended'),
    named('cqlsh', 'CQLSH / CASSANDRA', 'keyspaces-port'),
  ],
  'network-acl': [
    custom('custom-protocol', 'Custom Protocol', 'カスタムプロトコル', { asks: 'protocol' }, 'ports-ignored'),
    custom('custom-tcp', 'Custom TCP', 'カスタム TCP', { asks: 'ports', protocol: 'tcp' }),
    custom('custom-udp', 'Custom UDP', 'カスタム UDP', { asks: 'ports', protocol: 'udp' }),
    custom(
      'custom-icmp',
      'Custom ICMP - IPv4',
      'カスタム ICMP - IPv4',
      { asks: 'icmp', protocol: 'icmp' },
      'icmp-columns',
    ),
    customIcmpv6('ipv6-only'),
    ...wholeProtocols(),
    all('not-in-talk'),
    numbered('ssh', 'SSH', 'restrict'),
    numbered('telnet', 'telnet', 'protocol-expected'),
    numbered('smtp', 'SMTP', 'port-25'),
    numbered('nameserver', 'nameserver', 'not-dns', 'protocol-expected'),
    numbered('dns-tcp', 'DNS (TCP)', 'both-dns', 'amazon-dns'),
    numbered('dns-udp', 'DNS (UDP)', 'both-dns', 'amazon-dns'),
    numbered('http', 'HTTP'),
    numbered('pop3', 'POP3'),
    numbered('imap', 'IMAP'),
    numbered('ldap', 'LDAP'),
    numbered('https', 'HTTPS', 'tcp-only'),
    numbered('smb', 'SMB'),
    numbered('smtps', 'SMTPS'),
    numbered('imaps', 'IMAPS'),
    numbered('pop3s', 'POP3S'),
    numbered('mssql', 'MS SQL'),
    numbered('oracle', 'Oracle'),
    numbered('nfs', 'NFS'),
    numbered('mysql', 'MySQL/Aurora', 'slide-port'),
    numbered('rdp', 'RDP', 'restrict'),
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

function wholeProtocols(): readonly RuleType[] {
  return [
    whole('all-tcp', 'All TCP', 'すべての TCP', { protocol: 'tcp', ports: allPorts }, 'no-icmp'),
    whole('all-udp', 'All UDP', 'すべての UDP', { protocol: 'udp', ports: allPorts }, 'no-icmp'),
    whole('all-icmp', 'All ICMP - IPv4', 'すべての ICMP - IPv4', {
      protocol: 'icmp',
      type: 'any',
      code: 'any',
    }),
    whole('all-icmpv6', 'All ICMP - IPv6', 'すべての ICMP - IPv6', {
      protocol: 'icmpv6',
      type: 'any',
      code: 'any',
    }),
  ];
}

/** Its type and code count with an IPv6 block only; with an IPv4 one a network ACL takes the whole protocol. */
function customIcmpv6(note: Note): RuleType {
  const writes = { asks: 'icmp', protocol: 'icmpv6' } as const;
  return custom('custom-icmpv6', 'Custom ICMP - IPv6', 'カスタム ICMP - IPv6', writes, 'icmp-columns', note);
}

function all(...notes: readonly Note[]): RuleType {
  return whole('all', 'All traffic', 'すべてのトラフィック', { protocol: 'all' }, ...notes);
}

function whole(id: TypeId, en: string, ja: string, traffic: Traffic, ...notes: readonly Note[]): RuleType {
  return { id, label: { en, ja }, writes: { asks: 'nothing', traffic }, notes };
}

function custom(id: TypeId, en: string, ja: string, writes: Writes, ...notes: readonly Note[]): RuleType {
  return { id, label: { en, ja }, writes, notes };
}

/** A service as the security-group list names it. Its name is the same in both languages. */
function named(id: ServiceName, name: string, ...notes: readonly Note[]): RuleType {
  const { protocol, port } = service(id);
  return whole(id, name, name, { protocol, ports: { first: port, last: port } }, ...notes);
}

/** A service as the network-ACL list names it: with its port. */
function numbered(id: ServiceName, name: string, ...notes: readonly Note[]): RuleType {
  return named(id, `${name} (${String(service(id).port)})`, ...notes);
}

function service(name: ServiceName) {
  const found = namedTraffic.find((each) => each.name === name);
  if (!found) throw new Error(`no traffic is named ${name}`);
  return found;
}
