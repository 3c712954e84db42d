import { isCheckpoint } from '../timeline/lay-out.ts';
import type { Frame } from '../timeline/frame.ts';
import { timeOfStep } from '../timeline/step-times.ts';
import type { LegName, Timeline } from '../timeline/timeline.ts';
import { allSteps, type Leg, type Step } from '../trace/trace.ts';

/** One step as a line of a list. */
export interface StepItem {
  readonly key: string;
  readonly step: Step;
  readonly leg: LegName;
  /** `unreached` lies beyond the stop. */
  readonly state: 'ahead' | 'now' | 'done' | 'unreached';
  /** Where to go to see it; a step beyond the stop leads to the stop. */
  readonly seconds: number;
}

/** The steps of one leg at a moment. What lies ahead does not say yet how it ends. */
export function stepItems(timeline: Timeline, frame: Frame, leg: LegName): readonly StepItem[] {
  const event = timeline.trace.events[frame.event];
  const driven = event?.kind === 'exchange' ? event[leg] : undefined;
  if (!driven || !('steps' in driven)) return [];
  return allSteps(driven).flatMap((step, index) => {
    if (!isCheckpoint(step)) return [];
    const seconds = timeOfStep(timeline, frame.event, leg, Math.min(index, driven.steps.length - 1)) ?? 0;
    return [
      { key: `${leg} ${String(index)}`, step, leg, state: stateOf(driven, frame, leg, index), seconds },
    ];
  });
}

function stateOf(driven: Leg, frame: Frame, leg: LegName, index: number): StepItem['state'] {
  if (frame.leg === leg && frame.step?.index === index && frame.kind !== 'drive') return 'now';
  if (index < frame.done[leg]) return 'done';
  const over = driven.outcome === 'dropped' && frame.done[leg] === driven.steps.length;
  return over ? 'unreached' : 'ahead';
}
