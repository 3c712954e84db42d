import type { Direction } from '../scenario/rule.ts';
import type { Filter } from './place.ts';

/** The row that the stage is looking at, or that has just decided. */
export interface Lit {
  readonly direction: Direction;
  /** The rule number or `*` in a network ACL, the place in the list in a security group. */
  readonly key: number | '*';
  readonly verdict: 'looking' | 'allow' | 'deny';
}

/** The same, with the filter that the row is in. */
export interface LitRow extends Lit {
  readonly filter: Filter;
}
