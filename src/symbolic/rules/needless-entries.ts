import type { Direction, NetworkAcl, NetworkAclEntry } from '../../scenario/rule.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { decidedBy, followedBy, inOrder, together, type Decided } from './acl-set.ts';

/** An entry that never decides, since others before it decide everything that it speaks of. */
export interface DeadEntry {
  readonly entry: NetworkAclEntry;
  readonly hiddenBy: readonly NetworkAclEntry[];
}

/** The entries of the space's family that can never decide, and which hide each: in the order of their numbers. */
export function deadEntries(space: HeaderSpace, acl: NetworkAcl, direction: Direction): readonly DeadEntry[] {
  const { diagrams } = space;
  let decided = diagrams.none;
  // What each entry is the first to decide.
  const shares = inOrder(acl[direction]).map((entry) => {
    const spokenOf = decidedBy(space, entry, direction).decided;
    const own = diagrams.difference(spokenOf, decided);
    decided = diagrams.union(decided, spokenOf);
    return { entry, spokenOf, own };
  });
  return shares.flatMap(({ entry, spokenOf, own }, place) => {
    if (own !== diagrams.none || spokenOf === diagrams.none) return [];
    const hiding = shares
      .slice(0, place)
      .filter((each) => diagrams.intersection(each.own, spokenOf) !== diagrams.none);
    return [{ entry, hiddenBy: hiding.map((each) => each.entry) }];
  });
}

/** The entries of the space's family without each of which, the others left as they are, the same packets would pass. */
export function redundantEntries(
  space: HeaderSpace,
  acl: NetworkAcl,
  direction: Direction,
): readonly NetworkAclEntry[] {
  const { diagrams } = space;
  const entries = inOrder(acl[direction]);
  const deciding = entries.map((entry) => decidedBy(space, entry, direction));
  const { allowed } = together(diagrams, deciding);
  const after = stretches(diagrams, deciding.toReversed(), (sum, each) => followedBy(diagrams, each, sum));
  const before = stretches(diagrams, deciding, (sum, each) => followedBy(diagrams, sum, each));
  return entries.filter((_, place) => {
    const [first, last] = [before[place], after[entries.length - 1 - place]];
    const speaks = deciding[place]?.decided !== diagrams.none;
    return speaks && first && last && followedBy(diagrams, first, last).allowed === allowed;
  });
}

/** What lies before each place, put together. */
function stretches(
  { none }: Diagrams,
  list: readonly Decided[],
  add: (sum: Decided, each: Decided) => Decided,
): readonly Decided[] {
  let sum: Decided = { allowed: none, decided: none };
  return list.map((each) => {
    const before = sum;
    sum = add(sum, each);
    return before;
  });
}
