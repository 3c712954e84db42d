import type { Address } from './ip.ts';
import { parseIpv4, type Ipv4Fault } from './parse-ipv4.ts';
import { parseIpv6, type Ipv6Fault } from './parse-ipv6.ts';
import { failed, found, type Read } from './read.ts';

export interface AddressProblem {
  readonly kind: 'address';
  readonly text: string;
  readonly fault: AddressFault;
}

/** Why a text is no address; `family` is the one that it looks like. */
export type AddressFault =
  ({ readonly family: 'ipv4' } & Ipv4Fault) | ({ readonly family: 'ipv6' } & Ipv6Fault);

/** Reads an address of either family: what has a colon is IPv6. */
export function parseAddress(text: string): Read<Address, AddressProblem> {
  if (text.includes(':')) {
    const read = parseIpv6(text);
    if (read.ok) return found(read.value);
    return failed({ kind: 'address', text, fault: { family: 'ipv6', ...read.problem } });
  }
  const read = parseIpv4(text);
  if (read.ok) return found(read.value);
  return failed({ kind: 'address', text, fault: { family: 'ipv4', ...read.problem } });
}
