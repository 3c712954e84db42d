declare const ipv6: unique symbol;

/** An IPv6 address as one unsigned 128-bit number. */
export type Ipv6 = bigint & { readonly [ipv6]: true };

/** Groups of four hexadecimal digits that an address is written in. */
export const groupCount = 8;

/** RFC 5952: lower case, no leading zeros, the first of the longest runs of two or more zeros as `::`. */
export function formatIpv6(address: Ipv6): string {
  const digits = address.toString(16).padStart(32, '0');
  const groups = Array.from({ length: groupCount }, (_, index) =>
    Number(`0x${digits.slice(index * 4, index * 4 + 4)}`).toString(16),
  );
  const gap = longestZeros(groups);
  if (gap.length < 2) return groups.join(':');
  return `${groups.slice(0, gap.start).join(':')}::${groups.slice(gap.start + gap.length).join(':')}`;
}

/** The address with this number; the number is taken modulo 2^128. */
export function ipv6FromBigInt(value: bigint): Ipv6 {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the one line that makes the brand
  return BigInt.asUintN(128, value) as Ipv6;
}

function longestZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== '0') start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  }
  return best;
}
