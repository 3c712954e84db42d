import { formatPacket, type Packet } from '../../net/packet.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { LedgerEntry } from '../../trace/ledger-entry.ts';
import { isExchange, type Exchange, type Step, type Trace } from '../../trace/trace.ts';
import { simulatedSeconds } from './simulated-time.ts';

/** A connection at one network interface, as it stands at a moment. */
export interface LedgerLine {
  readonly key: string;
  readonly entry: LedgerEntry;
  /** `untracked` is in no ledger of AWS's: its packets pass by rules alone. */
  readonly state: 'tracked' | 'automatic' | 'untracked' | 'expired';
  readonly ageSeconds: number;
  /** What is left of the idle time; absent where none runs. */
  readonly idle?: { readonly leftSeconds: number; readonly ofSeconds: number };
}

/** Every connection that an interface has seen and not closed, in the order in which they were first seen. */
export function ledgerAt(trace: Trace, frame: Frame): readonly LedgerLine[] {
  const now = simulatedSeconds(trace, frame);
  return [...seenUpTo(trace, frame)].flatMap(([key, seen]) => lineOf(key, seen, now) ?? []);
}

/** What an interface remembers: what was written, and is neither closed nor forgotten. */
export function rememberedAt(trace: Trace, frame: Frame, host: string): readonly LedgerEntry[] {
  return ledgerAt(trace, frame)
    .filter(({ entry, state }) => entry.host === host && (state === 'tracked' || state === 'automatic'))
    .map(({ entry }) => entry);
}

/** A line, and when a packet of it was last seen. */
interface Seen {
  readonly entry: LedgerEntry;
  readonly at: number;
}

function lineOf(key: string, { entry, at }: Seen, now: number): LedgerLine | undefined {
  const line = { key, entry, ageSeconds: now - entry.since };
  const leftSeconds = entry.until - now;
  if (!entry.tracked) return leftSeconds > 0 ? { ...line, state: 'untracked' } : undefined;
  if (leftSeconds <= 0) return { ...line, state: 'expired' };
  const state = entry.automatic ? 'automatic' : 'tracked';
  return { ...line, state, idle: { leftSeconds, ofSeconds: entry.until - at } };
}

function seenUpTo(trace: Trace, frame: Frame): ReadonlyMap<string, Seen> {
  const lines = new Map<string, Seen>();
  for (const [index, event] of trace.events.slice(0, frame.event + 1).entries()) {
    if (event.kind === 'closed') strike(lines, event.forgotten);
    if (!isExchange(event)) continue;
    const over = index < frame.event;
    for (const entry of entriesOf(stepsOf(event, over ? undefined : frame))) {
      lines.set(keyOf(entry), { entry, at: event.at });
    }
    // What a refusal or a reset ends is forgotten when it has come home.
    if (over || frame.kind === 'reset') strike(lines, event.forgotten);
  }
  return lines;
}

function strike(lines: Map<string, Seen>, entries: readonly LedgerEntry[]): void {
  for (const entry of entries) lines.delete(keyOf(entry));
}

/** The steps that were taken; in the frame's own exchange, those up to it. */
function stepsOf({ request, reply }: Exchange, frame?: Frame): readonly Step[] {
  const outward = request.outcome === 'not-sent' ? [] : request.steps.slice(0, frame?.done.request);
  return [...outward, ...(reply?.steps.slice(0, frame?.done.reply) ?? [])];
}

function entriesOf(steps: readonly Step[]): readonly LedgerEntry[] {
  return steps.flatMap(({ ruling }) =>
    'connection' in ruling && ruling.connection ? [ruling.connection.entry] : [],
  );
}

function keyOf({ host, openedBy, opened }: LedgerEntry): string {
  return `${host} ${openedBy} ${flowText(opened)}`;
}

/** Echo requests of two programs differ in nothing but their identifier. */
function flowText(packet: Packet): string {
  const identifier = 'identifier' in packet ? ` ${String(packet.identifier)}` : '';
  return `${formatPacket(packet)}${identifier}`;
}
