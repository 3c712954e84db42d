import type { Cidr } from '../../net/cidr.ts';
import { addressBits, type Address, type Family } from '../../net/ip.ts';
import { ipv4FromNumber } from '../../net/ipv4.ts';
import { ipv6FromBigInt } from '../../net/ipv6.ts';

/** Addresses from `first` to `last`, both included, as plain numbers. */
export interface AddressRange {
  readonly first: bigint;
  readonly last: bigint;
}

/** Addresses as a person would write them: those of some blocks, but for those of some others. */
export interface Blocks {
  readonly within: readonly Cidr[];
  readonly except: readonly Cidr[];
}

/** The shorter of two ways to write the ranges, which are in order and do not touch: what they hold, or what they leave out. */
export function blocksOfRanges(family: Family, ranges: readonly AddressRange[]): Blocks {
  const within = ranges.flatMap((range) => cover(family, range));
  const except = gaps(family, ranges).flatMap((range) => cover(family, range));
  if (within.length <= except.length + 1) return { within, except: [] };
  return { within: cover(family, { first: 0n, last: lastOf(family) }), except };
}

function gaps(family: Family, ranges: readonly AddressRange[]): readonly AddressRange[] {
  const firsts = [0n, ...ranges.map(({ last }) => last + 1n)];
  const lasts = [...ranges.map(({ first }) => first - 1n), lastOf(family)];
  return firsts.flatMap((first, index) => {
    const last = lasts[index] ?? 0n;
    return first <= last ? [{ first, last }] : [];
  });
}

/** The fewest blocks that make up a range. */
function cover(family: Family, { first, last }: AddressRange): readonly Cidr[] {
  const bits = addressBits[family];
  const blocks: Cidr[] = [];
  for (let start = first; start <= last;) {
    let hostBits = 0;
    // As wide as the start is aligned and the end allows.
    while (
      hostBits < bits &&
      (start >> BigInt(hostBits)) % 2n === 0n &&
      start + (2n << BigInt(hostBits)) - 1n <= last
    )
      hostBits += 1;
    blocks.push({ base: addressOf(family, start), length: bits - hostBits });
    start += 1n << BigInt(hostBits);
  }
  return blocks;
}

function lastOf(family: Family): bigint {
  return (1n << BigInt(addressBits[family])) - 1n;
}

function addressOf(family: Family, value: bigint): Address {
  return family === 'ipv4' ? ipv4FromNumber(Number(value)) : ipv6FromBigInt(value);
}
