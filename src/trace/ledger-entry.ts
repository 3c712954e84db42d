import type { Packet } from '../net/packet.ts';
import type { Direction } from '../scenario/rule.ts';
import type { RuleDecision } from './looked.ts';

/** What a security group's memory did at a step. */
export interface ConnectionNote {
  /** `expired`: there was such a line, and it had been idle for too long. */
  readonly what: 'written' | 'found' | 'untracked' | 'expired';
  readonly entry: LedgerEntry;
}

/** A line of the ledger of one network interface. */
export interface LedgerEntry {
  readonly host: string;
  /** The first packet of the connection as this interface saw it. */
  readonly opened: Packet;
  readonly openedBy: Direction;
  /** Seconds; `until` is when it is forgotten if nothing more comes. */
  readonly since: number;
  readonly until: number;
  /** How many packets came back to the opener. */
  readonly answers: number;
  readonly tracked: boolean;
  /** Tracked whatever the rules, since something on the way, such as a NAT gateway, makes it so. */
  readonly automatic: boolean;
  /** The rule that let it in or out. */
  readonly rule: RuleDecision;
}
