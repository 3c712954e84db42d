import type { Checkpoint } from '../lesson/checkpoint.ts';
import type { Html } from '../lesson/markdown.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A question about one belief: where does what the scenario's last action sends end? Plain data, made while building. */
export interface Card {
  readonly id: string;
  /** The belief that the card is about, by its mark in the list of them: M1 to M10. */
  readonly misconception: string;
  /** The lesson that is about it. */
  readonly lesson: string;
  readonly options: readonly Checkpoint[];
  /** The same question with other addresses and ports. The engine's answer is the same for all. */
  readonly deals: readonly Deal[];
}

export interface Deal {
  readonly scenario: Scenario;
  /** What the rules are on this card, so that a person need not look for them. */
  readonly filters: CardFilters;
}

/** The one security group and the one network ACL that a card shows. */
export interface CardFilters {
  readonly securityGroup: string;
  readonly networkAcl: string;
}

/** What a set of cards says in one language. */
export interface CardText {
  readonly title: string;
  /** By the id of the card. */
  readonly questions: Readonly<Record<string, Html>>;
  /** Why the answer is what it is, shown after it. */
  readonly reasons: Readonly<Record<string, Html>>;
  /** By checkpoint, as it is written. */
  readonly options: Readonly<Record<string, string>>;
}

/** The deal that a seed picks: the same for the same seed, and the next one for the next. */
export function dealOf({ deals }: Card, seed: number): Deal {
  const deal = deals[seed % deals.length];
  if (!deal) throw new Error('a card has at least one deal');
  return deal;
}
