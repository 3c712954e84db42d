import { contains, type Cidr } from '../net/cidr.ts';
import { parseCidr } from '../net/parse-cidr.ts';
import { parseAddress } from '../net/parse-address.ts';
import { type Address } from '../net/ip.ts';
import { ipv4FromNumber } from '../net/ipv4.ts';
import type { Packet } from '../net/packet.ts';
import type { Subnet, Vpc } from '../scenario/network.ts';
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

/** Addresses to which no route may lead, and that no wider route takes: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html */
export function isUnroutable(address: Address): boolean {
  return unroutable.some((block) => contains(block, address));
}

/** RFC 1918, RFC 6598, RFC 4193 and link-local: no such address is a destination on the internet. */
export function isPrivate(address: Address): boolean {
  return privateBlocks.some((block) => contains(block, address));
}

// The resolver, instance metadata and time have their addresses on AWS's pages; the others are those in common use.
const services: ReadonlyMap<Address, ExemptService> = new Map(
  (
    [
      ['dns', '169.254.169.253', 'fd00:ec2::253'],
      ['metadata', '169.254.169.254', 'fd00:ec2::254'],
      ['time-sync', '169.254.169.123', 'fd00:ec2::123'],
      ['task-metadata', '169.254.170.2'],
      ['windows-activation', '169.254.169.250', '169.254.169.251'],
    ] as const
  ).flatMap(([service, ...addresses]) =>
    addresses.map((address): [Address, ExemptService] => [literalAddress(address), service]),
  ),
);

const dhcpServers: readonly Address[] = ['255.255.255.255', 'ff02::1:2'].map(literalAddress);

const unroutable: readonly Cidr[] = ['169.254.168.0/22', 'fd00:ec2::/32'].map(literalCidr);

const privateBlocks: readonly Cidr[] = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
].map(literalCidr);

function isDhcp(packet: Packet): boolean {
  if (packet.protocol !== 'udp' || !dhcpServers.includes(packet.destination)) return false;
  return packet.destinationPort === (typeof packet.destination === 'number' ? 67 : 547);
}

function literalAddress(text: string): Address {
  const address = parseAddress(text);
  if (!address.ok) throw new Error(`${text} is no address`);
  return address.value;
}

function literalCidr(text: string): Cidr {
  const cidr = parseCidr(text);
  if (!cidr.ok) throw new Error(`${text} is no block`);
  return cidr.value;
}
