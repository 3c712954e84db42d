import fc from 'fast-check';
import { parseCidr } from '../../../src/net/parse-cidr.ts';
import { type Cidr } from '../../../src/net/cidr.ts';
import { parseIpv4 } from '../../../src/net/parse-ipv4.ts';
import { ipv4FromNumber, type Ipv4 } from '../../../src/net/ipv4.ts';
import { ipv6FromBigInt, type Ipv6 } from '../../../src/net/ipv6.ts';
import { parseIpv6 } from '../../../src/net/parse-ipv6.ts';
import type {
  Host,
  InternetHost,
  LoadBalancer,
  NatGateway,
  Subnet,
  Vpc,
} from '../../../src/scenario/network.ts';
import type { NetworkAcl, SecurityGroup } from '../../../src/scenario/rule.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { must } from '../../must.ts';
import { joined, joinPlan, type Joins } from './joins.ts';
import { routePlan, routesOf } from './routes.ts';
import { port, ports } from './rule.ts';

/** What a network's places are drawn among: they can only be in, and only name, what is there. */
interface Around {
  readonly vpcs: readonly Vpc[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly networkAcls: readonly NetworkAcl[];
}

type Places = Joins & Pick<Scenario, 'subnets' | 'hosts' | 'internet' | 'natGateways' | 'loadBalancers'>;
type Drawn<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Plan> ? Plan : never;
type Plans = Drawn<ReturnType<typeof plans>>;

const listens = fc.option(
  fc.array(fc.record({ protocol: fc.constantFrom('tcp', 'udp'), ports }), { maxLength: 2 }),
  { nil: undefined, freq: 2 },
);

/** What is drawn of an end; where it stands follows from its turn. */
const endPlan = fc.record({
  system: fc.constantFrom('linux', 'linux', 'windows', 'windows-2003', 'nat-gateway', 'elb', 'lambda'),
  listens,
});

const subnetPlan = fc.record({
  vpc: fc.nat(1),
  hasIpv6: fc.boolean(),
  acl: fc.option(fc.constantFrom('gate', 'toString'), { nil: undefined, freq: 2 }),
  routes: routePlan,
});

const timeouts = fc.record(
  {
    tcpEstablished: fc.integer({ min: 60, max: 432_000 }),
    udp: fc.integer({ min: 30, max: 60 }),
    udpStream: fc.integer({ min: 60, max: 180 }),
  },
  { requiredKeys: [] },
);

function hostPlan(groupIds: readonly string[]) {
  return fc.record({
    end: endPlan,
    subnet: fc.nat(2),
    isPublic: fc.constantFrom(true, true, true, false),
    hasIpv6: fc.boolean(),
    groups: fc.subarray([...groupIds], { minLength: 1 }),
    sourceDestCheck: fc.constantFrom(true, true, false),
    hardware: fc.option(fc.constant('nitro-v6'), { nil: undefined }),
    timeouts: fc.option(timeouts, { nil: undefined }),
  });
}

const visitorPlan = fc.record({ end: endPlan, families: fc.constantFrom('ipv4', 'both', 'ipv6') });

function balancerPlan(groupIds: readonly string[]) {
  return fc.record({
    type: fc.constantFrom('application', 'network'),
    subnet: fc.nat(2),
    isPublic: fc.boolean(),
    groups: fc.option(fc.subarray([...groupIds]), { nil: undefined }),
    protocol: fc.constantFrom('tcp', 'udp'),
    port,
    target: fc.nat(3),
    targetPort: port,
    preserves: fc.boolean(),
  });
}

/** Everything that is drawn of the places of a network, before it is known what is there to be named. */
export function plans(groupIds: readonly string[]) {
  return fc.record({
    subnets: fc.array(subnetPlan, { minLength: 1, maxLength: 3 }),
    hosts: fc.array(hostPlan(groupIds), { minLength: 1, maxLength: 4 }),
    internet: fc.array(visitorPlan, { minLength: 1, maxLength: 2 }),
    natIsPublic: fc.constantFrom(true, true, false),
    balancer: fc.option(balancerPlan(groupIds), { nil: undefined }),
    join: joinPlan,
  });
}

/** The places as drawn, as far as there is what they name. */
export function placed(plan: Plans, around: Around): Places {
  const bare = plan.subnets.map((each, index) => bareSubnet(each, index, around));
  const joins = joined(plan.join, around.vpcs, bare, around.securityGroups);
  const natGateways = [natGateway(bare, plan.natIsPublic)];
  const hosts = plan.hosts.map((each, index) => hostOf(each, index, bare, around));
  const there = { ...joins, vpcs: around.vpcs, subnets: bare, hosts, natGateways };
  const subnets = bare.map((subnet, index) => {
    const routes = plan.subnets[index]?.routes;
    return routes ? { ...subnet, routes: routesOf(routes, subnet, there) } : subnet;
  });
  const internet = plan.internet.map(visitor);
  const loadBalancers = plan.balancer ? [balancerOf(plan.balancer, bare, hosts, around)] : [];
  return { ...joins, subnets, hosts, internet, natGateways, loadBalancers };
}

function bareSubnet(plan: Drawn<typeof subnetPlan>, index: number, { vpcs, networkAcls }: Around): Subnet {
  const turn = plan.vpc % vpcs.length;
  const vpc = vpcs[turn];
  const acl = networkAcls.find(({ id, vpc: owner }) => id === plan.acl && owner === vpc?.id);
  const ipv6 = `2001:db8:0:${String(turn + 1)}00${String(index)}::/64`;
  return {
    id: `subnet${String(index)}`,
    vpc: vpc?.id ?? '',
    cidr: must(parseCidr(`10.${String(turn)}.${String(index)}.0/24`)),
    ...(vpc?.ipv6 && plan.hasIpv6 && { ipv6: must(parseCidr(ipv6)) }),
    ...(acl && { acl: acl.id }),
    routes: [],
  };
}

function hostOf(
  plan: Drawn<ReturnType<typeof hostPlan>>,
  index: number,
  subnets: readonly Subnet[],
  around: Around,
): Host {
  const place = among(subnets, plan.subnet);
  const own = 10 + index;
  const { sourceDestCheck, hardware, timeouts: idle } = plan;
  return {
    ...endOf(plan.end),
    id: `host${String(index)}`,
    subnet: place.id,
    address: ipv4In(place.cidr, own),
    ...(place.ipv6 && plan.hasIpv6 && { ipv6: ipv6In(place.ipv6, own) }),
    ...(plan.isPublic && { publicAddress: publicIpv4(own) }),
    groups: usableIn(place, plan.groups, around),
    sourceDestCheck,
    ...(hardware && { hardware }),
    ...(idle && { timeouts: idle }),
  };
}

/** The first visitor has IPv4, so that every host has somebody to speak with. */
function visitor({ end, families }: Drawn<typeof visitorPlan>, index: number): InternetHost {
  const own = { ...endOf(end), id: `visitor${String(index)}` };
  const address = must(parseIpv4(`198.51.100.${String(7 + index)}`));
  const ipv6 = must(parseIpv6(`2001:db9::${String(7 + index)}`));
  if (families === 'both') return { ...own, address, ipv6 };
  return { ...own, address: families === 'ipv6' && index > 0 ? ipv6 : address };
}

/** It stands in the first subnet, whatever its routes: some NAT gateways lead nowhere. */
function natGateway(subnets: readonly Subnet[], isPublic: boolean): NatGateway {
  const place = among(subnets, 0);
  const outside = isPublic ? { publicAddress: publicIpv4(250) } : {};
  return { id: 'exit', subnet: place.id, address: ipv4In(place.cidr, 250), ...outside };
}

function balancerOf(
  plan: Drawn<ReturnType<typeof balancerPlan>>,
  subnets: readonly Subnet[],
  hosts: readonly Host[],
  around: Around,
): LoadBalancer {
  const place = among(subnets, plan.subnet);
  const groups = usableIn(place, plan.groups ?? [], around);
  const type = groups.length > 0 ? plan.type : 'network';
  const protocol = type === 'application' ? 'tcp' : plan.protocol;
  return {
    id: 'front',
    type,
    subnet: place.id,
    address: ipv4In(place.cidr, 50),
    ...(plan.isPublic && { publicAddress: publicIpv4(50) }),
    ...(groups.length > 0 && { groups }),
    listener: { protocol, port: plan.port },
    target: { host: among(hosts, plan.target).id, port: plan.targetPort },
    preserveClientIp: type === 'network' && (plan.preserves || protocol === 'udp'),
  };
}

function endOf({ system, listens: heard }: Drawn<typeof endPlan>): Pick<InternetHost, 'system' | 'listens'> {
  return { system, ...(heard && { listens: heard }) };
}

/** Those of the groups that an interface in this subnet can have. */
function usableIn({ vpc }: Subnet, ids: readonly string[], { securityGroups }: Around): readonly string[] {
  const usable = securityGroups.filter((group) => group.vpc === vpc || group.associated.includes(vpc));
  return ids.filter((id) => usable.some((group) => group.id === id));
}

function among<Thing>(things: readonly Thing[], turn: number): Thing {
  const thing = things[turn % things.length];
  if (thing === undefined) throw new Error('there is at least one');
  return thing;
}

function ipv4In({ base }: Cidr, place: number): Ipv4 {
  return ipv4FromNumber(Number(base) + place);
}

function ipv6In({ base }: Cidr, place: number): Ipv6 {
  return ipv6FromBigInt(BigInt(base) + BigInt(place));
}

function publicIpv4(place: number): Ipv4 {
  return must(parseIpv4(`203.0.113.${String(place)}`));
}
