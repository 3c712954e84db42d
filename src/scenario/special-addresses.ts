import { contains, type Cidr } from '../net/cidr.ts';
import type { Address } from '../net/ip.ts';
import { parseAddress } from '../net/parse-address.ts';
import { parseCidr } from '../net/parse-cidr.ts';

/** Amazon's own services in and beside a VPC that have an address of their own everywhere. */
export type AddressedService = 'dns' | 'metadata' | 'task-metadata' | 'time-sync' | 'windows-activation';

// The resolver, instance metadata and time have their addresses on AWS's pages; the others are those in common use.
export const serviceAddresses: Readonly<Record<AddressedService, readonly Address[]>> = {
  dns: ['169.254.169.253', 'fd00:ec2::253'].map(literalAddress),
  metadata: ['169.254.169.254', 'fd00:ec2::254'].map(literalAddress),
  'time-sync': ['169.254.169.123', 'fd00:ec2::123'].map(literalAddress),
  'task-metadata': ['169.254.170.2'].map(literalAddress),
  'windows-activation': ['169.254.169.250', '169.254.169.251'].map(literalAddress),
};

/** Whom a host calls that has no address yet, and on which port of UDP. */
export const dhcpServers: readonly { readonly address: Address; readonly port: number }[] = [
  { address: literalAddress('255.255.255.255'), port: 67 },
  { address: literalAddress('ff02::1:2'), port: 547 },
];

/**
 * Blocks that AWS keeps for its own services: no route may lead to them, and no wider one takes what is for them.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export const unroutableBlocks: readonly Cidr[] = ['169.254.168.0/22', 'fd00:ec2::/32'].map(literalCidr);

/** RFC 1918, RFC 6598, RFC 4193 and link-local: no such address is a destination on the internet. */
export const privateBlocks: readonly Cidr[] = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
].map(literalCidr);

export function isPrivate(address: Address): boolean {
  return privateBlocks.some((block) => contains(block, address));
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
