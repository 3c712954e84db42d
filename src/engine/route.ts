import { contains } from '../net/cidr.ts';
import type { Ipv4 } from '../net/ip.ts';
import type { Route, Subnet } from '../scenario/network.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';

/** Where a subnet's route table sends an address. */
export type Routing =
  { readonly kind: 'local' } | { readonly kind: 'route'; readonly route: Route } | { readonly kind: 'none' };

/**
 * The longest prefix that holds the address wins; the local route covers the VPC.
 * Between prefixes of the same length the local route stands first, which no other may equal
 * (https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html).
 */
export function routeFor(scenario: Scenario, subnet: Subnet, address: Ipv4): Routing {
  const vpc = byId(scenario.vpcs, subnet.vpc);
  const localLength = contains(vpc.cidr, address) ? vpc.cidr.length : -1;
  const [best] = subnet.routes
    .filter((route) => contains(route.destination, address))
    .toSorted((one, other) => other.destination.length - one.destination.length);
  if (best && best.destination.length > localLength) return { kind: 'route', route: best };
  return localLength < 0 ? { kind: 'none' } : { kind: 'local' };
}
