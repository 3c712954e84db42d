import type { Packet } from '../net/packet.ts';
import type { Host } from '../scenario/network.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { LedgerEntry, Ruling } from '../trace/trace.ts';
import type { Connections } from './connections.ts';
import { isUntracked, rulesSay } from './group-rules.ts';

/** What a packet at an interface is part of. */
export interface Occasion {
  readonly scenario: Scenario;
  readonly connections: Connections;
  readonly now: number;
  /** The packet opens a connection anew, even if one like it is remembered. */
  readonly opens: boolean;
  /** Something on the way, such as a NAT gateway, makes AWS track the flow whatever the rules. */
  readonly automatic: boolean;
}

/** State first, then the rules of all groups, then the deny that needs no rule. What passes is remembered. */
export function rulingOfSecurityGroups(
  host: Host,
  direction: Direction,
  packet: Packet,
  occasion: Occasion,
): Ruling {
  const { scenario, connections, now } = occasion;
  const known = connections.find(host, packet, now);
  if (known && passesByState(known, direction, occasion)) {
    const entry = connections.refresh(host, known, direction, now);
    return { verdict: 'tracked', connection: { what: 'found', entry } };
  }
  const { by, looked } = rulesSay(scenario, host, direction, packet);
  if (!by) return { verdict: 'deny', by: { kind: 'implicit-deny' }, looked };
  // The answer to an untracked flow passes by rule, and begins no flow of its own.
  if (known && known.openedBy !== direction) {
    return { verdict: 'allow', by, looked, connection: { what: 'untracked', entry: known } };
  }
  const tracked = occasion.automatic || !isUntracked(scenario, host, direction, packet);
  const entry = connections.write(host, packet, direction, tracked, by, now);
  return { verdict: 'allow', by, looked, connection: { what: tracked ? 'written' : 'untracked', entry } };
}

/** The same question without leaving a mark: what would be said of a packet that never came this far. */
export function wouldRule(host: Host, direction: Direction, packet: Packet, occasion: Occasion): Ruling {
  const { by, looked } = rulesSay(occasion.scenario, host, direction, packet);
  const known = occasion.connections.find(host, packet, occasion.now);
  if (known && passesByState(known, direction, occasion))
    return { verdict: 'tracked', connection: { what: 'found', entry: known } };
  return by ? { verdict: 'allow', by, looked } : { verdict: 'deny', by: { kind: 'implicit-deny' }, looked };
}

function passesByState(known: LedgerEntry, direction: Direction, { opens }: Occasion): boolean {
  return known.tracked && !(opens && known.openedBy === direction);
}
