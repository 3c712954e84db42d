import type { Exchange, Step } from '../trace/trace.ts';
import { becauseOf, plausible, sameBecause, type Because } from './because.ts';
import { checkpointOf, isAt, sameCheckpoint, type Checkpoint } from './checkpoint.ts';

/** What a learner builds after the run: one sentence saying which packet fared how, where, and why. */
export interface ReasonSentence {
  readonly happened: Happened;
  readonly at: Checkpoint;
  readonly because: Because;
}

export interface Happened {
  readonly leg: 'request' | 'reply';
  readonly passed: boolean;
}

/** The parts that a sentence is built from, the right one among each. */
export interface ReasonParts {
  readonly happened: readonly Happened[];
  readonly at: readonly Checkpoint[];
  readonly because: readonly Because[];
  readonly right: ReasonSentence;
}

export type ReasonPart = keyof ReasonSentence;

/**
 * The parts of the sentence about what happened at a checkpoint; undefined if the exchange never came there.
 * `places` are further checkpoints to choose from.
 */
export function reasonParts(
  exchange: Exchange,
  at: Checkpoint,
  places: readonly Checkpoint[],
): ReasonParts | undefined {
  const met = stepAt(exchange, at);
  if (!met) return undefined;
  const { leg, step } = met;
  const because = becauseOf(step);
  const right = {
    happened: { leg, passed: step.ruling.verdict !== 'deny' },
    at: checkpointOf(step.at),
    because,
  };
  const crossings = [...places, right.at].filter(
    (place) => place.kind === 'crossing' || place.kind === 'route',
  );
  return {
    happened: [
      { leg: 'request', passed: true },
      { leg: 'request', passed: false },
      { leg: 'reply', passed: true },
      { leg: 'reply', passed: false },
    ],
    at: withoutRepeats(crossings, sameCheckpoint),
    because: withoutRepeats([...plausible(exchange.packet, step.packet), because], sameBecause),
    right,
  };
}

/** The parts of a built sentence that are not right; none when it says what happened. */
export function wrongParts(built: ReasonSentence, right: ReasonSentence): readonly ReasonPart[] {
  const parts = {
    happened: built.happened.leg === right.happened.leg && built.happened.passed === right.happened.passed,
    at: sameCheckpoint(built.at, right.at),
    because: sameBecause(built.because, right.because),
  };
  return (['happened', 'at', 'because'] as const).filter((part) => !parts[part]);
}

/** The last time the exchange was at the checkpoint: on the way home, if it was met both ways. */
function stepAt(exchange: Exchange, at: Checkpoint): { leg: 'request' | 'reply'; step: Step } | undefined {
  const home = exchange.reply?.steps.findLast((step) => isAt(at, step.at));
  if (home) return { leg: 'reply', step: home };
  if (exchange.request.outcome === 'not-sent') return undefined;
  const out = exchange.request.steps.findLast((step) => isAt(at, step.at));
  return out && { leg: 'request', step: out };
}

function withoutRepeats<Item>(
  items: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): readonly Item[] {
  return items.filter((item, index) => items.findIndex((each) => same(each, item)) === index);
}
