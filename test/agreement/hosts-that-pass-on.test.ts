import { expect, test } from 'vitest';
import { each, sayTheSame } from './say-the-same.ts';

test('engine and proof say the same of a flow through hosts that pass on, to services that no filter sees, and round in circles', () => {
  const networks = each(
    `
vpcs: { main: { cidr: 10.0.0.0/16, secondary: [10.1.0.0/16] } }
subnets:
  near: { cidr: 10.0.1.0/24, acl: gate, routes: [<near>] }
  middle: { cidr: 10.0.2.0/24, acl: gate, routes: [<middle>] }
  far: { cidr: 10.1.3.0/24, acl: gate, routes: [<far>] }
hosts:
  app: { subnet: near, address: 10.0.1.10, groups: [app-sg] }
  wall: { subnet: middle, address: 10.0.2.5, public: 203.0.113.5, groups: [wall-sg], source-dest-check: <check> }
  inner: { subnet: near, address: 10.0.1.5, groups: [wall-sg], source-dest-check: false }
  db: { subnet: far, address: 10.1.3.7, groups: [db-sg], listens: [tcp 5432] }
internet: { laptop: { address: 198.51.100.7 } }
security-groups:
  app-sg: { inbound: [ssh from sg:db-sg], outbound: [all to <app-out>] }
  wall-sg: { inbound: [<wall-in>], outbound: [<wall-out>] }
  db-sg: { inbound: [postgres from <db-in>], outbound: [ssh to 0.0.0.0/0] }
network-acls:
  gate: { inbound: [100 allow all from 0.0.0.0/0], outbound: [90 deny tcp 40000 to 10.0.1.0/24, 100 allow all to 0.0.0.0/0] }
`,
    {
      near: [
        '10.1.3.0/24 -> host:wall',
        '10.1.3.0/24 -> host:inner, 0.0.0.0/0 -> host:wall',
        '0.0.0.0/0 -> host:wall, 203.0.113.0/24 -> blackhole',
      ],
      middle: ['', '10.1.3.0/24 -> host:inner', '0.0.0.0/0 -> igw'],
      far: ['', '10.0.1.0/24 -> host:wall'],
      check: ['true', 'false'],
      'app-out': ['0.0.0.0/0', 'sg:db-sg'],
      'wall-in': ['all from 10.0.0.0/8', 'postgres from sg:app-sg, all from 10.1.0.0/16'],
      'wall-out': ['all to 0.0.0.0/0', 'postgres to sg:db-sg'],
      'db-in': ['10.0.0.0/16', 'sg:app-sg'],
    },
  );
  const seen = sayTheSame(networks, [
    'tcp app:50000 -> db:5432',
    'tcp app:40000 -> db:5432',
    'tcp app:50000 -> db:80',
    'tcp app:50000 -> laptop:443',
    'tcp app:50000 -> 203.0.113.9:443',
    'tcp app:50000 -> wall:5432',
    'tcp db:40000 -> app:22',
    'tcp db:50000 -> app:22',
    'tcp inner:50000 -> db:5432',
    'tcp app:50000 -> 10.0.2.99:5432',
    'tcp app:50000 -> 10.0.77.1:5432',
    'udp app:50000 -> 169.254.169.253:53',
    'udp app:50000 -> 10.0.0.2:53',
    'udp app:50000 -> 10.0.0.2:99',
    'udp app:50000 -> 169.254.169.123:123',
    'tcp app:50000 -> 169.254.169.254:80',
    'udp app:68 -> 255.255.255.255:67',
    'tcp laptop:50000 -> wall:443',
    'icmp db -> app',
    'icmp app -> db',
  ]);
  expect(seen.get('home')).toBeGreaterThan(10);
  expect(seen.size).toBeGreaterThan(20);
});
