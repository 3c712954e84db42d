import { groupCount, ipv6FromBigInt, type Ipv6 } from './ipv6.ts';
import { parseIpv4 } from './parse-ipv4.ts';
import { failed, found, type Read } from './read.ts';

/** Why a text is not an IPv6 address; `group` counts from 1. */
export type Ipv6Fault =
  | { readonly what: 'groups'; readonly count: number }
  | { readonly what: 'empty-group' | 'not-hexadecimal' | 'over-four-digits'; readonly group: number }
  | { readonly what: 'two-gaps' | 'idle-gap' | 'zone' | 'ipv4-tail' };

/**
 * Reads the text forms of RFC 4291: eight groups of one to four hexadecimal digits, one `::` for a run of zeros,
 * the last two groups in dotted decimal if need be. A zone (`%eth0`) is no part of an address that a rule could name.
 */
export function parseIpv6(text: string): Read<Ipv6, Ipv6Fault> {
  if (text.includes('%')) return failed({ what: 'zone' });
  const tail = readDottedTail(text);
  if (!tail.ok) return tail;
  const [head = '', rest, ...more] = tail.value.split('::');
  if (more.length > 0) return failed({ what: 'two-gaps' });
  const before = groupsOf(head);
  const after = rest === undefined ? [] : groupsOf(rest);
  const all = [...before, ...after];
  for (const [index, digits] of all.entries()) {
    const what = groupFault(digits);
    if (what) return failed({ what, group: index + 1 });
  }
  if (rest === undefined && all.length !== groupCount) return failed({ what: 'groups', count: all.length });
  // The gap stands for at least one group.
  if (rest !== undefined && all.length >= groupCount) return failed({ what: 'idle-gap' });
  const gap = Array.from({ length: groupCount - all.length }, () => '0');
  const digits = [...before, ...gap, ...after].map((group) => group.padStart(4, '0')).join('');
  return found(ipv6FromBigInt(BigInt(`0x${digits}`)));
}

/** The text with its dotted decimal end, if it has one, as two groups of hexadecimal digits. */
function readDottedTail(text: string): Read<string, Ipv6Fault> {
  if (!text.includes('.')) return found(text);
  const start = text.lastIndexOf(':') + 1;
  const tail = parseIpv4(text.slice(start));
  if (!tail.ok) return failed({ what: 'ipv4-tail' });
  const groups = [tail.value >>> 16, tail.value & 0xffff].map((group) => group.toString(16));
  return found(text.slice(0, start) + groups.join(':'));
}

function groupsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}

function groupFault(digits: string): 'empty-group' | 'not-hexadecimal' | 'over-four-digits' | undefined {
  if (digits === '') return 'empty-group';
  if (!/^[0-9a-fA-F]+$/.test(digits)) return 'not-hexadecimal';
  return digits.length > 4 ? 'over-four-digits' : undefined;
}
