declare const ipv4: unique symbol;

/** An IPv4 address as one unsigned 32-bit number. */
export type Ipv4 = number & { readonly [ipv4]: true };

export function formatIpv4(address: Ipv4): string {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join('.');
}

/** The address with this number; the number is taken modulo 2^32. */
export function ipv4FromNumber(value: number): Ipv4 {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the one line that makes the brand
  return (value >>> 0) as Ipv4;
}
