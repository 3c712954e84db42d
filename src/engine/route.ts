import { contains } from '../net/cidr.ts';
import type { Address } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { blocksOf, type Route, type Subnet } from '../scenario/network.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import { isUnroutable } from './reserved.ts';

/** Where a subnet's route table sends an address. */
export type Routing =
  { readonly kind: 'local' } | { readonly kind: 'route'; readonly route: Route } | { readonly kind: 'none' };

/**
 * The longest prefix that holds the address wins; a local route covers each block of the VPC.
 * Between prefixes of the same length the local route stands first, which no other may equal
 * (https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html).
 */
export function routeFor(scenario: Scenario, subnet: Subnet, address: Address): Routing {
  if (isUnroutable(address)) return { kind: 'none' };
  const local = blocksOf(byId(scenario.vpcs, subnet.vpc)).filter((block) => contains(block, address));
  const localLength = Math.max(-1, ...local.map(({ length }) => length));
  const [best] = subnet.routes
    .filter((route) => contains(route.destination, address))
    .toSorted((one, other) => other.destination.length - one.destination.length);
  if (best && best.destination.length > localLength) return { kind: 'route', route: best };
  return localLength < 0 ? { kind: 'none' } : { kind: 'local' };
}

/** Whether what a route leads to is there; a route whose target is gone is a blackhole. */
export function leadsSomewhere(
  scenario: Scenario,
  subnet: Subnet,
  { target }: Route,
  packet: Packet,
): boolean {
  switch (target.kind) {
    case 'blackhole':
      return false;
    case 'nat-gateway':
      // From the NAT gateway itself the way would lead in a circle.
      return byId(scenario.natGateways, target.id).address !== packet.source;
    case 'peering':
      return scenario.peerings.some(
        ({ between, state }) =>
          state === 'active' && between.includes(subnet.vpc) && between.includes(target.vpc),
      );
    case 'transit-gateway':
      return byId(scenario.transitGateways, target.id).attachments.some(({ vpc }) => vpc === subnet.vpc);
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
    case 'network-interface':
      return true;
  }
}
