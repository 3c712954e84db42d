import { expect, test } from 'vitest';
import { each, sayTheSame } from './say-the-same.ts';

test('engine and proof say the same of a flow through a load balancer', () => {
  const networks = each(
    `
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, acl: front, routes: [<out>] }
  private: { cidr: 10.0.2.0/24, acl: back, routes: [<way>] }
load-balancers:
  front: { subnet: <where>, <balancer>, public: 203.0.113.50, listener: tcp 443, target: web:8080, <type> }
hosts:
  web: { subnet: private, address: 10.0.2.10, groups: [web-sg], listens: [<listens>] }
  neighbour: { subnet: public, address: 10.0.1.20, groups: [] , public: 203.0.113.20 }
internet: { laptop: { address: 198.51.100.7 } }
security-groups:
  lb-sg: { inbound: [https from 0.0.0.0/0, tcp 8080 from 0.0.0.0/0], outbound: [<lb-out>] }
  web-sg: { inbound: [<web-in>], outbound: [all to sg:lb-sg, https to 198.51.100.7/32] }
network-acls:
  front: { inbound: [100 allow https from 0.0.0.0/0, 110 allow tcp 30000-65535 from 10.0.0.0/16], outbound: [100 allow all to 0.0.0.0/0] }
  back: { inbound: [100 allow all from <back>], outbound: [100 allow tcp 20000-65535 to 0.0.0.0/0] }
`,
    {
      out: ['0.0.0.0/0 -> igw', ''],
      way: ['0.0.0.0/0 -> igw', ''],
      type: [
        'type: application, groups: [lb-sg]',
        'type: network, groups: [lb-sg]',
        'type: network, preserve-client-ip: false',
      ],
      'lb-out': ['tcp 8080 to sg:web-sg', 'tcp 9090 to 0.0.0.0/0'],
      'web-in': ['tcp 8080 from sg:lb-sg', 'all from 198.51.100.0/24', 'all from 10.0.0.0/8'],
      back: ['10.0.1.0/24', '0.0.0.0/0'],
      listens: ['tcp 8080', 'tcp 80'],
      where: ['public', 'private'],
    },
  ).map((text) =>
    text.replace(
      '<balancer>',
      text.includes('front: { subnet: private') ? 'address: 10.0.2.50' : 'address: 10.0.1.50',
    ),
  );
  const seen = sayTheSame(networks, [
    'tcp laptop:41022 -> front:443',
    'tcp laptop:25000 -> front:443',
    'tcp laptop:41022 -> front:8080',
    'udp laptop:41022 -> front:443',
    'tcp neighbour:41022 -> front:443',
    'tcp web:41022 -> front:443',
    'tcp front:41022 -> web:8080',
    'tcp web:41022 -> laptop:443',
    'tcp laptop:41022 -> web:8080',
  ]);
  expect(seen.get('home')).toBeGreaterThan(10);
  expect(seen.size).toBeGreaterThan(10);
});
