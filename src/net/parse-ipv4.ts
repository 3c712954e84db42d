import { ipv4FromNumber, type Ipv4 } from './ipv4.ts';
import { failed, found, type Read } from './read.ts';

/** Why a text is not an IPv4 address; `part` counts from 1. */
export type Ipv4Fault =
  | { readonly what: 'parts'; readonly count: number }
  | { readonly what: 'empty-part' | 'not-a-number' | 'leading-zero' | 'over-255'; readonly part: number };

/** Reads dotted decimal strictly: four parts of 0 to 255, no octal, no hexadecimal, nothing left out. */
export function parseIpv4(text: string): Read<Ipv4, Ipv4Fault> {
  const parts = text.split('.');
  if (parts.length !== 4) return failed({ what: 'parts', count: parts.length });
  let value = 0;
  for (const [index, digits] of parts.entries()) {
    const what = partFault(digits);
    if (what) return failed({ what, part: index + 1 });
    value = value * 256 + Number(digits);
  }
  return found(ipv4FromNumber(value));
}

function partFault(digits: string): 'empty-part' | 'not-a-number' | 'leading-zero' | 'over-255' | undefined {
  if (digits === '') return 'empty-part';
  if (!/^[0-9]+$/.test(digits)) return 'not-a-number';
  if (digits.length > 1 && digits.startsWith('0')) return 'leading-zero';
  return Number(digits) > 255 ? 'over-255' : undefined;
}
