import type { Looked, Mismatch } from './trace.ts';

/** A rule that was looked at and did not match. */
export type Missed = Looked & { readonly mismatch: Mismatch };

// The order in which fields are compared: the later one fails, the nearer the rule was.
const reach: Readonly<Record<Mismatch['field'], number>> = {
  protocol: 0,
  'icmp-type': 1,
  'icmp-code': 2,
  port: 2,
  source: 3,
  destination: 3,
};

/** The rule that came nearest to letting the packet pass, which says most about a drop; the first of equals. */
export function nearestMiss(looked: readonly Looked[]): Missed | undefined {
  const missed = looked
    .filter((each) => each.kind === 'rule' || each.entry.action === 'allow')
    .flatMap((each) => (each.mismatch ? [{ ...each, mismatch: each.mismatch }] : []));
  return missed.toSorted((one, other) => reach[other.mismatch.field] - reach[one.mismatch.field])[0];
}
