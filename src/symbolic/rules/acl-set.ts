import type { Direction, NetworkAcl, NetworkAclEntry } from '../../scenario/rule.ts';
import { balanced, type Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';
import { asSent, type Form } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { lookOf, matched, peerOf } from './traffic-set.ts';

/** What a stretch of entries does to the headers that come to it: lets them pass, or at any rate decides. */
export interface Decided {
  readonly allowed: Node;
  readonly decided: Node;
}

/** The headers that a network ACL lets through in a direction; what no entry speaks of it denies. */
export function allowedByAcl(
  space: HeaderSpace,
  acl: NetworkAcl,
  direction: Direction,
  form: Form = asSent,
): Node {
  const entries = inOrder(acl[direction]).map((entry) => decidedBy(space, entry, direction, form));
  return together(space.diagrams, entries).allowed;
}

/** In the order of their numbers, which is the order in which they are asked. */
export function inOrder(entries: readonly NetworkAclEntry[]): readonly NetworkAclEntry[] {
  return entries.toSorted((one, other) => one.ruleNumber - other.ruleNumber);
}

/** What an entry would decide if it stood alone. */
export function decidedBy(
  space: HeaderSpace,
  entry: NetworkAclEntry,
  direction: Direction,
  form: Form = asSent,
): Decided {
  const { action, traffic, cidr } = entry;
  const peer = peerOf(form, direction);
  const decided = space.meaningOf(entry, lookOf(form, peer), () =>
    matched(space, form, traffic, peer, [cidr]),
  );
  return { allowed: action === 'allow' ? decided : space.diagrams.none, decided };
}

/** What entries decide that are asked one after the other: those before go first. */
export function together(diagrams: Diagrams, entries: readonly Decided[]): Decided {
  const nothing = { allowed: diagrams.none, decided: diagrams.none };
  return balanced(entries, (before, after) => followedBy(diagrams, before, after)) ?? nothing;
}

export function followedBy(diagrams: Diagrams, before: Decided, after: Decided): Decided {
  const reached = diagrams.difference(after.allowed, before.decided);
  return {
    allowed: diagrams.union(before.allowed, reached),
    decided: diagrams.union(before.decided, after.decided),
  };
}
