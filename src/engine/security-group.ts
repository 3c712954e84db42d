import type { Packet } from '../net/packet.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ConnectionNote, LedgerEntry } from '../trace/ledger-entry.ts';
import type { Ruling } from '../trace/trace.ts';
import type { Connections, Known } from './connections.ts';
import { isUntracked, rulesSay, type References } from './group-rules.ts';
import type { GuardedInterface } from './station.ts';

/** What a packet at an interface is part of. */
export interface Occasion {
  readonly scenario: Scenario;
  readonly connections: Connections;
  readonly now: number;
  /** The packet opens a connection anew, even if one like it is remembered. */
  readonly opens: boolean;
}

/** A packet at an interface, and what its way makes of it. */
export interface Visit {
  readonly at: GuardedInterface;
  readonly direction: Direction;
  readonly packet: Packet;
  /** Something on the way, such as a NAT gateway, makes AWS track the flow whatever the rules. */
  readonly automatic: boolean;
  readonly references: References;
}

/**
 * State first, then the rules of all groups, then the deny that needs no rule.
 * What passes is remembered, unless the packet never came this far: then this is only what would be said of it.
 */
export function rulingOfSecurityGroups(visit: Visit, occasion: Occasion, comesThisFar: boolean): Ruling {
  const { at, direction, packet, automatic } = visit;
  const { scenario, connections, now } = occasion;
  const known = connections.find(at, direction, packet, now);
  if (known && passesByState(known, direction, occasion)) {
    const entry = comesThisFar ? connections.refresh(at, known.entry, direction, now) : known.entry;
    return { verdict: 'tracked', connection: { what: 'found', entry } };
  }
  const { by, looked } = rulesSay(scenario, at, direction, packet, visit.references);
  if (!by) return { verdict: 'deny', by: { kind: 'implicit-deny' }, looked, ...expiredNote(known) };
  // The answer to an untracked flow passes by rule, and begins no flow of its own.
  if (known?.live && known.entry.openedBy !== direction) {
    return { verdict: 'allow', by, looked, connection: { what: 'untracked', entry: known.entry } };
  }
  if (!comesThisFar) return { verdict: 'allow', by, looked };
  const tracked = automatic || !isUntracked(scenario, at, direction, packet);
  const entry = connections.write(at, { packet, direction, tracked, automatic, rule: by }, now);
  return { verdict: 'allow', by, looked, connection: { what: tracked ? 'written' : 'untracked', entry } };
}

function passesByState({ entry, live }: Known, direction: Direction, { opens }: Occasion): boolean {
  return live && entry.tracked && !(opens && entry.openedBy === direction);
}

/** A line that was tracked would have let the packet pass, had it not been idle for too long. */
function expiredNote(known: Known | undefined): { readonly connection?: ConnectionNote } {
  if (!known || known.live || !known.entry.tracked) return {};
  const entry: LedgerEntry = known.entry;
  return { connection: { what: 'expired', entry } };
}
