import { contains } from '../net/cidr.ts';
import { familyOf, formatAddress, type Address, type Family } from '../net/ip.ts';
import type { Ipv6 } from '../net/ipv6.ts';
import type { End } from '../scenario/action.ts';
import {
  addressesOf,
  addressIn,
  blocksOf,
  type Host,
  type IdleTimeouts,
  type InternetHost,
  type Listener,
  type LoadBalancer,
  type Subnet,
  type System,
} from '../scenario/network.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import type { Station } from '../trace/trace.ts';
import { isPrivate } from '../scenario/special-addresses.ts';

/** A network interface with security groups: that of a host, or of a load balancer that has some. */
export interface GuardedInterface {
  readonly id: string;
  readonly subnet: string;
  readonly address: Address;
  readonly ipv6?: Ipv6;
  readonly groups: readonly string[];
  readonly hardware?: 'nitro-v6';
  readonly timeouts?: IdleTimeouts;
}

export function guardedInterfaces({ hosts, loadBalancers }: Scenario): readonly GuardedInterface[] {
  return [...hosts, ...loadBalancers.filter(isGuarded)];
}

export function isGuarded(balancer: LoadBalancer): balancer is LoadBalancer & GuardedInterface {
  return balancer.groups !== undefined;
}

/**
 * Who stands at an end of a flow, in a family of addresses: a host of ours by its private or public address, else somebody on the internet.
 * `caller` tells between VPCs that use the same addresses: its own goes first.
 */
export function stationOf(scenario: Scenario, end: End, family: Family, caller?: Station): Station {
  if (end.kind === 'address') return stationAt(scenario, end.address, caller);
  const host = scenario.hosts.find((each) => each.id === end.name);
  if (host) return hostStation(host, family);
  const balancer = scenario.loadBalancers.find((each) => each.id === end.name);
  if (balancer) return balancerStation(balancer);
  const outside = byId(scenario.internet, end.name);
  return { kind: 'internet', id: outside.id, address: addressIn(outside, family) ?? outside.address };
}

/** The family that a flow is of: what its protocol or its addresses say, else IPv4 where both ends have it. */
export function familyOfFlow(
  scenario: Scenario,
  flow: { readonly protocol: string; readonly from: End; readonly to: End },
): Family {
  if (flow.protocol === 'icmp') return 'ipv4';
  if (flow.protocol === 'icmpv6') return 'ipv6';
  for (const end of [flow.from, flow.to]) if (end.kind === 'address') return familyOf(end.address);
  const haveIpv4 = [flow.from, flow.to].every(
    (end) => familyOf(stationOf(scenario, end, 'ipv4').address) === 'ipv4',
  );
  return haveIpv4 ? 'ipv4' : 'ipv6';
}

export function hostStation(host: Host, family: Family): Station & { readonly kind: 'host' } {
  const address = addressIn(host, family) ?? host.address;
  return { kind: 'host', id: host.id, subnet: host.subnet, address };
}

export function internetStation(scenario: Scenario, address: Address): Station {
  const known = scenario.internet.find((each) => addressesOf(each).includes(address));
  return { kind: 'internet', id: known?.id ?? formatAddress(address), address };
}

/** The host whose interface has this private address in this VPC. */
export function hostAt(scenario: Scenario, vpc: string, address: Address): Host | undefined {
  return scenario.hosts.find(
    (host) => addressesOf(host).includes(address) && subnetOf(scenario, host).vpc === vpc,
  );
}

export function subnetOf(scenario: Scenario, thing: { readonly subnet: string }): Subnet {
  return byId(scenario.subnets, thing.subnet);
}

/** Everything whose private address the internet gateway may pair with a public one. */
export function pairedInterfaces({ hosts, natGateways, loadBalancers }: Scenario) {
  return [...hosts, ...natGateways, ...loadBalancers];
}

/** The public address that the internet gateway pairs with a private one. */
export function publicAddressOf(scenario: Scenario, vpc: string, address: Address): Address | undefined {
  return pairedInterfaces(scenario).find(
    (each) => each.address === address && subnetOf(scenario, each).vpc === vpc,
  )?.publicAddress;
}

/** The system of an end, which decides its source ports; an address that nobody named is taken for Linux. */
export function systemOf(scenario: Scenario, station: Station): System {
  if (station.kind === 'load-balancer') return 'elb';
  return endpoint(scenario, station)?.system ?? 'linux';
}

/** What an end listens to; undefined: everything. */
export function listensOf(scenario: Scenario, station: Station): readonly Listener[] | undefined {
  return endpoint(scenario, station)?.listens;
}

/** VPCs may use the same addresses: one of the caller's own VPC goes first. */
function stationAt(scenario: Scenario, address: Address, caller?: Station): Station {
  const near =
    caller?.kind === 'host' ? hostAt(scenario, subnetOf(scenario, caller).vpc, address) : undefined;
  const host =
    near ??
    scenario.hosts.find((each) => addressesOf(each).includes(address) || each.publicAddress === address);
  if (host) return hostStation(host, familyOf(address));
  const balancer = scenario.loadBalancers.find(
    (each) => each.address === address || each.publicAddress === address,
  );
  if (balancer) return balancerStation(balancer);
  const isOurs = scenario.vpcs.some((vpc) => blocksOf(vpc).some((block) => contains(block, address)));
  return isOurs || isPrivate(address) ? { kind: 'unknown', address } : internetStation(scenario, address);
}

export function balancerStation({ id, subnet, address }: LoadBalancer): Station {
  return { kind: 'load-balancer', id, subnet, address };
}

function endpoint(scenario: Scenario, station: Station): InternetHost | undefined {
  if (station.kind === 'host') return byId(scenario.hosts, station.id);
  return station.kind === 'internet' ? scenario.internet.find((each) => each.id === station.id) : undefined;
}
