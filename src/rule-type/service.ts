import type { Label } from './rule-type.ts';

/** What somebody does with the service that a named type stands for. */
export type ServiceKind =
  'remote' | 'web' | 'mail' | 'names' | 'database' | 'files' | 'directory' | 'graphics';

/** What kind of service each named type stands for, by the type's id. */
const kindOfService: Readonly<Record<string, ServiceKind>> = {
  ssh: 'remote',
  telnet: 'remote',
  rdp: 'remote',
  'winrm-http': 'remote',
  'winrm-https': 'remote',
  http: 'web',
  https: 'web',
  'http-alt': 'web',
  'https-alt': 'web',
  smtp: 'mail',
  smtps: 'mail',
  pop3: 'mail',
  pop3s: 'mail',
  imap: 'mail',
  imaps: 'mail',
  'dns-udp': 'names',
  'dns-tcp': 'names',
  nameserver: 'names',
  mssql: 'database',
  oracle: 'database',
  mysql: 'database',
  postgres: 'database',
  redshift: 'database',
  cqlsh: 'database',
  smb: 'files',
  nfs: 'files',
  ldap: 'directory',
  'elastic-graphics': 'graphics',
};

/** What people call such a service when they look for it, in either language. */
export const serviceNames: Readonly<Record<ServiceKind, Label>> = {
  remote: { en: 'remote login', ja: 'リモート接続' },
  web: { en: 'web', ja: 'ウェブ' },
  mail: { en: 'mail', ja: 'メール' },
  names: { en: 'name service', ja: '名前解決' },
  database: { en: 'database', ja: 'データベース' },
  files: { en: 'file sharing', ja: 'ファイル共有' },
  directory: { en: 'directory', ja: 'ディレクトリ' },
  graphics: { en: 'graphics', ja: 'グラフィックス' },
};

/** The kind of service that a type stands for; none for those that name no service. */
export function serviceKindOf(typeId: string): ServiceKind | undefined {
  return kindOfService[typeId];
}
