import { samePlace, type Step } from '../trace/trace.ts';
import { frameAt, type Frame } from './frame.ts';
import type { Span, Timeline } from './timeline.ts';

/** The first moment at which one of two deliveries is stopped and the other is not, with who is stopped there. */
interface Difference {
  readonly seconds: number;
  readonly stopped: 'left' | 'right';
  readonly frame: Frame;
}

/** Where two timelines on one clock part; undefined when both go the same way to the end. */
export function firstDifference(left: Timeline, right: Timeline): Difference | undefined {
  const onLeft = firstStop(left);
  const onRight = firstStop(right);
  if (onLeft && onRight && sameStop(left, onLeft, right, onRight)) return undefined;
  if (onLeft && (!onRight || onLeft.start <= onRight.start)) return differenceAt(left, onLeft, 'left');
  return onRight && differenceAt(right, onRight, 'right');
}

function firstStop(timeline: Timeline): Span | undefined {
  return timeline.spans.find((span) => span.kind === 'stop');
}

function differenceAt(timeline: Timeline, stop: Span, stopped: 'left' | 'right'): Difference {
  return { seconds: stop.start, stopped, frame: frameAt(timeline, stop.end) };
}

function sameStop(left: Timeline, onLeft: Span, right: Timeline, onRight: Span): boolean {
  if (onLeft.event !== onRight.event || onLeft.leg !== onRight.leg) return false;
  const one = stepAt(left, onLeft)?.at;
  const other = stepAt(right, onRight)?.at;
  return one !== undefined && other !== undefined && samePlace(one, other);
}

function stepAt(timeline: Timeline, span: Span): Step | undefined {
  return frameAt(timeline, span.end).step?.step;
}
