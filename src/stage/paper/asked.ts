import { familyOf } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { cursorAt, rulesLookedAt } from '../../timeline/looking.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { Place, Step } from '../../trace/trace.ts';
import { decidingKey, keyOf, peerOf, rowsAround, rowsAt, trafficOf, type Row } from './rows.ts';

/** The clipboard that is being read: its rows as they are at this moment. */
interface AskedRows {
  readonly rows: readonly AskedRow[];
  /** Rows that there is no room for. */
  readonly hidden: number;
  /** What the packet has to show, in the same columns. */
  readonly traffic: string;
  readonly peer: string;
}

export interface AskedRow extends Row {
  /** `passed-over` did not match, `decided` did and is stamped. */
  readonly state: 'not-yet' | 'looking' | 'passed-over' | 'decided';
  /** The column in which it did not match. */
  readonly misfit?: 'traffic' | 'peer';
}

/** What of a filter's rules is seen while it is asked, and after it has answered. */
export function askedRows(scenario: Scenario, step: Step, frame: Frame, most: number): AskedRows {
  const all = rowsAt(scenario, step.at, familyOf(step.packet.source));
  const looked = rulesLookedAt(step);
  const answered = frame.kind !== 'ask';
  const cursor = frame.cursor ?? cursorAt(step, 1) ?? 0;
  const atCursor = keyOf(looked[cursor]);
  const deciding = answered ? decidingKey(step) : undefined;
  const shown = rowsAround(all, deciding ?? atCursor, most);
  const rows = shown.map((row): AskedRow => {
    if (row.key === deciding) return { ...row, state: 'decided' };
    if (row.key === atCursor && !answered) return { ...row, state: 'looking' };
    const index = looked.findIndex((each) => keyOf(each) === row.key);
    const mismatch = looked[index]?.mismatch;
    if (index < 0 || index >= cursor || !mismatch) return { ...row, state: 'not-yet' };
    return { ...row, state: 'passed-over', misfit: columnOf(mismatch.field) };
  });
  return { rows, hidden: all.length - shown.length, ...columnsOf(step.packet, step.at) };
}

function columnsOf(packet: Packet, place: Place): { traffic: string; peer: string } {
  return { traffic: trafficOf(packet), peer: peerOf(packet, place) };
}

function columnOf(field: string): 'traffic' | 'peer' {
  return field === 'source' || field === 'destination' ? 'peer' : 'traffic';
}
