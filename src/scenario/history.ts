import { found, type Read } from '../net/read.ts';
import { apply } from './apply-edit.ts';
import type { Edit, EditProblem } from './edit.ts';
import type { Scenario } from './scenario.ts';

/** A scenario with all that was done to it and all that was undone. */
export interface History {
  /** What the scenario was before each step, the oldest first. */
  readonly past: readonly Scenario[];
  readonly present: Scenario;
  /** What was undone, the next to be done again first. */
  readonly future: readonly Scenario[];
}

export function historyOf(scenario: Scenario): History {
  return { past: [], present: scenario, future: [] };
}

/** The edit is done, and what had been undone is forgotten. An edit that cannot be made leaves the history as it was. */
export function edited(history: History, edit: Edit): Read<History, EditProblem> {
  const scenario = apply(history.present, edit);
  return scenario.ok ? found(stepped(history, scenario.value)) : scenario;
}

/** One step back; the same history when there is none. */
export function undo({ past, present, future }: History): History {
  const last = past.at(-1);
  return last
    ? { past: past.slice(0, -1), present: last, future: [present, ...future] }
    : { past, present, future };
}

/** One undone step done again; the same history when there is none. */
export function redo({ past, present, future }: History): History {
  const [next, ...later] = future;
  return next ? { past: [...past, present], present: next, future: later } : { past, present, future };
}

/** Back to the scenario it all began with, as one more step: a reset can be undone. */
export function reset(history: History): History {
  return canReset(history) ? stepped(history, beginning(history)) : history;
}

export function canReset(history: History): boolean {
  return history.present !== beginning(history);
}

function beginning({ past, present }: History): Scenario {
  return past[0] ?? present;
}

function stepped({ past, present }: History, scenario: Scenario): History {
  return { past: [...past, present], present: scenario, future: [] };
}
