import type { Flow } from '../scenario/action.ts';
import type { CannotSay } from '../symbolic/road/traveller.ts';
import type { Exchange } from '../trace/trace.ts';

/** Whether a goal holds for every packet that it speaks of, or one that shows it does not. What cannot be said does not hold. */
export type Judgement = { readonly holds: true } | ({ readonly holds: false } & Shortcoming);

export type Shortcoming =
  /** A readable flow with its source port, and how it fared; `passing` of `ports` source ports do as the goal asks. */
  | {
      readonly kind: 'packet';
      readonly flow: Flow;
      readonly exchange: Exchange;
      readonly passing: number;
      readonly ports: number;
    }
  /** More than there may be: of rules, or of ports that stand open in a direction, with a flow through one of these. */
  | { readonly kind: 'rules'; readonly count: number; readonly atMost: number }
  | { readonly kind: 'exposure'; readonly count: number; readonly atMost: number; readonly flow: Flow }
  | { readonly kind: 'cannot-say'; readonly why: CannotSay };
