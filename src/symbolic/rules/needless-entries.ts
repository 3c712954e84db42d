import type { Direction, NetworkAcl, NetworkAclEntry } from '../../scenario/rule.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { decidedBy, followedBy, inOrder, together, type Decided } from './acl-set.ts';

/** An entry that never decides, since others before it decide everything that it speaks of. */
export interface DeadEntry {
  readonly entry: NetworkAclEntry;
  readonly hiddenBy: readonly NetworkAclEntry[];
}

/** An entry that decides, but whose part those after it would take over with the same verdict: at last the `*` row. */
export interface RedundantEntry {
  readonly entry: NetworkAclEntry;
  readonly replacedBy: readonly (NetworkAclEntry | '*')[];
}

/** The entries of the space's family that can never decide, and which hide each: in the order of their numbers. */
export function deadEntries(space: HeaderSpace, acl: NetworkAcl, direction: Direction): readonly DeadEntry[] {
  const { none } = space.diagrams;
  const shares = sharesOf(space, acl, direction);
  return shares.flatMap(({ entry, speaksOf, own }, place) => {
    if (own !== none || speaksOf === none) return [];
    const hiding = shares.slice(0, place).filter((each) => meets(space.diagrams, each.own, speaksOf));
    return [{ entry, hiddenBy: hiding.map((each) => each.entry) }];
  });
}

/**
 * The entries of the space's family that decide, and without which the same packets would pass: without any one of them,
 * and without all of them and the dead ones. Of several that could go, but not together, those with the highest numbers.
 */
export function redundantEntries(
  space: HeaderSpace,
  acl: NetworkAcl,
  direction: Direction,
): readonly RedundantEntry[] {
  const { diagrams } = space;
  const { none } = diagrams;
  const shares = sharesOf(space, acl, direction);
  const deciding = shares.map(({ entry }) => decidedBy(space, entry, direction));
  const { allowed } = together(diagrams, deciding);
  const before = stretches(diagrams, deciding, (sum, each) => followedBy(diagrams, sum, each));
  const after = stretches(diagrams, deciding.toReversed(), (sum, each) =>
    followedBy(diagrams, each, sum),
  ).toReversed();
  const isAllowedBy = (first: Decided, last: Decided) =>
    followedBy(diagrams, first, last).allowed === allowed;
  const redundant: RedundantEntry[] = [];
  let kept: readonly Share[] = [];
  let keptAfter: Decided = { allowed: none, decided: none };
  for (let place = shares.length - 1; place >= 0; place -= 1) {
    const [share, decided, first, last] = [shares[place], deciding[place], before[place], after[place]];
    if (!share || !decided || !first || !last) continue;
    // What never decides is dead, and goes; but nothing that keeps it from deciding may go while it is there.
    if (share.own === none) continue;
    if (isAllowedBy(first, last) && isAllowedBy(first, keptAfter)) {
      redundant.unshift({ entry: share.entry, replacedBy: replacing(diagrams, share.own, kept) });
      continue;
    }
    kept = [share, ...kept];
    keptAfter = followedBy(diagrams, decided, keptAfter);
  }
  return redundant;
}

/** What an entry speaks of, and what of it the entry is the first to decide. */
interface Share {
  readonly entry: NetworkAclEntry;
  readonly speaksOf: Node;
  readonly own: Node;
}

function sharesOf(space: HeaderSpace, acl: NetworkAcl, direction: Direction): readonly Share[] {
  const { diagrams } = space;
  let decided = diagrams.none;
  return inOrder(acl[direction]).map((entry) => {
    const speaksOf = decidedBy(space, entry, direction).decided;
    const own = diagrams.difference(speaksOf, decided);
    decided = diagrams.union(decided, speaksOf);
    return { entry, speaksOf, own };
  });
}

/** Who decides these headers, of what comes after. */
function replacing(
  diagrams: Diagrams,
  headers: Node,
  kept: readonly Share[],
): readonly (NetworkAclEntry | '*')[] {
  let left = headers;
  const taking = kept.filter(({ speaksOf }) => {
    const takes = meets(diagrams, left, speaksOf);
    left = diagrams.difference(left, speaksOf);
    return takes;
  });
  return [...taking.map(({ entry }) => entry), ...(left === diagrams.none ? [] : (['*'] as const))];
}

function meets(diagrams: Diagrams, one: Node, other: Node): boolean {
  return diagrams.intersection(one, other) !== diagrams.none;
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
