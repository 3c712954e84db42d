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
export const withoutRoute = delivery(office, 'send tcp vault:40000 -> mirror:443');
export const sameSubnet = delivery(office, 'send tcp worker:40000 -> helper:22');
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
  withoutRoute,
  sameSubnet,
  manyThings,
};
