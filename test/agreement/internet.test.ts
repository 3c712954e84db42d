import { expect, test } from 'vitest';
import { each, sayTheSame } from './say-the-same.ts';

test('engine and proof say the same of a flow from and to the internet, by IPv4 and by IPv6', () => {
  const networks = each(
    `
port-25: <mail>
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 }, other: { cidr: 10.7.0.0/16, ipv6: 2001:db8:9999:1a00::/56 } }
subnets:
  public: { vpc: main, cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, acl: gate, routes: [<out>] }
  private: { vpc: main, cidr: 10.0.2.0/24, ipv6: 2001:db8:1234:1a02::/64, acl: gate, routes: [<six>] }
  far: { vpc: other, cidr: 10.7.0.0/24, ipv6: 2001:db8:9999:1a02::/64, routes: [<far>] }
hosts:
  web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', groups: [web-sg] <public> }
  worker: { subnet: private, address: 10.0.2.20, ipv6: '2001:db8:1234:1a02::20', groups: [worker-sg] }
  far: { subnet: far, address: 10.7.0.5, ipv6: '2001:db8:9999:1a02::5', public: 203.0.113.77, groups: [far-sg] }
internet:
  laptop: { address: 198.51.100.7, ipv6: '2001:db8:ffff::7' }
security-groups:
  web-sg: { vpc: main, inbound: [<in>] }
  worker-sg: { vpc: main, inbound: [<in>, 'all from sg:web-sg'], outbound: [https to ::/0, smtp to 0.0.0.0/0, 'icmpv6 128/0 to ::/0'] }
  far-sg: { vpc: other, inbound: [all from anywhere] }
network-acls:
  gate: { vpc: main, inbound: [99 deny all from 203.0.113.77/32, 100 allow all from 0.0.0.0/0, 101 allow <gate-in> from ::/0], outbound: [100 allow all to 0.0.0.0/0, 101 allow all to ::/0] }
`,
    {
      mail: ['restricted', 'lifted'],
      out: ['0.0.0.0/0 -> igw, ::/0 -> igw', '0.0.0.0/0 -> igw, ::/0 -> eigw', ''],
      six: ['::/0 -> eigw', '0.0.0.0/0 -> igw, ::/0 -> igw', '2001:db8:9999::/48 -> igw'],
      far: ['0.0.0.0/0 -> igw, ::/0 -> igw', '0.0.0.0/0 -> igw'],
      public: ['', ', public: 203.0.113.9'],
      in: ['all from anywhere', 'https from ::/0', 'icmpv6 128/0 from ::/0, https from 198.51.100.0/24'],
      'gate-in': ['all', 'tcp 1024-65535'],
    },
  );
  const seen = sayTheSame(networks, [
    'tcp web:40001 -> laptop:443',
    'tcp web:40001 -> laptop:25',
    'tcp web:40001 -> far:25',
    'tcp web:40001 -> 10.7.0.5:25',
    'tcp web:40001 -> 10.7.0.5:443',
    'udp web:40001 -> laptop:25',
    'tcp laptop:25 -> web:25',
    'tcp worker:40001 -> laptop:25',
    'tcp laptop:41022 -> web:443',
    'tcp laptop:41022 -> 10.0.1.10:443',
    'tcp laptop:41022 -> 10.99.1.10:443',
    'tcp laptop:41022 -> 203.0.113.9:443',
    'icmp laptop -> web',
    'icmp laptop -> web 0/0',
    'tcp [2001:db8:ffff::7]:41022 -> [2001:db8:1234:1a01::10]:443',
    'tcp [2001:db8:ffff::7]:41022 -> [2001:db8:1234:1a02::20]:443',
    'tcp [2001:db8:ffff::7]:41022 -> [2001:db8:1234:1a02::99]:443',
    'tcp [2001:db8:ffff::7]:41022 -> [2001:db8:1234:1a55::1]:443',
    'tcp [2001:db8:1234:1a01::10]:40001 -> [2001:db8:ffff::7]:443',
    'tcp [2001:db8:1234:1a02::20]:40001 -> [2001:db8:ffff::7]:443',
    'tcp [2001:db8:1234:1a02::20]:40001 -> [2001:db8:9999:1a02::5]:443',
    'tcp [2001:db8:9999:1a02::5]:40001 -> [2001:db8:1234:1a02::20]:443',
    'tcp [2001:db8:1234:1a01::10]:40001 -> [2001:db8:1234:1a02::20]:443',
    'icmpv6 2001:db8:ffff::7 -> 2001:db8:1234:1a01::10',
    'icmpv6 2001:db8:1234:1a02::20 -> 2001:db8:ffff::7',
  ]);
  expect(seen.get('home')).toBeGreaterThan(10);
  expect(seen.size).toBeGreaterThan(20);
});
