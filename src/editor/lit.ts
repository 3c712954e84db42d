import type { Family } from '../net/ip.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Filter } from './place.ts';

/** The row that ends a network ACL's list for IPv4, and that for IPv6. */
export type StarKey = '*' | '*6';

export function starKey(family: Family): StarKey {
  return family === 'ipv4' ? '*' : '*6';
}

/** The row that the stage is looking at, or that has just decided. */
export interface Lit {
  readonly direction: Direction;
  /** The rule number, or the `*` row of a family, in a network ACL; the place in the list in a security group. */
  readonly key: number | StarKey;
  readonly verdict: 'looking' | 'allow' | 'deny';
}

/** The same, with the filter that the row is in. */
export interface LitRow extends Lit {
  readonly filter: Filter;
}
