import { contains } from '../net/cidr.ts';
import type { Address } from '../net/ip.ts';
import { ipv4FromNumber } from '../net/ipv4.ts';
import type { Packet } from '../net/packet.ts';
import type { Subnet, Vpc } from '../scenario/network.ts';
import { dhcpServers, serviceAddresses, unroutableBlocks } from '../scenario/special-addresses.ts';
import type { ExemptService } from '../trace/trace.ts';

/**
 * Which of Amazon's own services a packet is for, if any: those in and beside a VPC that neither security groups nor network ACLs filter.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html and
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html have the same list.
 */
export function exemptService(
  vpc: Vpc,
  subnets: readonly Subnet[],
  packet: Packet,
): ExemptService | undefined {
  const { destination } = packet;
  if (isDhcp(packet)) return 'dhcp';
  if (destination === ipv4FromNumber(Number(vpc.cidr.base) + 2)) return 'dns';
  // The first address after a subnet's own is that of the VPC's router.
  const isRouter = subnets.some(
    ({ vpc: of, cidr }) => of === vpc.id && destination === ipv4FromNumber(Number(cidr.base) + 1),
  );
  if (isRouter) return 'router';
  return services.get(destination);
}

/** Addresses to which no route may lead, and that no wider route takes. */
export function isUnroutable(address: Address): boolean {
  return unroutableBlocks.some((block) => contains(block, address));
}

const services: ReadonlyMap<Address, ExemptService> = new Map(
  (['dns', 'metadata', 'time-sync', 'task-metadata', 'windows-activation'] as const).flatMap((service) =>
    serviceAddresses[service].map((address): [Address, ExemptService] => [address, service]),
  ),
);

function isDhcp(packet: Packet): boolean {
  if (packet.protocol !== 'udp') return false;
  return dhcpServers.some(
    ({ address, port }) => packet.destination === address && packet.destinationPort === port,
  );
}
