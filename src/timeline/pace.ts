import type { Step } from '../trace/trace.ts';
import { positionsLookedAt } from './looking.ts';

/** Seconds that each part of a delivery takes at speed 1: slow enough to be told aloud while it happens. */
export const pace = {
  depart: 0.5,
  drive: 0.4,
  pass: 0.2,
  write: 0.6,
  stop: 0.8,
  arrive: 0.6,
  flip: 0.4,
  home: 0.9,
  timeout: 2.4,
  reset: 1.2,
  'not-sent': 1.2,
  'nothing-sent': 1.2,
  edited: 1.2,
  waited: 1.6,
  closed: 1.2,
} as const;

/** How long a checkpoint's answer is seen: longer where a line is written in a ledger. */
export function secondsToAnswer(step: Step): number {
  if (step.ruling.verdict === 'deny') return pace.stop;
  return step.ruling.verdict === 'allow' && step.ruling.connection ? pace.write : pace.pass;
}

const askAtLeast = 0.5;
const askAtMost = 1.2;
const perRow = 0.25;

/** How long a checkpoint is asked: longer for more rules, but a long list is walked faster. */
export function secondsToAsk(step: Step): number {
  switch (step.ruling.verdict) {
    case 'tracked':
      return 0.8;
    case 'exempt':
    case 'forward':
      return askAtLeast;
    case 'allow':
    case 'deny':
      return Math.min(askAtMost, Math.max(askAtLeast, 0.3 + perRow * positionsLookedAt(step)));
  }
}
