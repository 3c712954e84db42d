import { familyOf } from '../net/ip.ts';
import type { Looked, Mismatch } from './looked.ts';

/** A rule that was looked at and did not match. */
export type Missed = Looked & { readonly mismatch: Mismatch };

/** The rule that came nearest to letting the packet pass, which says most about a drop; the first of equals. */
export function nearestMiss(looked: readonly Looked[]): Missed | undefined {
  const missed = looked
    .filter((each) => each.kind === 'rule' || each.entry.action === 'allow')
    .flatMap((each) => (each.mismatch ? [{ ...each, mismatch: each.mismatch }] : []));
  return missed.toSorted((one, other) => reach(other.mismatch) - reach(one.mismatch))[0];
}

/** How far a rule came: fields are compared in this order, so the later one fails, the nearer the rule was. */
function reach(mismatch: Mismatch): number {
  switch (mismatch.field) {
    case 'protocol':
      return 0;
    case 'icmp-type':
      return 1;
    case 'port':
    case 'icmp-code':
      return 2;
    case 'source':
    case 'destination':
      return isOfOtherFamily(mismatch) ? -1 : 3;
  }
}

/** No rule for one family of addresses is ever about a packet of the other. */
function isOfOtherFamily({
  wanted,
  got,
}: Extract<Mismatch, { readonly field: 'source' | 'destination' }>): boolean {
  return wanted.kind === 'cidr' && familyOf(wanted.cidr.base) !== familyOf(got);
}
