import { formatPacket, type Packet } from '../../net/packet.ts';
import type { Frame } from '../../timeline/frame.ts';
import { isExchange, type Exchange, type LedgerEntry, type Step, type Trace } from '../../trace/trace.ts';

/** The ledger of a host's door at a moment: what was written and is not yet forgotten, the latest last. */
export function ledgerAt(trace: Trace, frame: Frame, host: string): readonly LedgerEntry[] {
  const lines = new Map<string, LedgerEntry>();
  for (const [index, event] of trace.events.slice(0, frame.event + 1).entries()) {
    for (const [key, { until }] of lines) if (until <= event.at) lines.delete(key);
    if (event.kind === 'closed' && event.packet) strike(lines, host, openedBy(trace, event.packet));
    if (!isExchange(event)) continue;
    const over = index < frame.event;
    for (const entry of entriesOf(stepsOf(event, over ? undefined : frame), host)) {
      lines.set(formatPacket(entry.opened), entry);
    }
    if (over && event.request.outcome === 'refused') strike(lines, host, [event]);
  }
  return [...lines.values()];
}

/** The exchanges of the connection that began with this packet. */
function openedBy(trace: Trace, packet: Packet): readonly Exchange[] {
  const text = formatPacket(packet);
  return trace.events.filter(isExchange).filter((event) => formatPacket(event.packet) === text);
}

function strike(lines: Map<string, LedgerEntry>, host: string, exchanges: readonly Exchange[]): void {
  for (const exchange of exchanges) {
    for (const entry of entriesOf(stepsOf(exchange), host)) lines.delete(formatPacket(entry.opened));
  }
}

/** The steps that were taken; in the frame's own exchange, those up to it. */
function stepsOf({ request, reply }: Exchange, frame?: Frame): readonly Step[] {
  const outward = request.outcome === 'not-sent' ? [] : request.steps.slice(0, frame?.done.request);
  return [...outward, ...(reply?.steps.slice(0, frame?.done.reply) ?? [])];
}

function entriesOf(steps: readonly Step[], host: string): readonly LedgerEntry[] {
  return steps.flatMap(({ at, ruling }) => {
    if (at.kind !== 'security-group' || at.id !== host || !('connection' in ruling)) return [];
    return ruling.connection?.entry.tracked ? [ruling.connection.entry] : [];
  });
}
