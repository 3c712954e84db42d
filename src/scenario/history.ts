import { found, type Read } from '../net/read.ts';
import { applyAll } from './apply-edit.ts';
import type { Edit, EditProblem } from './edit.ts';
import type { Scenario } from './scenario.ts';

/** A scenario, or a text of one, with all that was done to it and all that was undone. */
export interface History<State> {
  /** What it was before each step, the oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** What was undone, the next to be done again first. */
  readonly future: readonly State[];
}

export function historyOf<State>(state: State): History<State> {
  return { past: [], present: state, future: [] };
}

/** One step on, and what had been undone is forgotten. */
export function stepped<State>({ past, present }: History<State>, next: State): History<State> {
  return { past: [...past, present], present: next, future: [] };
}

/** The edits are done as one step. If one of them cannot be made, the history stays as it was. */
export function edited(
  history: History<Scenario>,
  ...edits: readonly Edit[]
): Read<History<Scenario>, EditProblem> {
  const scenario = applyAll(history.present, edits);
  return scenario.ok ? found(stepped(history, scenario.value)) : scenario;
}

/** One step back; the same history when there is none. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past.at(-1) ?? present, future: [present, ...future] };
}

/** One undone step done again; the same history when there is none. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next = present, ...later] = future;
  return future.length === 0 ? history : { past: [...past, present], present: next, future: later };
}

/** Back to the state it all began with, as one more step: a reset can be undone. */
export function reset<State>(history: History<State>): History<State> {
  return canReset(history) ? stepped(history, beginning(history)) : history;
}

export function canUndo({ past }: History<unknown>): boolean {
  return past.length > 0;
}

export function canRedo({ future }: History<unknown>): boolean {
  return future.length > 0;
}

export function canReset<State>(history: History<State>): boolean {
  return history.present !== beginning(history);
}

function beginning<State>({ past, present }: History<State>): State {
  return past[0] ?? present;
}
