import type { PortProtocol } from '../net/protocol.ts';

/** A service by the name that our notation and the console's types have for it, and the one port it stands for. */
export interface NamedTraffic<Name extends string = ServiceName> {
  readonly name: Name;
  readonly protocol: PortProtocol;
  readonly port: number;
}

export type ServiceName = (typeof everyNamed)[number]['name'];

const tcp = <Name extends string>(name: Name, port: number) => named(name, 'tcp', port);
const udp = <Name extends string>(name: Name, port: number) => named(name, 'udp', port);

/**
 * The named types of the EC2 and VPC consoles.
 * CQLSH is 9142 (https://docs.aws.amazon.com/keyspaces/latest/devguide/vpc-endpoints-tutorial.permissions.html), not Cassandra's own 9042.
 */
const everyNamed = [
  tcp('ssh', 22),
  tcp('telnet', 23),
  tcp('smtp', 25),
  tcp('nameserver', 42),
  udp('dns-udp', 53),
  tcp('dns-tcp', 53),
  tcp('http', 80),
  tcp('pop3', 110),
  tcp('imap', 143),
  tcp('ldap', 389),
  tcp('https', 443),
  tcp('smb', 445),
  tcp('smtps', 465),
  tcp('imaps', 993),
  tcp('pop3s', 995),
  tcp('mssql', 1433),
  tcp('oracle', 1521),
  tcp('elastic-graphics', 2007),
  tcp('nfs', 2049),
  tcp('mysql', 3306),
  tcp('rdp', 3389),
  tcp('postgres', 5432),
  tcp('redshift', 5439),
  tcp('winrm-http', 5985),
  tcp('winrm-https', 5986),
  tcp('http-alt', 8080),
  tcp('https-alt', 8443),
  tcp('cqlsh', 9142),
];

export const namedTraffic: readonly NamedTraffic[] = everyNamed;

function named<Name extends string>(name: Name, protocol: PortProtocol, port: number): NamedTraffic<Name> {
  return { name, protocol, port };
}
