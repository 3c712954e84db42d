import type { Step, TraceEvent } from '../trace/trace.ts';
import { cursorAt } from './looking.ts';
import type { Done, LegName, Span, SpanKind, Timeline } from './timeline.ts';

/** What there is to see at one moment. Same time, same frame. */
export interface Frame {
  readonly seconds: number;
  /** The place of the event in the trace; 0 for an empty one. */
  readonly event: number;
  /** `idle`: nothing happens in this trace. */
  readonly kind: SpanKind | 'idle';
  /** How much of this span is over, 0 to 1. */
  readonly progress: number;
  readonly leg?: LegName;
  /** The checkpoint that is driven to, asked, or has just answered. */
  readonly step?: { readonly index: number; readonly step: Step };
  /** The rule being looked at, counted from 0; as many as there are rules is the `*` row, or no rule. */
  readonly cursor?: number;
  /** Steps of this event's legs that have had their say. */
  readonly done: Done;
  /** How far the clock of a sender who hears nothing has run, 0 to 1; at 1 it gives up. */
  readonly senderClock?: number;
}

/** The frame at a time; before the start it is the first one, after the end the last. */
export function frameAt(timeline: Timeline, seconds: number): Frame {
  const time = Math.min(Math.max(0, Number.isNaN(seconds) ? 0 : seconds), timeline.durationSeconds);
  const span = timeline.spans.find((each) => time <= each.end) ?? timeline.spans.at(-1);
  if (!span) return { seconds: time, event: 0, kind: 'idle', progress: 0, done: { request: 0, reply: 0 } };
  const progress = Math.min(1, (time - span.start) / (span.end - span.start));
  const step = stepOf(timeline.trace.events[span.event], span);
  const cursor = step && cursorDuring(span, step.step, progress);
  return {
    seconds: time,
    event: span.event,
    kind: span.kind,
    progress,
    done: span.done,
    ...(span.leg && { leg: span.leg }),
    ...(step && { step }),
    ...(cursor !== undefined && { cursor }),
    ...(span.kind === 'timeout' && { senderClock: progress }),
  };
}

function stepOf(event: TraceEvent | undefined, span: Span): Frame['step'] {
  if (event?.kind !== 'exchange' || span.leg === undefined || span.step === undefined) return undefined;
  const leg = event[span.leg];
  const step = leg && 'steps' in leg ? leg.steps[span.step] : undefined;
  return step && { index: span.step, step };
}

function cursorDuring(span: Span, step: Step, progress: number): number | undefined {
  switch (span.kind) {
    case 'ask':
      return cursorAt(step, progress);
    case 'pass':
    case 'stop':
      return cursorAt(step, 1);
    default:
      return undefined;
  }
}
