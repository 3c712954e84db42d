import { failed, found, type Read } from './read.ts';

declare const ipv4: unique symbol;

/** An IPv4 address as one unsigned 32-bit number, so that rules compare numbers and never strings. */
export type Ipv4 = number & { readonly [ipv4]: true };

/** Why a text is not an IPv4 address; `part` counts from 1. */
export type AddressFault =
  | { readonly what: 'parts'; readonly count: number }
  | { readonly what: 'empty-part' | 'not-a-number' | 'leading-zero' | 'over-255'; readonly part: number }
  | { readonly what: 'ipv6' };

export interface AddressProblem {
  readonly kind: 'address';
  readonly text: string;
  readonly fault: AddressFault;
}

/** Reads dotted decimal strictly: four parts of 0 to 255, no octal, no hexadecimal, nothing left out. */
export function parseIpv4(text: string): Read<Ipv4, AddressProblem> {
  const fail = (fault: AddressFault) => failed<AddressProblem>({ kind: 'address', text, fault });
  if (text.includes(':')) return fail({ what: 'ipv6' });
  const parts = text.split('.');
  if (parts.length !== 4) return fail({ what: 'parts', count: parts.length });
  let value = 0;
  for (const [index, digits] of parts.entries()) {
    const what = partFault(digits);
    if (what) return fail({ what, part: index + 1 });
    value = value * 256 + Number(digits);
  }
  return found(ipv4FromNumber(value));
}

export function formatIpv4(address: Ipv4): string {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join('.');
}

/** The address with this number; the number is taken modulo 2^32. */
export function ipv4FromNumber(value: number): Ipv4 {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the one line that makes the brand
  return (value >>> 0) as Ipv4;
}

function partFault(digits: string): 'empty-part' | 'not-a-number' | 'leading-zero' | 'over-255' | undefined {
  if (digits === '') return 'empty-part';
  if (!/^[0-9]+$/.test(digits)) return 'not-a-number';
  if (digits.length > 1 && digits.startsWith('0')) return 'leading-zero';
  return Number(digits) > 255 ? 'over-255' : undefined;
}
