import { lostOverTransitGateway } from '../../scenario/group-reference.ts';
import { blocksOf, type Peering, type Subnet, type TransitGateway } from '../../scenario/network.ts';
import { directions } from '../../scenario/rule.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { whereIn, type AddressTerm } from '../headers/form.ts';
import { loseReferences, stop, type Road, type StopPlace, type Traveller } from './traveller.ts';
import type { Case, Walker } from './walker.ts';

/**
 * Over a peering connection, which carries only what goes from an address of one VPC to an address of the other.
 * https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 */
export function crossPeering(
  walker: Walker,
  traveller: Traveller,
  from: string,
  to: string,
): readonly Road[] {
  const { space, scenario } = walker;
  const at: StopPlace = { kind: 'gateway', id: to, gateway: 'peering', direction: 'egress' };
  const isAbroad = peeringBetween(scenario, from, to)?.region === 'other';
  const between: Case = {
    where: space.diagrams.intersection(
      whereOf(walker, traveller.form.source, from),
      whereOf(walker, traveller.form.destination, to),
    ),
    then: (some) => walker.enterVpc(isAbroad ? loseReferences(some) : some, to),
  };
  return walker.among(traveller, [between], (some) => stop(some, at, 'beyond-peering'));
}

/** The connection between two VPCs that works; a deleted one may have had it before. */
export function peeringBetween({ peerings }: Scenario, one: string, other: string): Peering | undefined {
  return peerings.find(
    ({ between, state }) => state === 'active' && between.includes(one) && between.includes(other),
  );
}

/**
 * Through a transit gateway. The network ACL of its own subnet is asked on both sides, but not on the way
 * to a host of that same subnet: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
 */
export function crossTransitGateway(
  walker: Walker,
  begun: Traveller,
  transit: TransitGateway,
  from: Subnet,
): readonly Road[] {
  const { space, scenario } = walker;
  const at: StopPlace = { kind: 'gateway', id: transit.id, gateway: 'transit-gateway', direction: 'egress' };
  const traveller = walker.askAcl(begun, entranceOf(scenario, transit, from.vpc, from), 'ingress');
  const cases = tableOf(scenario, transit).map(({ destination, vpc }): Case => ({
    where: whereIn(space, traveller.form.destination, [destination]),
    then: (some) =>
      vpc === undefined
        ? stop(some, at, 'transit-gateway-no-route')
        : comeOutAt(walker, withoutReferences(some, transit, from.vpc, vpc), transit, vpc),
  }));
  return walker.among(traveller, cases, (some) => stop(some, at, 'transit-gateway-no-route'));
}

function comeOutAt(
  walker: Walker,
  traveller: Traveller,
  transit: TransitGateway,
  vpc: string,
): readonly Road[] {
  const { space, scenario } = walker;
  const through = (some: Traveller, target: Subnet | undefined): readonly Road[] => {
    const entrance = entranceOf(scenario, transit, vpc, target);
    if (target?.id === entrance.id) return walker.reachInterface(some, entrance);
    return walker.takeRoute(walker.askAcl(some, entrance, 'egress'), entrance);
  };
  const subnets = scenario.subnets.filter((subnet) => subnet.vpc === vpc);
  const cases = subnets.map((subnet): Case => ({
    where: whereIn(space, traveller.form.destination, blocksOf(subnet)),
    then: (some) => through(some, subnet),
  }));
  return walker.among(traveller, cases, (some) => through(some, undefined));
}

function withoutReferences(
  traveller: Traveller,
  transit: TransitGateway,
  from: string,
  to: string,
): Traveller {
  const lost = directions.filter((direction) => lostOverTransitGateway(transit, [from, to], direction));
  return lost.length > 0 ? loseReferences(traveller, lost) : traveller;
}

/** The longest prefix first; between equals a written route before what an attachment brings. Without `vpc` it leads nowhere. */
function tableOf(scenario: Scenario, { attachments, routes }: TransitGateway) {
  const written = routes.map(({ destination, target }) => ({
    destination,
    vpc: target.kind === 'attachment' ? target.vpc : undefined,
  }));
  const brought = attachments.flatMap(({ vpc }) =>
    blocksOf(byId(scenario.vpcs, vpc)).map((destination) => ({ destination, vpc })),
  );
  return [...written, ...brought].toSorted((one, other) => other.destination.length - one.destination.length);
}

/** The subnet whose interface of the gateway is used: the host's own if there is one in it, as in the same zone. */
function entranceOf(
  { subnets }: Scenario,
  { attachments }: TransitGateway,
  vpc: string,
  near: Subnet | undefined,
): Subnet {
  const ids = attachments.find((each) => each.vpc === vpc)?.subnets ?? [];
  const own = near && ids.includes(near.id) ? near.id : ids[0];
  return byId(subnets, own ?? '');
}

/** A peered VPC may be one that the scenario does not show: nothing is known to be of it. */
function whereOf({ space, scenario }: Walker, term: AddressTerm, vpc: string): Node {
  const shown = scenario.vpcs.find(({ id }) => id === vpc);
  return shown ? whereIn(space, term, blocksOf(shown)) : space.diagrams.none;
}
