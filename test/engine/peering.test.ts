import { describe, expect, test } from 'vitest';
import { network } from '../network.ts';
import { verdictsOf } from './verdict.ts';

interface Plan {
  readonly peering?: string;
  readonly there?: string;
  readonly back?: string;
  readonly dbIn?: string;
  readonly appOut?: string;
}

/** An app in one VPC and a database in another, joined by a peering connection. */
function joined({
  peering = '{ between: [apps, data] }',
  there = '10.1.0.0/16 -> pcx:data',
  back = '10.0.0.0/16 -> pcx:apps',
  dbIn = 'postgres from sg:app-sg',
  appOut = 'postgres to sg:db-sg',
}: Plan) {
  return network(`
vpcs: { apps: { cidr: 10.0.0.0/16 }, data: { cidr: 10.1.0.0/16 } }
subnets:
  app: { vpc: apps, cidr: 10.0.1.0/24, routes: [${there}] }
  db: { vpc: data, cidr: 10.1.1.0/24, acl: gate, routes: [${back}] }
hosts:
  app: { subnet: app, address: 10.0.1.10, groups: [app-sg] }
  db: { subnet: db, address: 10.1.1.20, groups: [db-sg] }
peerings: [${peering}]
security-groups:
  app-sg: { vpc: apps, outbound: [${appOut}] }
  db-sg: { vpc: data, inbound: [${dbIn}], outbound: [] }
network-acls:
  gate:
    vpc: data
    inbound: [100 allow postgres from 10.0.0.0/16]
    outbound: [100 allow tcp 1024-65535 to 10.0.0.0/16]
`);
}

const send = ['send tcp app -> db:5432'];

describe('over a peering connection', () => {
  test.each([
    { title: 'groups may be named both ways within a Region', plan: {}, says: 'home' },
    {
      title: 'a block works in any Region',
      plan: {
        peering: '{ between: [apps, data], region: other }',
        appOut: 'all to 10.1.0.0/16',
        dbIn: 'postgres from 10.0.0.0/16',
      },
      says: 'home',
    },
    {
      title: 'without a route there the packet stays',
      plan: { there: '', appOut: 'all to anywhere' },
      says: 'request stops at app route none',
    },
    {
      title: 'without a route back the answer is lost',
      plan: { back: '' },
      says: 'reply stops at db route none',
    },
    {
      title: 'a deleted connection leaves a route that leads nowhere',
      plan: { peering: '{ between: [apps, data], state: deleted }', appOut: 'all to anywhere' },
      says: 'request stops at app route peering',
    },
  ] satisfies readonly { title: string; plan: Plan; says: string }[])('$title', ({ plan, says }) => {
    expect(verdictsOf(joined(plan), send)).toEqual([says]);
  });

  // No file may say so, as AWS refuses such rules.
  test.each([
    {
      title: 'an outbound rule of another Region names nobody',
      plan: {},
      says: 'request stops at app sg outbound',
    },
    {
      title: 'an inbound rule of another Region names nobody',
      plan: { appOut: 'all to anywhere' },
      says: 'request stops at db sg inbound',
    },
  ] satisfies readonly { title: string; plan: Plan; says: string }[])('$title', ({ plan, says }) => {
    const near = joined(plan);
    const peerings = near.peerings.map((each) => ({ ...each, region: 'other' as const }));
    expect(verdictsOf({ ...near, peerings }, send)).toEqual([says]);
  });

  test('a rule is stale while its connection is deleted', () => {
    const scenario = joined({ peering: '{ between: [apps, data], state: deleted }' });
    expect(verdictsOf(scenario, send)).toEqual(['request stops at app sg outbound']);
  });

  test('a new connection makes the rule and the routes of a deleted one work again', () => {
    const peering = '{ between: [apps, data], state: deleted }, { between: [apps, data] }';
    expect(verdictsOf(joined({ peering }), send)).toEqual(['home']);
  });

  test('the way ends in the other VPC: it leads to no third one and to no internet gateway', () => {
    const scenario = network(`
vpcs: { a: { cidr: 10.0.0.0/16 }, b: { cidr: 10.1.0.0/16 }, c: { cidr: 10.2.0.0/16 } }
subnets:
  one: { vpc: a, cidr: 10.0.1.0/24, routes: [10.2.0.0/16 -> pcx:b, 0.0.0.0/0 -> pcx:b] }
  two: { vpc: b, cidr: 10.1.1.0/24, routes: [10.2.0.0/16 -> pcx:c, 0.0.0.0/0 -> igw] }
  three: { vpc: c, cidr: 10.2.1.0/24 }
hosts:
  here: { subnet: one, address: 10.0.1.10, groups: [] }
  there: { subnet: three, address: 10.2.1.10, groups: [] }
internet: { site: { address: 198.51.100.7 } }
peerings: [{ between: [a, b] }, { between: [b, c] }]
security-groups: { open: { vpc: a } }
actions: [replace-groups here open]
`);
    const opened = ['replace-groups here open'];
    expect(
      verdictsOf(scenario, [...opened, 'send tcp here -> there:443', 'send tcp here -> site:443']),
    ).toEqual(['request stops at b outbound beyond-peering', 'request stops at b outbound beyond-peering']);
  });
});

describe('a NAT gateway before a peering connection', () => {
  const scenario = (acl: string) =>
    network(`
vpcs: { apps: { cidr: 10.0.0.0/16 }, data: { cidr: 10.1.0.0/16 } }
subnets:
  app: { vpc: apps, cidr: 10.0.1.0/24, routes: [10.1.0.0/16 -> nat:exit] }
  edge: { vpc: apps, cidr: 10.0.2.0/24, routes: [10.1.0.0/16 -> pcx:data] }
  db: { vpc: data, cidr: 10.1.1.0/24, acl: gate }
nat-gateways: { exit: { subnet: edge, address: 10.0.2.99 } }
hosts:
  app: { subnet: app, address: 10.0.1.10, groups: [app-sg] }
  db: { subnet: db, address: 10.1.1.20, groups: [db-sg] }
peerings: [{ between: [apps, data] }]
security-groups:
  app-sg: { vpc: apps }
  db-sg: { vpc: data, inbound: [postgres from 10.0.2.99/32], outbound: [] }
network-acls: { gate: { vpc: data, inbound: [100 allow all from 0.0.0.0/0], outbound: [${acl}] } }
`);

  test('gets its answers with no route back ("Return to Sender")', () => {
    expect(verdictsOf(scenario('100 allow all to 0.0.0.0/0'), send)).toEqual(['home']);
  });

  test('a network ACL stops them', () => {
    expect(verdictsOf(scenario(''), send)).toEqual(['reply stops at db acl outbound *']);
  });
});
