import { formatIpv4, ipv4FromNumber, parseIpv4, type AddressProblem, type Ipv4 } from './ip.ts';
import { failed, found, type Read } from './read.ts';

/**
 * A block of addresses: its first address and the length of its prefix, 0 to 32.
 * INVARIANT: `base` has no bit set beyond the prefix; only `parseCidr` and `cidrOf` make one.
 */
export interface Cidr {
  readonly base: Ipv4;
  readonly length: number;
}

export type CidrProblem =
  | AddressProblem
  | { readonly kind: 'cidr-without-length'; readonly text: string }
  | { readonly kind: 'cidr-length'; readonly text: string; readonly length: string };

/** 0.0.0.0/0. */
export const anywhere: Cidr = { base: ipv4FromNumber(0), length: 0 };

/**
 * Reads `10.0.1.0/24`. Host bits are cleared, as AWS does: `100.68.0.18/18` becomes `100.68.0.0/18`
 * (https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html).
 */
export function parseCidr(text: string): Read<Cidr, CidrProblem> {
  const [addressText = '', lengthText, ...more] = text.split('/');
  const address = parseIpv4(addressText);
  if (!address.ok) return address;
  if (lengthText === undefined) return failed({ kind: 'cidr-without-length', text });
  if (more.length > 0 || !/^(0|[1-9][0-9]?)$/.test(lengthText) || Number(lengthText) > 32) {
    return failed({ kind: 'cidr-length', text, length: [lengthText, ...more].join('/') });
  }
  return found(cidrOf(address.value, Number(lengthText)));
}

export function formatCidr(cidr: Cidr): string {
  return `${formatIpv4(cidr.base)}/${String(cidr.length)}`;
}

/** The block of this prefix length that holds the address. */
export function cidrOf(address: Ipv4, length: number): Cidr {
  const hostBits = 32 - length;
  const base = length === 0 ? 0 : (address >>> hostBits) << hostBits;
  return { base: ipv4FromNumber(base), length };
}

export function contains(cidr: Cidr, address: Ipv4): boolean {
  // A shift by 32 is a shift by 0 in JavaScript, so the empty prefix stands apart.
  return cidr.length === 0 || (address ^ cidr.base) >>> (32 - cidr.length) === 0;
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
