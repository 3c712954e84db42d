import { play } from '../engine/play.ts';
import { sameCheckpoint, type Checkpoint } from '../lesson/checkpoint.ts';
import { endsAt } from '../lesson/predict.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isExchange, type Exchange } from '../trace/trace.ts';

/** What a card asks about: the last thing that its scenario sends. The engine plays it, so the page holds no list of answers. */
export function askedOf(scenario: Scenario): Exchange {
  const exchange = play(scenario).events.findLast(isExchange);
  if (!exchange) throw new Error('a card sends something');
  return exchange;
}

/** The option at which it ends. The reader lets only cards through of whose options one is right. */
export function rightOption(exchange: Exchange, options: readonly Checkpoint[]): Checkpoint {
  const right = options.find((option) => endsAt(exchange, option));
  if (!right) throw new Error('one of the options of a card is right');
  return right;
}

export function isRight(exchange: Exchange, options: readonly Checkpoint[], chosen: Checkpoint): boolean {
  return sameCheckpoint(rightOption(exchange, options), chosen);
}
