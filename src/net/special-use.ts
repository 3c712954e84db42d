import { covers, hostCidr, type Cidr } from './cidr.ts';
import type { Address } from './ip.ts';
import { parseCidr } from './parse-cidr.ts';

/** What a block was set aside for, so that it is no public one. */
export type Use =
  'this-network' | 'private' | 'shared' | 'loopback' | 'link-local' | 'benchmark' | 'multicast' | 'reserved';

/** A block that is set aside, and for what. */
export interface SpecialUse {
  readonly block: Cidr;
  readonly use: Use;
}

/**
 * Blocks that nobody on the internet has. Those for documentation are left out: they stand for public ones.
 * https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry
 */
export const setAside: readonly SpecialUse[] = (
  [
    ['0.0.0.0/8', 'this-network'],
    ['10.0.0.0/8', 'private'],
    ['172.16.0.0/12', 'private'],
    ['192.168.0.0/16', 'private'],
    ['100.64.0.0/10', 'shared'],
    ['127.0.0.0/8', 'loopback'],
    ['169.254.0.0/16', 'link-local'],
    ['198.18.0.0/15', 'benchmark'],
    ['224.0.0.0/4', 'multicast'],
    ['240.0.0.0/4', 'reserved'],
    ['::/128', 'this-network'],
    ['::1/128', 'loopback'],
    ['fc00::/7', 'private'],
    ['fe80::/10', 'link-local'],
    ['ff00::/8', 'multicast'],
  ] as const
).flatMap(([text, use]) => {
  const block = parseCidr(text);
  return block.ok ? [{ block: block.value, use }] : [];
});

/** What the whole of a block is set aside for; undefined where it, or a part of it, is public. */
export function specialUseOf(block: Cidr): SpecialUse | undefined {
  return setAside.find((each) => covers(each.block, block));
}

/** What keeps an address from being a public one. */
export function notPublic(address: Address): SpecialUse | undefined {
  return specialUseOf(hostCidr(address));
}
