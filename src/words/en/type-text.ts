import type { Note } from '../../rule-type/note.ts';
import type { TypeId } from '../../rule-type/rule-type.ts';
import type { ServiceKind } from '../../rule-type/service.ts';

interface TypeText {
  /** What the service does, or what the type is for. */
  readonly what: string;
  /** What is found behind the port in the wild. */
  readonly listens?: string;
}

const type: Readonly<Record<TypeId, TypeText>> = {
  'custom-tcp': { what: 'Any TCP ports, entered by hand: this is how the way home of TCP is written.' },
  'custom-udp': { what: 'Any UDP ports, entered by hand; HTTP/3, for example, is UDP 443.' },
  'custom-icmp': { what: 'One kind of ICMP message, such as the echo request of ping.' },
  'custom-icmpv6': { what: 'One kind of ICMPv6 message, such as the echo request of ping.' },
  'custom-protocol': { what: 'Any protocol by its IANA number, such as 50 for the ESP of IPsec.' },
  'all-tcp': { what: 'Every TCP port, 0 to 65535: all services of the host, not only the one you meant.' },
  'all-udp': { what: 'Every UDP port, 0 to 65535.' },
  'all-icmp': { what: 'Every ICMP message: ping, and the errors that tell a sender what went wrong.' },
  'all-icmpv6': { what: 'Every ICMPv6 message: ping, and the errors that tell a sender what went wrong.' },
  all: { what: 'Every protocol and every port.' },
  ssh: {
    what: 'A shell, file copies and tunnels over one encrypted connection.',
    listens: 'OpenSSH; Dropbear on small devices; SFTP servers; Git servers',
  },
  telnet: {
    what: 'A remote shell without encryption: whoever is on the path reads the password.',
    listens: 'old routers, switches and cameras',
  },
  smtp: {
    what: 'Mail on its way from one mail server to the next.',
    listens: 'Postfix, Exim, Sendmail, Microsoft Exchange',
  },
  nameserver: {
    what: 'A name service of 1979 (IEN 116), and the replication of Windows’ WINS.',
    listens: 'WINS on old Windows servers, and hardly anything else',
  },
  'dns-udp': {
    what: 'Name lookups: most questions and answers.',
    listens: 'BIND, Unbound, dnsmasq, Windows DNS Server',
  },
  'dns-tcp': {
    what: 'Name lookups with answers too long for UDP, and zone transfers.',
    listens: 'BIND, Unbound, dnsmasq, Windows DNS Server',
  },
  http: {
    what: 'Web pages without encryption; often nothing but a redirect to HTTPS.',
    listens: 'nginx, Apache HTTP Server, Microsoft IIS, load balancers',
  },
  pop3: { what: 'Fetching mail from its server.', listens: 'Dovecot, Microsoft Exchange' },
  imap: {
    what: 'Reading mail that stays on its server.',
    listens: 'Dovecot, Cyrus IMAP, Microsoft Exchange',
  },
  ldap: { what: 'Asking a directory who is who.', listens: 'OpenLDAP, Active Directory' },
  https: {
    what: 'Web pages and APIs over TLS.',
    listens: 'nginx, Apache HTTP Server, Microsoft IIS, load balancers, some VPNs',
  },
  smb: {
    what: 'Windows file shares.',
    listens: 'Windows file servers, Samba, Amazon FSx for Windows File Server',
  },
  smtps: {
    what: 'Handing in mail, with TLS from the first byte.',
    listens: 'Postfix, Exim, the SMTP endpoints of Amazon SES',
  },
  imaps: { what: 'IMAP over TLS.', listens: 'Dovecot, Cyrus IMAP, Microsoft Exchange' },
  pop3s: { what: 'POP3 over TLS.', listens: 'Dovecot, Microsoft Exchange' },
  mssql: {
    what: 'The default instance of Microsoft SQL Server.',
    listens: 'SQL Server, Amazon RDS for SQL Server',
  },
  oracle: { what: 'The listener of Oracle Database.', listens: 'Oracle Database, Amazon RDS for Oracle' },
  nfs: { what: 'Unix file shares.', listens: 'Linux NFS servers, Amazon EFS' },
  mysql: { what: 'MySQL and what speaks like it.', listens: 'MySQL, MariaDB, Aurora MySQL' },
  rdp: { what: 'The Windows desktop from afar.', listens: 'Windows Remote Desktop, xrdp' },
  postgres: { what: 'PostgreSQL and what speaks like it.', listens: 'PostgreSQL, Aurora PostgreSQL' },
  redshift: { what: 'Amazon’s data warehouse.', listens: 'Amazon Redshift' },
  'winrm-http': {
    what: 'Running commands on Windows from afar.',
    listens: 'Windows Remote Management: PowerShell remoting and Ansible connect to it',
  },
  'winrm-https': {
    what: 'Running commands on Windows from afar, over TLS.',
    listens: 'Windows Remote Management: PowerShell remoting and Ansible connect to it',
  },
  'http-alt': {
    what: 'The second port of the web: for programs that do not get port 80.',
    listens: 'Tomcat, Jenkins, web proxies, development servers',
  },
  'https-alt': {
    what: 'The second port of the encrypted web.',
    listens: 'Tomcat with TLS, admin pages of appliances',
  },
  'elastic-graphics': {
    what: 'Graphics power that was attached to Windows instances over the network.',
    listens: 'nothing any more',
  },
  cqlsh: {
    what: 'Cassandra’s query language, on the port of Amazon Keyspaces.',
    listens: 'Amazon Keyspaces; Apache Cassandra itself takes 9042',
  },
};

/** What each type of the console is about. */
export const typeText = {
  type,

  note: {
    'icmp-columns': 'Its type is entered in the Protocol column, its code in the Port range column.',
    'ports-ignored':
      'A protocol other than TCP, UDP and ICMP has no ports: AWS opens all of it, whatever range is given.',
    'no-icmp': 'No ping: ICMP is a protocol of its own, with types of its own.',
    'ipv6-only':
      'Type and code count with an IPv6 block only; with an IPv4 block the entry means all of ICMPv6.',
    'not-in-talk':
      'Not in the talk’s list. AWS’s own pages name it as a type; its place in the list is not known to us.',
    'not-in-list':
      'The list does not offer it. A rule made by the API can have it; what the console calls it then is our guess.',
    'protocol-expected': 'That it is TCP is what we expect; AWS does not say so.',
    restrict: 'AWS’s own advice: give 22 and 3389 specific ranges of addresses only, never everybody.',
    'port-25': 'EC2 blocks port 25 on the way out to public addresses by default, whatever the rules say.',
    'not-dns': 'Not DNS, whatever the name suggests: DNS is port 53.',
    'both-dns': 'A name server needs both, UDP and TCP: these are two types.',
    'amazon-dns': 'Questions to Amazon’s own resolver pass no filter; this is for a name server of your own.',
    'tcp-only': 'TCP only. HTTP/3 comes over UDP 443 and needs Custom UDP.',
    'slide-port': 'The talk’s slide says “MySQL=3389”. That is RDP; MySQL is 3306.',
    'service-ended':
      'The service ended on 8 January 2024. Whether today’s console still lists the type is not known to us.',
    'keyspaces-port': '9142, not 9042: the type was made for Amazon Keyspaces.',
  } satisfies Readonly<Record<Note, string>>,

  /** Who should come to such a service. */
  visitors: {
    remote:
      'A few people, whose networks you know: their range as the source, or no open port at all (Session Manager).',
    web: 'Often everybody: then Anywhere is right, and the type is the plainest way to say it.',
    mail: 'Other mail servers come from everywhere (25); your own people from networks you may know.',
    names: 'Your own hosts; everybody only if the world asks you for your names.',
    database: 'The application that asks it: its security group as the source, never the internet.',
    files: 'Your own hosts: their security group as the source, never the internet.',
    directory: 'Your own hosts: their security group as the source, never the internet.',
    graphics: 'Nobody any more.',
  } satisfies Readonly<Record<ServiceKind, string>>,
};

export type TypeTextWords = typeof typeText;
