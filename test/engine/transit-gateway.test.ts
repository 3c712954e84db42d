import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { isExchange } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';
import { checkpointsOf, verdictsOf } from './verdict.ts';

interface Plan {
  readonly gateway?: boolean;
  readonly attachment?: boolean;
  readonly dbIn?: string;
  readonly appOut?: string;
  /** The subnet of the second VPC in which the gateway has its interface. */
  readonly entrance?: 'db' | 'data-tgw';
  readonly gate?: string;
}

function hub({
  gateway = true,
  attachment = true,
  dbIn = 'postgres from sg:app-sg',
  appOut = 'all to anywhere',
  entrance = 'data-tgw',
  gate = 'inbound: [100 allow all from 0.0.0.0/0], outbound: [100 allow all to 0.0.0.0/0]',
}: Plan) {
  return network(`
vpcs: { apps: { cidr: 10.0.0.0/16 }, data: { cidr: 10.1.0.0/16 } }
subnets:
  app: { vpc: apps, cidr: 10.0.1.0/24, routes: [10.1.0.0/16 -> tgw:hub] }
  apps-tgw: { vpc: apps, cidr: 10.0.9.0/28 }
  db: { vpc: data, cidr: 10.1.1.0/24, acl: gate, routes: [10.0.0.0/16 -> tgw:hub] }
  data-tgw: { vpc: data, cidr: 10.1.9.0/28 }
hosts:
  app: { subnet: app, address: 10.0.1.10, groups: [app-sg] }
  db: { subnet: db, address: 10.1.1.20, groups: [db-sg] }
transit-gateways:
  hub:
    security-group-referencing: ${String(gateway)}
    attachments:
      apps: { subnets: [apps-tgw] }
      data: { subnets: [${entrance}], security-group-referencing: ${String(attachment)} }
security-groups:
  app-sg: { vpc: apps, outbound: [${appOut}] }
  db-sg: { vpc: data, inbound: [${dbIn}], outbound: [] }
network-acls: { gate: { vpc: data, ${gate} } }
`);
}

const send = ['send tcp app -> db:5432'];

function legsOf(scenario: ReturnType<typeof hub>) {
  const [exchange] = play(scenario, actionsOf(send)).events.filter(isExchange);
  if (!exchange || exchange.request.outcome === 'not-sent') throw new Error('nothing was sent');
  return { request: checkpointsOf(exchange.request), reply: exchange.reply && checkpointsOf(exchange.reply) };
}

describe('rules that name a group across a transit gateway', () => {
  test.each([
    { title: 'work inbound', plan: {}, says: 'home' },
    {
      title: 'never work outbound',
      plan: { appOut: 'postgres to sg:db-sg' },
      says: 'request stops at app sg outbound',
    },
    {
      title: 'need it turned on at the gateway',
      plan: { gateway: false },
      says: 'request stops at db sg inbound',
    },
    {
      title: 'need it turned on at the attachment',
      plan: { attachment: false },
      says: 'request stops at db sg inbound',
    },
  ] satisfies readonly { title: string; plan: Plan; says: string }[])('$title', ({ plan, says }) => {
    expect(verdictsOf(hub(plan), send)).toEqual([says]);
  });
});

// https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
describe('the network ACLs on the way through a transit gateway', () => {
  test('its own subnet is asked on the way in to it, and out of it', () => {
    expect(legsOf(hub({}))).toEqual({
      request: [
        'app sg outbound rule',
        'app acl outbound 100',
        'app route',
        'apps-tgw acl inbound 100',
        'hub outbound',
        'data-tgw acl outbound 100',
        'data-tgw route',
        'db acl inbound 100',
        'db sg inbound rule',
      ],
      reply: [
        'db sg outbound tracked',
        'db acl outbound 100',
        'db route',
        'data-tgw acl inbound 100',
        'hub outbound',
        'apps-tgw acl outbound 100',
        'apps-tgw route',
        'app acl inbound 100',
        'app sg inbound tracked',
      ],
    });
  });

  test('where host and gateway share a subnet, none is asked on the way to the host, and both on the way from it', () => {
    const { request, reply } = legsOf(hub({ entrance: 'db' }));
    expect(request?.slice(4)).toEqual(['hub outbound', 'db sg inbound rule']);
    expect(reply?.slice(0, 4)).toEqual([
      'db sg outbound tracked',
      'db acl outbound 100',
      'db route',
      'db acl inbound 100',
    ]);
  });

  test('a shared subnet that lets nothing in still lets the request in, and stops its answer', () => {
    const gate = 'inbound: [], outbound: [100 allow all to 0.0.0.0/0]';
    expect(verdictsOf(hub({ entrance: 'db', gate }), send)).toEqual(['reply stops at db acl inbound *']);
    expect(verdictsOf(hub({ gate }), send)).toEqual(['request stops at db acl inbound *']);
  });
});

describe('the routes of a transit gateway', () => {
  const central = (routes: string) =>
    network(`
vpcs: { apps: { cidr: 10.0.0.0/16 }, egress: { cidr: 10.9.0.0/16 } }
subnets:
  app: { vpc: apps, cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> tgw:hub] }
  apps-tgw: { vpc: apps, cidr: 10.0.9.0/28 }
  egress-tgw: { vpc: egress, cidr: 10.9.9.0/28, routes: [0.0.0.0/0 -> nat:exit] }
  edge: { vpc: egress, cidr: 10.9.1.0/24, routes: [0.0.0.0/0 -> igw, 10.0.0.0/16 -> tgw:hub] }
nat-gateways: { exit: { subnet: edge, address: 10.9.1.99, public: 203.0.113.99 } }
hosts: { app: { subnet: app, address: 10.0.1.10, groups: [app-sg] } }
internet: { site: { address: 198.51.100.7 } }
transit-gateways:
  hub:
    attachments: { apps: { subnets: [apps-tgw] }, egress: { subnets: [egress-tgw] } }
    routes: [${routes}]
security-groups: { app-sg: { vpc: apps } }
`);
  const out = ['send tcp app -> site:443'];

  test('one NAT gateway serves all VPCs behind it', () => {
    expect(verdictsOf(central('0.0.0.0/0 -> vpc:egress'), out)).toEqual(['home']);
  });

  test('without one that leads there the packet is dropped, as with one that leads nowhere', () => {
    const lost = ['request stops at hub outbound transit-gateway-no-route'];
    expect(verdictsOf(central(''), out)).toEqual(lost);
    expect(verdictsOf(central('0.0.0.0/0 -> vpc:egress, 198.51.100.0/24 -> blackhole'), out)).toEqual(lost);
  });
});
