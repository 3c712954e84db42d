import { hostCidr, type Cidr } from '../../net/cidr.ts';
import { waysIn } from '../../scenario/group-reference.ts';
import { addressesOf, type Host, type LoadBalancer } from '../../scenario/network.ts';
import type { Direction, Peer } from '../../scenario/rule.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';

/** A network interface that security groups are on. */
export type Interface = (Host | LoadBalancer) & { readonly groups: readonly string[] };

/** The blocks that the peer of a rule stands for, at an interface of this VPC. A group stands for the interfaces that it is on. */
export function blocksOfPeer(
  scenario: Scenario,
  vpc: string,
  direction: Direction,
  peer: Peer,
): readonly Cidr[] {
  switch (peer.kind) {
    case 'cidr':
      return [peer.cidr];
    case 'prefix-list':
      return byId(scenario.prefixLists, peer.prefixList).entries;
    case 'group':
      return interfacesWith(scenario, peer.group)
        .filter((member) => knows(scenario, vpc, vpcOf(scenario, member), direction))
        .flatMap(addressesOf)
        .map(hostCidr);
  }
}

export function vpcOf({ subnets }: Scenario, { subnet }: { readonly subnet: string }): string {
  return byId(subnets, subnet).vpc;
}

function interfacesWith({ hosts, loadBalancers }: Scenario, group: string): readonly (Host | LoadBalancer)[] {
  return [...hosts, ...loadBalancers].filter(({ groups }) => groups?.includes(group));
}

/** Whether a rule may name a group of the other VPC: there is some way between them that carries the name. */
function knows(scenario: Scenario, vpc: string, other: string, direction: Direction): boolean {
  return vpc === other || waysIn(scenario, [vpc, other], direction).includes(undefined);
}
