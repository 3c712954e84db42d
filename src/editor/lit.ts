import type { Family } from '../net/ip.ts';
import type { Direction } from '../scenario/rule.ts';
import { samePlace, type Filter, type Place } from './place.ts';

/** The row that ends a network ACL's list for IPv4, and that for IPv6. */
export type StarKey = '*' | '*6';

export function starKey(family: Family): StarKey {
  return family === 'ipv4' ? '*' : '*6';
}

/** A rule by its row: the rule number, or the `*` row of a family, in a network ACL; the place in the list in a security group. */
export type RowKey = number | StarKey;

/** The row that the stage is looking at, or that has just decided. */
export interface Lit {
  readonly direction: Direction;
  readonly key: RowKey;
  readonly verdict: 'looking' | 'allow' | 'deny';
}

/** The same, with the filter that the row is in. */
export interface LitRow extends Lit {
  readonly filter: Filter;
}

/** The row that is pointed at, by mouse or by focus, here or wherever else its rule is drawn. */
export interface PointedRow extends Place {
  readonly key: RowKey;
}

export function isPointed(pointed: PointedRow | undefined, place: Place, key: RowKey | undefined): boolean {
  return pointed !== undefined && pointed.key === key && samePlace(pointed, place);
}
