import { addressBits, familyOf, formatAddress, type Address } from './ip.ts';
import { ipv4FromNumber } from './ipv4.ts';
import { ipv6FromBigInt } from './ipv6.ts';

/**
 * A block of addresses: its first address and the length of its prefix, 0 to 32 or 128.
 * INVARIANT: `base` has no bit set beyond the prefix; only `cidrOf` makes one, and `parseCidr` with it.
 */
export interface Cidr {
  readonly base: Address;
  readonly length: number;
}

/** 0.0.0.0/0. */
export const anywhere: Cidr = { base: ipv4FromNumber(0), length: 0 };

/** ::/0. */
export const anywhere6: Cidr = { base: ipv6FromBigInt(0n), length: 0 };

export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(cidr.base)}/${String(cidr.length)}`;
}

/** The block of this prefix length that holds the address. */
export function cidrOf(address: Address, length: number): Cidr {
  if (typeof address === 'bigint') {
    const hostBits = BigInt(128 - length);
    return { base: ipv6FromBigInt((address >> hostBits) << hostBits), length };
  }
  const hostBits = 32 - length;
  // A shift by 32 is a shift by 0 in JavaScript, so the empty prefix stands apart.
  return { base: ipv4FromNumber(length === 0 ? 0 : (address >>> hostBits) << hostBits), length };
}

/** The block that is this one address. */
export function hostCidr(address: Address): Cidr {
  return { base: address, length: addressBits[familyOf(address)] };
}

/** Whether the address lies in the block; one of the other family never does. */
export function contains({ base, length }: Cidr, address: Address): boolean {
  if (typeof base === 'number') {
    if (typeof address !== 'number') return false;
    return length === 0 || (address ^ base) >>> (32 - length) === 0;
  }
  return typeof address === 'bigint' && (address ^ base) >> BigInt(128 - length) === 0n;
}

/** Whether every address of `inner` is in `outer`. */
export function covers(outer: Cidr, inner: Cidr): boolean {
  return outer.length <= inner.length && contains(outer, inner.base);
}

export function overlaps(one: Cidr, other: Cidr): boolean {
  return covers(one, other) || covers(other, one);
}

export function sameCidr(one: Cidr, other: Cidr): boolean {
  return one.base === other.base && one.length === other.length;
}
