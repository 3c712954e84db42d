import { covers, type Cidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';

/** A block and whose it is. */
export interface Owned<Owner> {
  readonly block: Cidr;
  readonly owner: Owner;
}

/**
 * Every block that lies in another one, beside the smallest that holds it; of two equal ones the later lies in the earlier.
 * Two blocks overlap only where one holds the other, so one walk in the order of addresses finds all.
 */
export function nested<Owner>(
  blocks: readonly Owned<Owner>[],
): readonly { readonly inner: Owned<Owner>; readonly outer: Owned<Owner> }[] {
  const open: Owned<Owner>[] = [];
  return blocks.toSorted(inOrder).flatMap((inner) => {
    let outer = open.at(-1);
    while (outer && !covers(outer.block, inner.block)) {
      open.pop();
      outer = open.at(-1);
    }
    open.push(inner);
    return outer ? [{ inner, outer }] : [];
  });
}

/** IPv4 before IPv6, lower addresses before higher, wide blocks before the narrow ones in them. */
function inOrder({ block: one }: Owned<unknown>, { block: other }: Owned<unknown>): number {
  const [a, b] = [familyOf(one.base), familyOf(other.base)];
  if (a !== b) return a < b ? -1 : 1;
  if (one.base !== other.base) return one.base < other.base ? -1 : 1;
  return one.length - other.length;
}
