import { formatCidr } from '../../net/cidr.ts';
import { formatAddress } from '../../net/ip.ts';
import { formatPortRange } from '../../net/port.ts';
import { protocolNumber } from '../../net/protocol.ts';
import { formatPeer } from '../../scenario/rule-text.ts';
import { formatTraffic } from '../../scenario/rule-text.ts';
import { nearestMiss } from '../../trace/nearest-miss.ts';
import type { LostReference, Mismatch } from '../../trace/looked.ts';
import type { Step } from '../../trace/trace.ts';

/** The two values that did not match, as short text: `41022` and `443`. */
export interface Misfit {
  readonly field: Mismatch['field'];
  readonly got: string;
  readonly wanted: string;
  /** Why the group that is wanted is not recognised here. */
  readonly lost?: LostReference;
}

/** The misfit of the rule that came nearest to matching: the one whose last field was reached. */
export function tellingMisfit(step: Step): Misfit | undefined {
  const { ruling } = step;
  if (ruling.verdict !== 'deny' || ruling.by.kind !== 'implicit-deny' || !('looked' in ruling))
    return undefined;
  const nearest = nearestMiss(ruling.looked);
  return nearest && misfitOf(nearest.mismatch);
}

export function misfitOf(mismatch: Mismatch): Misfit {
  switch (mismatch.field) {
    case 'protocol':
      return { field: 'protocol', got: protocolName(mismatch.got), wanted: formatTraffic(mismatch.wanted) };
    case 'port':
      return { field: 'port', got: String(mismatch.got), wanted: formatPortRange(mismatch.wanted) };
    case 'icmp-type':
    case 'icmp-code':
      return { field: mismatch.field, got: String(mismatch.got), wanted: String(mismatch.wanted) };
    case 'source':
    case 'destination':
      return {
        field: mismatch.field,
        got: formatAddress(mismatch.got),
        wanted: wantedPeer(mismatch),
        ...(mismatch.lost && { lost: mismatch.lost }),
      };
  }
}

function wantedPeer({ wanted, members }: Extract<Mismatch, { field: 'source' | 'destination' }>): string {
  const [only] = members;
  if (wanted.kind === 'cidr' || !only || members.length > 1) return formatPeer(wanted);
  return `${formatPeer(wanted)} (${formatCidr(only)})`;
}

function protocolName(number: number): string {
  const named = Object.entries(protocolNumber).find(([, each]) => each === number);
  return named?.[0] ?? `protocol ${String(number)}`;
}
