import { formatIpv4, type Ipv4 } from './ipv4.ts';
import { formatIpv6, type Ipv6 } from './ipv6.ts';

/**
 * An address as a number, so that rules compare numbers and never strings.
 * The two families are two types of number in JavaScript too, so that no address of one ever equals one of the other.
 */
export type Address = Ipv4 | Ipv6;

export type Family = 'ipv4' | 'ipv6';

/** Bits that an address of the family has. */
export const addressBits: Readonly<Record<Family, 32 | 128>> = { ipv4: 32, ipv6: 128 };

export function familyOf(address: Address): Family {
  return typeof address === 'number' ? 'ipv4' : 'ipv6';
}

/** Dotted decimal, or RFC 5952. */
export function formatAddress(address: Address): string {
  return typeof address === 'number' ? formatIpv4(address) : formatIpv6(address);
}
