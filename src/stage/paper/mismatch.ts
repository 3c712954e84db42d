import { formatCidr } from '../../net/cidr.ts';
import { formatIpv4 } from '../../net/ip.ts';
import { formatPortRange } from '../../net/port.ts';
import { formatPeer, formatTraffic } from '../../scenario/notation.ts';
import type { Looked, Mismatch, Step } from '../../trace/trace.ts';

/** The two values that did not match, as short text: `41022` and `443`. */
export interface Misfit {
  readonly field: Mismatch['field'];
  readonly got: string;
  readonly wanted: string;
}

/** The misfit of the rule that came nearest to matching: the one whose last field was reached. */
export function tellingMisfit(step: Step): Misfit | undefined {
  const { ruling } = step;
  if (ruling.verdict !== 'deny' || ruling.by.kind !== 'implicit-deny' || !('looked' in ruling))
    return undefined;
  const nearest = ruling.looked
    .filter((looked) => looked.kind === 'rule' || looked.entry.action === 'allow')
    .toSorted((one, other) => reached(other) - reached(one))[0];
  return nearest?.mismatch && misfitOf(nearest.mismatch);
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
      return { field: mismatch.field, got: formatIpv4(mismatch.got), wanted: wantedPeer(mismatch) };
  }
}

// Rules are matched protocol first, then port or ICMP type and code, then address.
const order = ['protocol', 'icmp-type', 'port', 'icmp-code', 'source', 'destination'];

function reached({ mismatch }: Looked): number {
  return mismatch ? order.indexOf(mismatch.field) : order.length;
}

function wantedPeer({ wanted, members }: Extract<Mismatch, { field: 'source' | 'destination' }>): string {
  const [only] = members;
  if (wanted.kind === 'cidr' || !only || members.length > 1) return formatPeer(wanted);
  return `${formatPeer(wanted)} (${formatCidr(only)})`;
}

const protocolNames: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp' };

function protocolName(number: number): string {
  return protocolNames[number] ?? `protocol ${String(number)}`;
}
