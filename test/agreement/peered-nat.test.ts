import { expect, test } from 'vitest';
import { each, sayTheSame } from './say-the-same.ts';

test('engine and proof say the same of a flow through a NAT gateway in a peered VPC, whose answers find their sender', () => {
  const networks = each(
    `
vpcs: { main: { cidr: 10.0.0.0/16 }, data: { cidr: 10.1.0.0/16 }, third: { cidr: 10.2.0.0/16 } }
subnets:
  app: { vpc: main, cidr: 10.0.1.0/24, routes: [<app>] }
  exit: { vpc: main, cidr: 10.0.2.0/24, routes: [<exit>] }
  db: { vpc: data, cidr: 10.1.1.0/24, routes: [<back>] }
  third: { vpc: third, cidr: 10.2.1.0/24, routes: [<back>] }
nat-gateways: { exit: { subnet: exit, address: 10.0.2.220 } }
hosts:
  app: { subnet: app, address: 10.0.1.10, groups: [app-sg] }
  db: { subnet: db, address: 10.1.1.20, groups: [db-sg] }
  third: { subnet: third, address: 10.2.1.20, groups: [third-sg] }
peerings: [{ between: [main, data], state: <state> }, { between: [data, third] }]
transit-gateways:
  hub: { security-group-referencing: true, attachments: { main: { subnets: [app, exit] }, third: { subnets: [third] } }, routes: [<hub>] }
security-groups:
  app-sg: { vpc: main, inbound: [all from sg:app-sg] }
  db-sg: { vpc: data, inbound: [<db-in>] }
  third-sg: { vpc: third, inbound: [all from 10.0.0.0/8] }
`,
    {
      app: [
        '10.1.0.0/16 -> nat:exit, 10.2.0.0/16 -> nat:exit',
        '10.1.0.0/16 -> pcx:data, 10.2.0.0/16 -> tgw:hub',
        '10.2.0.0/16 -> pcx:data',
      ],
      exit: [
        '10.1.0.0/16 -> pcx:data, 10.2.0.0/16 -> tgw:hub',
        '10.1.0.0/16 -> tgw:hub, 10.2.0.0/16 -> pcx:data',
      ],
      back: ['', '10.0.0.0/16 -> pcx:main', '10.0.0.0/16 -> tgw:hub', '10.0.0.0/8 -> blackhole'],
      state: ['active', 'deleted'],
      hub: ['', '10.0.0.0/8 -> blackhole', '10.0.0.0/16 -> vpc:main'],
      'db-in': ['all from 10.0.2.0/24', 'all from sg:app-sg', 'all from 10.0.1.0/24'],
    },
  )
    // A route table names only what its VPC is joined to.
    .map((text) =>
      text
        .replace(/(third: \{ vpc: third, .*)pcx:main/, '$1pcx:data')
        .replace(/(db: \{ vpc: data, .*)tgw:hub/, '$1pcx:third'),
    );
  const seen = sayTheSame(networks, [
    'tcp app:40000 -> db:5432',
    'icmp app -> db',
    'tcp app:40000 -> third:22',
    'tcp app:40000 -> 10.1.9.9:5432',
    'tcp db:40000 -> app:22',
    'tcp db:40000 -> third:22',
    'tcp third:40000 -> app:22',
    'tcp db:40000 -> 10.0.2.220:22',
  ]);
  expect(seen.get('home')).toBeGreaterThan(10);
  expect(seen.size).toBeGreaterThan(10);
});
