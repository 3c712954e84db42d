import { formatAddress, type Address } from '../../net/ip.ts';
import { formatEndpoint, type Packet } from '../../net/packet.ts';
import type { Step } from '../../trace/trace.ts';
import { rewritingsOf, type Rewriting } from '../rewriting.ts';

/** One end of a packet before and after a gateway, as text; with its port where that changed too. */
export interface RewrittenEnd {
  readonly field: 'source' | 'destination';
  readonly before: string;
  readonly after: string;
}

/** What a step rewrote of the packet that it got from the step before it. */
export function rewrittenAt(steps: readonly Step[], index: number): readonly RewrittenEnd[] {
  const step = steps[index];
  if (step?.ruling.verdict !== 'forward') return [];
  const before = steps[index - 1]?.packet ?? step.packet;
  return rewritingsOf(step.ruling.by).map((rewriting) => endOf(rewriting, before, step.packet));
}

function endOf({ field, before, after }: Rewriting, got: Packet, left: Packet): RewrittenEnd {
  const [oldPort, newPort] = [portOf(got, field), portOf(left, field)];
  const moved = oldPort !== newPort;
  return { field, before: endText(before, moved, oldPort), after: endText(after, moved, newPort) };
}

function endText(address: Address, withPort: boolean, port: number | undefined): string {
  return withPort && port !== undefined ? formatEndpoint(address, port) : formatAddress(address);
}

function portOf(packet: Packet, field: 'source' | 'destination'): number | undefined {
  if (packet.protocol !== 'tcp' && packet.protocol !== 'udp') return undefined;
  return field === 'source' ? packet.sourcePort : packet.destinationPort;
}
