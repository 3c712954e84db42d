import type { Trace } from '../trace/trace.ts';

/** When each thing in a trace shows. Times are seconds from the start at speed 1, and have no clock behind them. */
export interface Timeline {
  readonly trace: Trace;
  /** In order, each starting where the one before ends. */
  readonly spans: readonly Span[];
  readonly durationSeconds: number;
}

export type LegName = 'request' | 'reply';

/**
 * What is going on in a span. `drive` is the way to a checkpoint, `ask` its rules being looked at,
 * `pass` or `stop` its answer; `arrive` and `home` are the last stretch of the request and of the reply.
 * After a drop the sender waits until its `timeout`, or hears at once of a `reset`.
 */
export type SpanKind =
  | 'depart'
  | 'drive'
  | 'ask'
  | 'pass'
  | 'stop'
  | 'arrive'
  | 'flip'
  | 'home'
  | 'timeout'
  | 'reset'
  | 'not-sent'
  | 'nothing-sent'
  | 'edited'
  | 'waited'
  | 'closed';

/** One part of the time. It holds the moments after `start`, up to and including `end`. */
export interface Span {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
  /** The place of its event in the trace. */
  readonly event: number;
  readonly leg?: LegName;
  /** The place of its checkpoint in the leg's steps. */
  readonly step?: number;
  readonly done: Done;
}

/** How many steps of each leg have had their say. */
export interface Done {
  readonly request: number;
  readonly reply: number;
}
