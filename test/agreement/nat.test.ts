import { expect, test } from 'vitest';
import { each, sayTheSame } from './say-the-same.ts';

test('engine and proof say the same of a flow through a NAT gateway', () => {
  const networks = each(
    `
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets:
  public: { cidr: 10.0.0.0/24, acl: front, routes: [<out>] }
  private: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, acl: back, routes: [0.0.0.0/0 -> nat:exit] }
nat-gateways: { exit: { subnet: <where>, address: <address> <public> } }
hosts:
  app: { subnet: private, address: 10.0.1.5, groups: [app-sg], listens: [tcp 22] }
  web: { subnet: public, address: 10.0.0.9, groups: [app-sg], public: 198.51.100.9 }
internet: { site: { address: 203.0.113.5, listens: [tcp 443, udp 53] } }
security-groups: { app-sg: { inbound: [<in>], outbound: [<door>] } }
network-acls:
  front: { inbound: [100 allow all from <private>, 140 allow tcp 1024-65535 from 0.0.0.0/0], outbound: [110 allow all to 0.0.0.0/0] }
  back: { inbound: [90 deny tcp 0-40000 from 203.0.113.0/24, 100 allow all from 0.0.0.0/0], outbound: [110 allow all to <back>] }
`,
    {
      out: ['0.0.0.0/0 -> igw', '0.0.0.0/0 -> nat:exit', ''],
      where: ['public', 'private'],
      public: ['', ', public: 107.22.182.139'],
      in: ['ssh from 10.0.0.0/16', 'all from sg:app-sg'],
      door: ['all to anywhere', 'https to 203.0.113.0/24, icmp to 0.0.0.0/0, protocol 47 to 0.0.0.0/0'],
      private: ['10.0.1.0/24', '10.0.0.0/8'],
      back: ['0.0.0.0/0', '203.0.113.0/24'],
    },
  ).map((text) =>
    text.replace(
      '<address>',
      text.includes('subnet: private, address: <address>') ? '10.0.1.220' : '10.0.0.220',
    ),
  );
  const seen = sayTheSame(networks, [
    'tcp app:40001 -> site:443',
    'tcp app:39999 -> site:443',
    'tcp app:40000 -> site:80',
    'udp app:40000 -> site:53',
    'icmp app -> site',
    'protocol 47 app -> site',
    'tcp app:40000 -> 10.9.9.9:443',
    'tcp app:40000 -> web:22',
    'tcp web:40000 -> app:22',
    'tcp web:40000 -> site:443',
    'tcp site:40000 -> web:22',
    'tcp site:40000 -> 107.22.182.139:443',
    'tcp app:40000 -> 10.0.0.220:443',
    'tcp app:40000 -> app:443',
    'tcp app:40000 -> app:22',
  ]);
  expect(seen.get('home')).toBeGreaterThan(10);
  expect(seen.size).toBeGreaterThan(10);
});
