import type { LegName, Span, Timeline } from './timeline.ts';

/** A moment worth stopping at. */
interface StepTime {
  readonly seconds: number;
  readonly event: number;
  readonly kind: Span['kind'];
  readonly leg?: LegName;
  readonly step?: number;
}

/**
 * The moments to step to, in order: the start, each later departure, each checkpoint just after it has answered,
 * each arrival, and the end. Other events have one each.
 */
export function stepTimes(timeline: Timeline): readonly StepTime[] {
  return timeline.spans.flatMap((span) => {
    const seconds = secondsOf(span);
    return seconds === undefined ? [] : [timeOf(span, seconds)];
  });
}

/** The first such moment after this time; the end when there is none. */
export function nextStepTime(timeline: Timeline, seconds: number): number {
  const next = stepTimes(timeline).find((each) => each.seconds > seconds + tolerance);
  return next?.seconds ?? timeline.durationSeconds;
}

/** The last such moment before this time; the start when there is none. */
export function previousStepTime(timeline: Timeline, seconds: number): number {
  return stepTimes(timeline).findLast((each) => each.seconds < seconds - tolerance)?.seconds ?? 0;
}

/** When a step has just had its answer; undefined when it is passed without a halt. */
export function timeOfStep(
  timeline: Timeline,
  event: number,
  leg: LegName,
  step: number,
): number | undefined {
  return stepTimes(timeline).find((each) => each.event === event && each.leg === leg && each.step === step)
    ?.seconds;
}

// A playhead that was set to a moment may come back with a rounding error.
const tolerance = 1e-6;

function secondsOf(span: Span): number | undefined {
  switch (span.kind) {
    case 'depart':
      if (span.start === 0) return 0;
      return span.leg === 'request' ? span.end : undefined;
    case 'drive':
    case 'ask':
    case 'flip':
      return undefined;
    default:
      return span.end;
  }
}

function timeOf(span: Span, seconds: number): StepTime {
  const { event, kind } = span;
  return {
    seconds,
    event,
    kind,
    ...(span.leg && { leg: span.leg }),
    ...(span.step !== undefined && { step: span.step }),
  };
}
