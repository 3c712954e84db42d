import { covers, sameCidr, type Cidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';

/** A block and whose it is; owners are the same where they are one object. */
export interface Owned<Owner> {
  readonly block: Cidr;
  readonly owner: Owner;
}

/** A block in the way of an earlier one. */
export interface Overlap<Owner> {
  readonly later: Owned<Owner>;
  readonly earlier: Owned<Owner>;
}

interface Placed<Owner> extends Owned<Owner> {
  readonly turn: number;
}

/**
 * Every block that overlaps with one before it of another owner, beside the first such, in their order.
 * Two blocks overlap only where one holds the other, so one walk in the order of addresses finds all.
 */
export function overlapsAmong<Owner>(blocks: readonly Owned<Owner>[]): readonly Overlap<Owner>[] {
  const earliest = new Map<Placed<Owner>, Placed<Owner>>();
  const note = (one: Placed<Owner>, other: Placed<Owner>) => {
    if (one.owner === other.owner) return;
    const [earlier, later] = one.turn < other.turn ? [one, other] : [other, one];
    const known = earliest.get(later);
    if (!known || earlier.turn < known.turn) earliest.set(later, earlier);
  };
  // What holds the block that the walk has come to, the widest first: never more than a prefix has bits.
  const holders: Placed<Owner>[] = [];
  for (const next of blocks.map((each, turn) => ({ ...each, turn })).toSorted(inOrder)) {
    let smallest = holders.at(-1);
    while (smallest && !covers(smallest.block, next.block)) {
      holders.pop();
      smallest = holders.at(-1);
    }
    for (const holder of holders) note(holder, next);
    if (!smallest || !sameCidr(smallest.block, next.block)) holders.push(next);
  }
  return [...earliest]
    .toSorted(([one], [other]) => one.turn - other.turn)
    .map(([later, earlier]) => ({ later, earlier }));
}

/** IPv4 before IPv6, lower addresses before higher, wide blocks before the narrow ones in them. */
function inOrder({ block: one }: Owned<unknown>, { block: other }: Owned<unknown>): number {
  const [a, b] = [familyOf(one.base), familyOf(other.base)];
  if (a !== b) return a < b ? -1 : 1;
  if (one.base !== other.base) return one.base < other.base ? -1 : 1;
  return one.length - other.length;
}
