import { play } from '../../src/engine/play.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { actionsOf, network } from '../network.ts';

export interface Delivery {
  readonly scenario: Scenario;
  readonly trace: Trace;
}

/** What happens in a scenario when these actions are taken. */
export function delivery(scenario: Scenario, ...actions: readonly string[]): Delivery {
  return { scenario, trace: play(scenario, actionsOf(actions)) };
}

/** A laptop on the internet and a web server behind a network ACL with these entries. */
export function shop({
  inbound = '100 allow all from 0.0.0.0/0',
  outbound = '100 allow all to 0.0.0.0/0',
  listens = 'tcp 443',
} = {}): Scenario {
  return network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, acl: public-acl, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24 }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [web-sg], listens: [${listens}] }
  batch: { subnet: public, address: 10.0.1.20, groups: [web-sg] }
  db: { subnet: private, address: 10.0.2.20, groups: [web-sg] }
internet: { laptop: { address: 198.51.100.7, listens: [] } }
security-groups:
  web-sg: { inbound: [ssh from 203.0.113.0/24, https from 0.0.0.0/0], outbound: [] }
network-acls:
  public-acl: { inbound: [${inbound}], outbound: [${outbound}] }
`);
}

/** Two subnets, each with its own network ACL, and a worker that reaches the internet through a NAT gateway. */
const office = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, acl: public-acl, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24, acl: private-acl, routes: [0.0.0.0/0 -> nat:exit] }
  closed: { cidr: 10.0.3.0/24 }
hosts:
  app: { subnet: public, address: 10.0.1.20, groups: [all-sg] }
  worker: { subnet: private, address: 10.0.2.20, groups: [all-sg] }
  helper: { subnet: private, address: 10.0.2.21, groups: [all-sg] }
  vault: { subnet: closed, address: 10.0.3.20, groups: [all-sg] }
internet: { mirror: { address: 198.51.100.80 } }
nat-gateways: { exit: { subnet: public, address: 10.0.1.99, public: 203.0.113.99 } }
security-groups: { all-sg: { inbound: [tcp from 10.0.0.0/16] } }
network-acls:
  public-acl: { inbound: [100 allow all from 0.0.0.0/0], outbound: [100 allow all to 0.0.0.0/0] }
  private-acl: { inbound: [100 allow all from 0.0.0.0/0], outbound: [100 allow all to 0.0.0.0/0] }
`);

export const web = 'send tcp laptop:41022 -> web:443';

const onlyWeb = { inbound: '100 allow https from 0.0.0.0/0', outbound: '100 allow https to 0.0.0.0/0' };

export const comesHome = delivery(shop(), web);
export const stuckOnTheWayHome = delivery(shop(onlyWeb), web);
export const stoppedAtTheGate = delivery(shop({ inbound: '50 deny https from 198.51.100.0/24' }), web);
export const refused = delivery(shop({ listens: '' }), web);
export const throughNat = delivery(office, 'send tcp worker:40000 -> mirror:443');
export const resetByNat = delivery(office, 'send tcp worker:40000 -> mirror:443', 'wait 350s', 'again');
export const withoutRoute = delivery(office, 'send tcp vault:40000 -> mirror:443');
export const sameSubnet = delivery(office, 'send tcp worker:40000 -> helper:22');
export const byIpv6 = delivery(
  network(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1234:1a00::/56' } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: '2001:db8:1234:1a01::/64', acl: public-acl, routes: ['::/0 -> igw'] }
hosts:
  web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01:8d6e:3477:df66:f105', groups: [web-sg] }
internet: { laptop: { address: 198.51.100.7, ipv6: '2001:db8:ffff:a102:3304:8879:34cf:4071' } }
security-groups: { web-sg: { inbound: ['https from ::/0'] } }
network-acls:
  public-acl:
    inbound: ['100 allow https from ::/0']
    outbound: ['100 allow https to 2001:db8:ffff:a102::/64']
`),
  'send tcp [2001:db8:ffff:a102:3304:8879:34cf:4071]:41022 -> web:443',
);

/** Two VPCs, each with a subnet for its hosts and one for a transit gateway. */
function pair({ routes, joined }: { routes: readonly [string, string]; joined: string }): Scenario {
  return network(`
vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }
subnets:
  app: { vpc: main, cidr: 10.0.1.0/24, routes: [${routes[0]}] }
  main-tgw: { vpc: main, cidr: 10.0.9.0/28 }
  data: { vpc: other, cidr: 10.1.1.0/24, routes: [${routes[1]}] }
  other-tgw: { vpc: other, cidr: 10.1.9.0/28 }
hosts:
  one: { subnet: app, address: 10.0.1.10, groups: [sg-a] }
  two: { subnet: data, address: 10.1.1.10, groups: [sg-b] }
security-groups: { sg-a: { vpc: main }, sg-b: { vpc: other, inbound: [all from sg:sg-a] } }
${joined}
`);
}

const oneToTwo = 'send tcp one:40000 -> two:5432';

export const overPeering = delivery(
  pair({
    routes: ['10.1.0.0/16 -> pcx:other', '10.0.0.0/16 -> pcx:main'],
    joined: 'peerings: [{ between: [main, other], region: same }]',
  }),
  oneToTwo,
);

/** Referencing is off at the gateway, so that the group is not recognised behind it. */
export const overTransitGateway = delivery(
  pair({
    routes: ['10.1.0.0/16 -> tgw:hub', '10.0.0.0/16 -> tgw:hub'],
    joined: `transit-gateways:
  hub: { attachments: { main: { subnets: [main-tgw] }, other: { subnets: [other-tgw] } } }`,
  }),
  oneToTwo,
);

export const throughBalancer = delivery(
  network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24 }
hosts: { web: { subnet: private, address: 10.0.2.10, groups: [web-sg] } }
internet: { laptop: { address: 198.51.100.7 } }
load-balancers:
  front:
    type: application
    subnet: public
    address: 10.0.1.50
    public: 203.0.113.50
    groups: [front-sg]
    listener: tcp 443
    target: web:8080
security-groups:
  web-sg: { inbound: [tcp 8080 from sg:front-sg] }
  front-sg: { inbound: [https from 0.0.0.0/0] }
`),
  'send tcp laptop:41022 -> front:443',
);

/** A way that leads through an appliance in a subnet of its own. */
function inspected({ check = false } = {}): Scenario {
  return network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  app: { cidr: 10.0.1.0/24, routes: [10.0.3.0/24 -> host:firewall] }
  middle: { cidr: 10.0.2.0/24 }
  data: { cidr: 10.0.3.0/24, routes: [10.0.1.0/24 -> host:firewall] }
hosts:
  one: { subnet: app, address: 10.0.1.10, groups: [all-sg] }
  firewall: { subnet: middle, address: 10.0.2.10, groups: [all-sg], source-dest-check: ${String(check)} }
  two: { subnet: data, address: 10.0.3.10, groups: [all-sg] }
security-groups: { all-sg: { inbound: [all from 10.0.0.0/16] } }
`);
}

export const throughAppliance = delivery(inspected(), oneToTwo);
export const stoppedAtAppliance = delivery(inspected({ check: true }), oneToTwo);
/** An answer finds the NAT gateway of a peered VPC where no route leads to it. */
export const returnedToSender = delivery(
  network(`
vpcs: { apps: { cidr: 10.0.0.0/16 }, data: { cidr: 10.1.0.0/16 } }
subnets:
  app: { vpc: apps, cidr: 10.0.1.0/24, routes: [10.1.0.0/16 -> nat:exit] }
  edge: { vpc: apps, cidr: 10.0.2.0/24, routes: [10.1.0.0/16 -> pcx:data] }
  db: { vpc: data, cidr: 10.1.1.0/24 }
nat-gateways: { exit: { subnet: edge, address: 10.0.2.99 } }
hosts:
  here: { subnet: app, address: 10.0.1.10, groups: [apps-sg] }
  there: { subnet: db, address: 10.1.1.10, groups: [data-sg] }
peerings: [{ between: [apps, data] }]
security-groups:
  apps-sg: { vpc: apps }
  data-sg: { vpc: data, inbound: [https from 10.0.0.0/16], outbound: [] }
`),
  'send tcp here -> there:443',
);
export const manyThings = delivery(
  shop(),
  'again',
  web,
  'wait 10s',
  'remove web-sg inbound https from 0.0.0.0/0',
  'again',
  'close',
  'again',
);

export const deliveries: Readonly<Record<string, Delivery>> = {
  comesHome,
  stuckOnTheWayHome,
  stoppedAtTheGate,
  refused,
  throughNat,
  resetByNat,
  returnedToSender,
  withoutRoute,
  sameSubnet,
  byIpv6,
  overPeering,
  overTransitGateway,
  throughBalancer,
  throughAppliance,
  stoppedAtAppliance,
  manyThings,
};
