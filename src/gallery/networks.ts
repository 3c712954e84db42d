import { play } from '../engine/play.ts';
import { readScenario } from '../scenario/file.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { layOut } from '../timeline/lay-out.ts';
import { frameAt, type Frame } from '../timeline/frame.ts';
import type { SpanKind, Timeline } from '../timeline/timeline.ts';

/** What happens in a network, as it is drawn. */
export interface Story {
  readonly scenario: Scenario;
  readonly timeline: Timeline;
}

/** The story that a scenario file tells. Throws where the file has a fault: it is ours. */
function story(text: string): Story {
  const scenario = network(text);
  return { scenario, timeline: layOut(play(scenario, scenario.actions)) };
}

/** The frame at the end of a span of this kind: of the last one, if it is not said. */
export function momentOf({ timeline }: Story, kind: SpanKind, which: 'first' | 'last' = 'last'): Frame {
  return frameAt(timeline, secondsOf(timeline, kind, which));
}

export function secondsOf(timeline: Timeline, kind: SpanKind, which: 'first' | 'last' = 'last'): number {
  const spans = timeline.spans.filter((each) => each.kind === kind);
  const span = spans.at(which === 'first' ? 0 : -1);
  if (!span) throw new Error(`there is no ${kind} in this story`);
  return span.end;
}

export function network(text: string): Scenario {
  const { scenario, problems } = readScenario(`kaerimichi: 1\n${text}`);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

/** A laptop on the internet, a web server and its database, with rules of every kind. */
function shop({
  inbound = '100 allow all from 0.0.0.0/0',
  outbound = '100 allow all to 0.0.0.0/0',
  listens = 'tcp 443',
  actions = 'send tcp laptop:41022 -> web:443',
} = {}): Story {
  return story(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, acl: public-acl, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24 }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [web-sg], listens: [${listens}] }
  batch: { subnet: public, address: 10.0.1.20, groups: [web-sg] }
  db: { subnet: private, address: 10.0.2.20, groups: [db-sg] }
internet: { laptop: { address: 198.51.100.7, listens: [] } }
security-groups:
  web-sg: { inbound: [ssh from pl:office -- the office, https from 0.0.0.0/0, icmp 8 from 0.0.0.0/0] }
  db-sg: { inbound: [postgres from sg:web-sg], outbound: [] }
network-acls:
  public-acl: { inbound: [${inbound}], outbound: [${outbound}] }
prefix-lists: { office: { entries: [203.0.113.0/24] } }
actions: [${actions}]
`);
}

export const comesHome = shop();
export const stuckOnTheWayHome = shop({
  inbound: '90 deny ssh from 0.0.0.0/0, 100 allow https from 0.0.0.0/0',
  outbound: '100 allow https to 0.0.0.0/0',
});
export const stoppedAtTheGate = shop({ inbound: '50 deny https from 198.51.100.0/24' });
export const refused = shop({ listens: '' });
export const nobodySends = shop({ actions: 'wait 10s' });
export const talk = shop({
  actions: [
    'send tcp laptop:41022 -> web:443',
    'wait 100s',
    'remove web-sg inbound https from 0.0.0.0/0',
    'again',
    'send tcp laptop:41023 -> web:22',
  ].join(', '),
});

/** A worker behind a NAT gateway, a neighbour of its own subnet, and a host that has no way out. */
function office(actions: string): Story {
  return story(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24, routes: [0.0.0.0/0 -> nat:exit] }
  closed: { cidr: 10.0.3.0/24 }
hosts:
  worker: { subnet: private, address: 10.0.2.20, groups: [all-sg] }
  helper: { subnet: private, address: 10.0.2.21, groups: [all-sg] }
  vault: { subnet: closed, address: 10.0.3.20, groups: [all-sg] }
internet: { mirror: { address: 198.51.100.80 } }
nat-gateways: { exit: { subnet: public, address: 10.0.1.99, public: 203.0.113.99 } }
security-groups: { all-sg: { inbound: [tcp from 10.0.0.0/16] } }
actions: [${actions}]
`);
}

export const throughNat = office('send tcp worker:40000 -> mirror:443');
export const sameSubnet = office('send tcp worker:40000 -> helper:22');
export const idle = office('send tcp worker:40000 -> helper:22, wait 100s');
export const forgotten = office('send tcp worker:40000 -> helper:22, wait 432000s');
export const resetByNat = office('send tcp worker:40000 -> mirror:443, wait 350s, again');
export const withoutRoute = office('send tcp vault:40000 -> mirror:443');

export const byIpv6 = story(`
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: '2001:db8:1234:1a00::/56' } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: '2001:db8:1234:1a01::/64', acl: gate, routes: ['::/0 -> igw'] }
hosts:
  web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01:8d6e:3477:df66:f105', groups: [web-sg] }
internet: { laptop: { address: 198.51.100.7, ipv6: '2001:db8:ffff:a102:3304:8879:34cf:4071' } }
security-groups: { web-sg: { inbound: ['https from ::/0'] } }
network-acls:
  gate: { inbound: ['100 allow https from ::/0'], outbound: ['100 allow https to ::/0'] }
actions: ['send tcp [2001:db8:ffff:a102:3304:8879:34cf:4071]:41022 -> web:443']
`);

/** A way that leads through an appliance in a subnet of its own. */
export const throughAppliance = story(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  app: { cidr: 10.0.1.0/24, routes: [10.0.3.0/24 -> host:firewall] }
  middle: { cidr: 10.0.2.0/24 }
  data: { cidr: 10.0.3.0/24, routes: [10.0.1.0/24 -> host:firewall] }
hosts:
  one: { subnet: app, address: 10.0.1.10, groups: [all-sg] }
  firewall: { subnet: middle, address: 10.0.2.10, groups: [all-sg], source-dest-check: false }
  two: { subnet: data, address: 10.0.3.10, groups: [all-sg] }
security-groups: { all-sg: { inbound: [all from 10.0.0.0/16] } }
actions: [send tcp one:40000 -> two:5432]
`);

/** An answer finds the NAT gateway of a peered VPC where no route leads to it. */
export const returnedToSender = story(`
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
security-groups: { apps-sg: { vpc: apps }, data-sg: { vpc: data, inbound: [https from 10.0.0.0/16] } }
actions: [send tcp here -> there:443]
`);

/** Two VPCs behind a transit gateway that does not know groups. */
export const overTransitGateway = story(`
vpcs: { main: { cidr: 10.0.0.0/16 }, other: { cidr: 10.1.0.0/16 } }
subnets:
  app: { vpc: main, cidr: 10.0.1.0/24, routes: [10.1.0.0/16 -> tgw:hub] }
  main-tgw: { vpc: main, cidr: 10.0.9.0/28 }
  data: { vpc: other, cidr: 10.1.1.0/24, routes: [10.0.0.0/16 -> tgw:hub] }
  other-tgw: { vpc: other, cidr: 10.1.9.0/28 }
hosts:
  one: { subnet: app, address: 10.0.1.10, groups: [sg-a] }
  two: { subnet: data, address: 10.1.1.10, groups: [sg-b] }
security-groups: { sg-a: { vpc: main }, sg-b: { vpc: other, inbound: [all from sg:sg-a] } }
transit-gateways: { hub: { attachments: { main: { subnets: [main-tgw] }, other: { subnets: [other-tgw] } } } }
actions: [send tcp one:40000 -> two:5432]
`);
