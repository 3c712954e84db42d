import type { Exchange, Step } from '../../trace/trace.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { LegName } from '../../timeline/timeline.ts';
import type { Checkpoint } from './checkpoint.ts';

/** What one lane of a checkpoint shows: nobody has come yet, somebody is asked, let through, or stopped there. */
export interface LaneState {
  readonly kind: 'ahead' | 'asked' | 'passed' | 'stopped';
  /** How far the barrier is up, 0 to 1. */
  readonly open: number;
  /** What was said here; absent while nobody has come. */
  readonly step?: Step;
}

const ahead: LaneState = { kind: 'ahead', open: 0 };

/** Nobody asks in this lane. */
const free: LaneState = { kind: 'ahead', open: 1 };

/** A lane of a checkpoint at a moment of its exchange. */
export function laneState(checkpoint: Checkpoint, leg: LegName, exchange: Exchange, frame: Frame): LaneState {
  const place = leg === 'request' ? checkpoint.outward : checkpoint.homeward;
  if (!place) return free;
  const index = checkpoint.steps[leg];
  const steps = stepsOf(exchange, leg);
  const step = index === undefined ? undefined : steps[index];
  if (index === undefined || !step || !frame.leg) return ahead;
  const here = frame.leg === leg && frame.step?.index === index;
  if (here && frame.kind === 'ask') return { kind: 'asked', open: 0, step };
  if (frame.done[leg] <= index) return ahead;
  if (step.ruling.verdict === 'deny') return { kind: 'stopped', open: 0, step };
  return { kind: 'passed', open: here && frame.kind === 'pass' ? frame.progress : 1, step };
}

function stepsOf(exchange: Exchange, leg: LegName): readonly Step[] {
  const driven = exchange[leg];
  return driven && 'steps' in driven ? driven.steps : [];
}
