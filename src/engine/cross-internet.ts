import { contains } from '../net/cidr.ts';
import type { Packet } from '../net/packet.ts';
import { addressesOf, blocksOf, type Subnet } from '../scenario/network.ts';
import { byId } from '../scenario/scenario.ts';
import type { Onward } from './onward.ts';
import { isPrivate } from '../scenario/special-addresses.ts';
import { routeFor } from './route.ts';
import { internetStation, pairedInterfaces, publicAddressOf, subnetOf } from './station.ts';
import { internetGateway, type Gateway } from './way.ts';

const egressOnly: Gateway = { id: 'eigw', gateway: 'egress-only-internet-gateway' };

/**
 * Out by the internet gateway: an IPv4 sender gets its public address, an IPv6 sender keeps its own.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function leaveForInternet(onward: Onward, vpc: string, packet: Packet): void {
  const { scenario, way } = onward;
  way.loseReferences('internet');
  const after =
    typeof packet.source === 'bigint'
      ? ownIpv6(onward, vpc, packet)
      : publicAddressOf(scenario, vpc, packet.source);
  if (after === undefined) way.deny(internetGateway, 'egress', packet, 'no-public-address');
  else if (isPrivate(packet.destination)) way.deny(internetGateway, 'egress', packet, 'private-destination');
  else {
    const outside = { ...packet, source: after };
    way.pass(internetGateway, 'egress', outside, translated('source', packet.source, after));
    comeFromInternet(onward, outside);
  }
}

/** Out by the egress-only internet gateway, which has no way in for what begins outside. */
export function leaveOnlyOut(onward: Onward, vpc: string, packet: Packet): void {
  const { way } = onward;
  way.loseReferences('internet');
  way.trackAlways();
  if (ownIpv6(onward, vpc, packet) === undefined) way.deny(egressOnly, 'egress', packet, 'no-public-address');
  else if (isPrivate(packet.destination)) way.deny(egressOnly, 'egress', packet, 'private-destination');
  else {
    way.pass(egressOnly, 'egress', packet, { kind: 'gateway' });
    comeFromInternet(onward, packet);
  }
}

/** What has left one VPC may be for an address of ours all the same, and then comes in again from outside. */
export function comeFromInternet(onward: Onward, packet: Packet): void {
  const { scenario, way } = onward;
  way.loseReferences('internet');
  const { destination } = packet;
  const subnet = typeof destination === 'bigint' ? subnetWith(onward, packet) : undefined;
  const paired = pairedInterfaces(scenario).find(({ publicAddress }) => publicAddress === destination);
  if (subnet) comeInByIpv6(onward, subnet, packet);
  else if (paired) {
    const inside = { ...packet, destination: paired.address };
    way.pass(internetGateway, 'ingress', inside, translated('destination', destination, paired.address));
    onward.enterSubnet(subnetOf(scenario, paired), inside);
  } else if (scenario.vpcs.some((vpc) => blocksOf(vpc).some((block) => contains(block, destination))))
    way.deny(internetGateway, 'ingress', packet, 'not-a-public-address');
  else if (isPrivate(destination)) way.deny(internetGateway, 'ingress', packet, 'private-destination');
  else way.arrive(internetStation(scenario, destination), packet);
}

/** IPv6 addresses are public already: which gateway stands before the subnet decides what may come in. */
function comeInByIpv6(onward: Onward, subnet: Subnet, packet: Packet): void {
  const { scenario, way, role } = onward;
  const back = routeFor(scenario, subnet, packet.source);
  const isBehindEgressOnly =
    back.kind === 'route' && back.route.target.kind === 'egress-only-internet-gateway';
  if (isBehindEgressOnly && role.leg === 'request') {
    way.deny(egressOnly, 'ingress', packet, 'egress-only');
    return;
  }
  const hasInternetGateway = scenario.subnets.some(
    ({ vpc, routes }) =>
      vpc === subnet.vpc && routes.some(({ target }) => target.kind === 'internet-gateway'),
  );
  if (!isBehindEgressOnly && !hasInternetGateway) {
    way.deny(internetGateway, 'ingress', packet, 'no-internet-gateway');
    return;
  }
  if (isBehindEgressOnly) way.trackAlways();
  way.pass(isBehindEgressOnly ? egressOnly : internetGateway, 'ingress', packet, { kind: 'gateway' });
  onward.enterSubnet(subnet, packet);
}

function subnetWith({ scenario }: Onward, { destination }: Packet): Subnet | undefined {
  return scenario.subnets.find(({ ipv6 }) => ipv6 && contains(ipv6, destination));
}

/** The sender's own address, if it is one of the VPC that somebody has. */
function ownIpv6({ scenario }: Onward, vpc: string, { source }: Packet): Packet['source'] | undefined {
  const { ipv6 } = byId(scenario.vpcs, vpc);
  const isHeld = scenario.hosts.some((host) => addressesOf(host).includes(source));
  return ipv6 && contains(ipv6, source) && isHeld ? source : undefined;
}

function translated(field: 'source' | 'destination', before: Packet['source'], after: Packet['source']) {
  return before === after
    ? ({ kind: 'gateway' } as const)
    : ({ kind: 'translation', field, before, after } as const);
}
