import { contains } from '../../net/cidr.ts';
import { familyOf, type Address, type Family } from '../../net/ip.ts';
import { allPorts, type PortRange } from '../../net/port.ts';
import { icmpOf } from '../../net/protocol.ts';
import type { End, Flow } from '../../scenario/action.ts';
import {
  addressesOf,
  addressIn,
  blocksOf,
  ephemeralPorts,
  type Host,
  type InternetHost,
  type LoadBalancer,
} from '../../scenario/network.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import { isPrivate } from '../../scenario/special-addresses.ts';
import type { Terminus } from './traveller.ts';

/** Who stands at an end of a flow. Without `at`, nobody in the scenario has the address. */
export interface Party {
  readonly address: Address;
  readonly at?: Terminus;
  /** The ports that it may send from: those of its system, or any at all where nobody knows it. */
  readonly ports: PortRange;
}

/** The two ends of a flow, each with the address that its packets have there. */
export interface Parties {
  readonly from: Party;
  /** As the sender calls it, which may be by a public address. */
  readonly called: Address;
}

/** Who a flow is between. From outside, what is ours is called by its public address. */
export function partiesOf(scenario: Scenario, flow: Flow): Parties {
  const family = familyOfFlow(scenario, flow);
  const from = partyOf(scenario, flow.from, family);
  if (flow.to.kind === 'address') return { from, called: flow.to.address };
  const { name } = flow.to;
  const callee = [...scenario.hosts, ...scenario.loadBalancers].find(({ id }) => id === name);
  if (!callee) {
    const outside = byId(scenario.internet, name);
    return { from, called: addressIn(outside, family) ?? outside.address };
  }
  const isOutside = from.at?.kind === 'internet' && family === 'ipv4';
  const own = addressIn(callee, family) ?? callee.address;
  return { from, called: isOutside ? (callee.publicAddress ?? own) : own };
}

/** The family that a flow is of: what its protocol or its addresses say, else IPv4 where both ends have it. */
export function familyOfFlow(scenario: Scenario, flow: Flow): Family {
  if (flow.protocol === icmpOf.ipv4) return 'ipv4';
  if (flow.protocol === icmpOf.ipv6) return 'ipv6';
  const ends = [flow.from, flow.to];
  const written = ends.find((end) => end.kind === 'address');
  if (written?.kind === 'address') return familyOf(written.address);
  return ends.every((end) => hasIpv4(scenario, end)) ? 'ipv4' : 'ipv6';
}

function hasIpv4(scenario: Scenario, end: End): boolean {
  const all: readonly (Host | InternetHost | LoadBalancer)[] = [
    ...scenario.hosts,
    ...scenario.loadBalancers,
    ...scenario.internet,
  ];
  const one = all.find(({ id }) => end.kind === 'name' && id === end.name);
  return one !== undefined && addressIn(one, 'ipv4') !== undefined;
}

function partyOf(scenario: Scenario, end: End, family: Family): Party {
  if (end.kind === 'address') return partyAt(scenario, end.address);
  const host = scenario.hosts.find(({ id }) => id === end.name);
  if (host) return hostParty(host, family);
  const balancer = scenario.loadBalancers.find(({ id }) => id === end.name);
  if (balancer) return balancerParty(balancer);
  const outside = byId(scenario.internet, end.name);
  return {
    address: addressIn(outside, family) ?? outside.address,
    at: { kind: 'internet' },
    ports: ephemeralPorts[outside.system],
  };
}

/** Whoever has the address, ours by their private or their public one. */
function partyAt(scenario: Scenario, address: Address): Party {
  const hosts = scenario.hosts.filter(
    (host) => addressesOf(host).includes(address) || host.publicAddress === address,
  );
  const [host] = hosts;
  if (host) return hostParty(host, familyOf(address));
  const balancer = scenario.loadBalancers.find(
    (each) => each.address === address || each.publicAddress === address,
  );
  if (balancer) return balancerParty(balancer);
  const isOurs = scenario.vpcs.flatMap(blocksOf).some((block) => contains(block, address));
  if (isOurs || isPrivate(address)) return { address, ports: allPorts };
  const known = scenario.internet.find((each) => addressesOf(each).includes(address));
  return { address, at: { kind: 'internet' }, ports: known ? ephemeralPorts[known.system] : allPorts };
}

function hostParty(host: Host, family: Family): Party {
  return {
    address: addressIn(host, family) ?? host.address,
    at: { kind: 'host', id: host.id },
    ports: ephemeralPorts[host.system],
  };
}

function balancerParty({ id, address }: LoadBalancer): Party {
  return { address, at: { kind: 'load-balancer', id }, ports: ephemeralPorts.elb };
}
