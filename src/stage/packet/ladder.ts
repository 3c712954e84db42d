import { allSteps, type Exchange, type Leg, type Step } from '../../trace/trace.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { LegName } from '../../timeline/timeline.ts';
import type { Checkpoint } from '../road/checkpoint.ts';
import type { Road } from '../road/road.ts';
import { stretchAt } from '../road/stretch.ts';
import { rewrittenAt, type RewrittenEnd } from './rewritten.ts';

/** What one checkpoint said to one packet. `ahead` has yet to be asked; `beyond` would have stopped it too. */
export interface Rung {
  readonly column: number;
  readonly mark: 'pass' | 'drop' | 'ledger' | 'ahead' | 'beyond';
  readonly by: string;
  /** The place of its step in the leg. */
  readonly index: number;
  readonly step: Step;
  readonly rewritten: readonly RewrittenEnd[];
}

/** One leg up to a moment: how far its arrow has come, in columns, and what was said on the way. */
export interface LadderLeg {
  readonly leg: LegName;
  readonly from: number;
  readonly reached: number;
  readonly rungs: readonly Rung[];
  /** The step that is talked about: the latest that was asked. */
  readonly latest: Step | undefined;
  /** What that step rewrote, once it has. */
  readonly rewritten: readonly RewrittenEnd[];
}

/** A leg as far as it is known at this moment; undefined before it begins. */
export function legAt(road: Road, exchange: Exchange, leg: LegName, frame: Frame): LadderLeg | undefined {
  const driven = exchange[leg];
  if (!driven || !('steps' in driven) || frame.leg === undefined) return undefined;
  if (leg === 'reply' && frame.leg === 'request') return undefined;
  const done = frame.done[leg];
  const rungs = road.checkpoints.flatMap((checkpoint, index) => rungOf(driven, checkpoint, leg, index, done));
  const { from, to, share } = stretchAt(road, frame);
  const over = frame.leg !== leg;
  const last = leg === 'request' ? road.checkpoints.length + 1 : 0;
  const reached = over ? last : from + 1 + (to - from) * share;
  // A gateway's step has the packet as it leaves, so not before it has.
  const isShown = frame.kind === 'ask' && !over && frame.step?.step.at.kind !== 'gateway';
  const asked = isShown ? frame.step?.index : undefined;
  const latest = asked ?? latestAsked(driven, road, leg, done);
  return {
    leg,
    from: leg === 'request' ? 0 : road.checkpoints.length + 1,
    reached,
    rungs,
    latest: driven.steps[latest],
    rewritten: latest < done ? rewrittenAt(driven.steps, latest) : [],
  };
}

function rungOf(
  driven: Leg,
  checkpoint: Checkpoint,
  leg: LegName,
  index: number,
  done: number,
): readonly Rung[] {
  const at = checkpoint.steps[leg];
  const step = at === undefined ? undefined : allSteps(driven)[at];
  if (at === undefined || !step) return [];
  const rewritten = rewrittenAt(allSteps(driven), at);
  const rung = { column: index + 1, by: deciderOf(step), index: at, step, rewritten };
  if (at < done) return [{ ...rung, mark: markOf(step) }];
  const over = driven.outcome === 'dropped' && done === driven.steps.length;
  const blocks = over && at >= driven.steps.length && step.ruling.verdict === 'deny';
  return [{ ...rung, mark: blocks ? 'beyond' : 'ahead' }];
}

/** The place of the latest checkpoint that was asked; of the first step where there is none yet. */
function latestAsked(driven: Leg, road: Road, leg: LegName, done: number): number {
  const halts = new Set(road.checkpoints.map(({ steps }) => steps[leg]));
  return Math.max(
    0,
    driven.steps.findLastIndex((_, index) => index < done && halts.has(index)),
  );
}

function markOf({ ruling }: Step): Rung['mark'] {
  if (ruling.verdict === 'deny') return 'drop';
  return ruling.verdict === 'tracked' ? 'ledger' : 'pass';
}

/** The rule that decided, as short as it goes. */
function deciderOf({ at, ruling }: Step): string {
  if (ruling.verdict === 'tracked' || ruling.verdict === 'exempt' || ruling.verdict === 'forward') return '';
  switch (ruling.by.kind) {
    case 'entry':
      return String(ruling.by.entry.ruleNumber);
    case 'implicit-deny':
      return at.kind === 'network-acl' ? '*' : '–';
    case 'rule':
      return ruling.by.group;
    default:
      return '';
  }
}
