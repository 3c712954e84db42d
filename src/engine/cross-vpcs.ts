import { contains } from '../net/cidr.ts';
import type { Address } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import { blocksOf, type Peering, type Subnet, type TransitGateway } from '../scenario/network.ts';
import { lostOverTransitGateway } from '../scenario/group-reference.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import type { Onward } from './onward.ts';

/**
 * Over a peering connection, which carries only what goes from an address of one VPC to an address of the other.
 * https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 */
export function crossPeering(onward: Onward, from: string, to: string, packet: Packet): void {
  const { scenario, way } = onward;
  const gateway = { id: to, gateway: 'peering' } as const;
  if (!isOf(scenario, from, packet.source) || !isOf(scenario, to, packet.destination)) {
    way.deny(gateway, 'egress', packet, 'beyond-peering');
    return;
  }
  if (peeringBetween(scenario, from, to)?.region === 'other') way.loseReferences('other-region');
  way.pass(gateway, 'egress', packet, { kind: 'gateway' });
  onward.enterVpc(to, packet);
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
  onward: Onward,
  transit: TransitGateway,
  from: Subnet,
  packet: Packet,
): void {
  const { scenario, way } = onward;
  const gateway = { id: transit.id, gateway: 'transit-gateway' } as const;
  onward.askNetworkAcl(attachmentSubnet(scenario, transit, from.vpc, from), 'ingress', packet);
  const to = attachedVpcFor(scenario, transit, packet.destination);
  if (to === undefined) {
    way.deny(gateway, 'egress', packet, 'transit-gateway-no-route');
    return;
  }
  for (const direction of ['ingress', 'egress'] as const) {
    const lost = lostOverTransitGateway(transit, [from.vpc, to], direction);
    if (lost) way.loseReferences(lost, [direction]);
  }
  way.pass(gateway, 'egress', packet, { kind: 'gateway' });
  const target = scenario.subnets.find(
    (each) => each.vpc === to && blocksOf(each).some((block) => contains(block, packet.destination)),
  );
  const entrance = attachmentSubnet(scenario, transit, to, target);
  if (target?.id === entrance.id) {
    onward.reachInterface(entrance, packet);
    return;
  }
  onward.askNetworkAcl(entrance, 'egress', packet);
  onward.takeRoute(entrance, packet);
}

/** The subnet whose interface of the gateway is used: the host's own if there is one in it, as in the same zone. */
function attachmentSubnet(
  scenario: Scenario,
  { attachments }: TransitGateway,
  vpc: string,
  near: Subnet | undefined,
): Subnet {
  const subnets = attachments.find((each) => each.vpc === vpc)?.subnets ?? [];
  const own = near && subnets.includes(near.id) ? near.id : subnets[0];
  return byId(scenario.subnets, own ?? '');
}

/** The longest prefix wins; between equals a written route wins over what an attachment brings. */
function attachedVpcFor(
  scenario: Scenario,
  { attachments, routes }: TransitGateway,
  address: Address,
): string | undefined {
  const brought = attachments.flatMap(({ vpc }) =>
    blocksOf(byId(scenario.vpcs, vpc)).map((destination) => ({
      destination,
      target: { kind: 'attachment', vpc } as const,
    })),
  );
  const [best] = [...routes, ...brought]
    .filter(({ destination }) => contains(destination, address))
    .toSorted((one, other) => other.destination.length - one.destination.length);
  return best?.target.kind === 'attachment' ? best.target.vpc : undefined;
}

/** A peered VPC may be one that the scenario does not show; nothing is known of its addresses then. */
function isOf({ vpcs }: Scenario, id: string, address: Address): boolean {
  const vpc = vpcs.find((each) => each.id === id);
  return vpc !== undefined && blocksOf(vpc).some((block) => contains(block, address));
}
