import type { Cidr } from '../../net/cidr.ts';
import { blocksOf, type Route, type RouteTarget, type Subnet } from '../../scenario/network.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import { unroutableBlocks } from '../../scenario/special-addresses.ts';
import type { Node } from '../diagram/node.ts';
import { whereIn, type AddressTerm } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';

/** Where a subnet's route table sends some destinations. */
export type Routing =
  { readonly kind: 'local' } | { readonly kind: 'route'; readonly route: Route } | { readonly kind: 'none' };

/**
 * What a subnet's route table does, in the order in which it is to be tried: longer prefixes first, the local route before
 * another of its length. What is in no block has no route.
 */
export function routingsOf(
  { vpcs }: Scenario,
  subnet: Subnet,
): readonly { readonly block: Cidr; readonly routing: Routing }[] {
  const kept = unroutableBlocks.map((block) => ({ block, routing: { kind: 'none' } as const }));
  const local = blocksOf(byId(vpcs, subnet.vpc)).map((block) => ({
    block,
    routing: { kind: 'local' } as const,
  }));
  const written = subnet.routes.map((route) => ({
    block: route.destination,
    routing: { kind: 'route', route } as const,
  }));
  const byLength = [...local, ...written].toSorted((one, other) => other.block.length - one.block.length);
  return [...kept, ...byLength];
}

/** The headers for whose address the route table has a route to such a target. */
export function whereRoutedTo(
  space: HeaderSpace,
  scenario: Scenario,
  subnet: Subnet,
  term: AddressTerm,
  isSuch: (target: RouteTarget) => boolean,
): Node {
  const { diagrams } = space;
  // From the shortest prefix to the longest, so that each takes back what a shorter one gave.
  return routingsOf(scenario, subnet)
    .toReversed()
    .reduce((such, { block, routing }) => {
      const here = whereIn(space, term, [block]);
      return routing.kind === 'route' && isSuch(routing.route.target)
        ? diagrams.union(such, here)
        : diagrams.difference(such, here);
    }, diagrams.none);
}
