import type { Packet } from '../../net/packet.ts';
import type { Flow } from '../../scenario/action.ts';
import type { Direction } from '../../scenario/rule.ts';
import type { CannotSay, StopPlace, Terminus } from '../road/traveller.ts';

/** Whether a goal holds for every packet that it speaks of. What cannot be said is never taken for proved. */
export type Proof =
  | { readonly verdict: 'holds' }
  | { readonly verdict: 'fails'; readonly counterexample: Counterexample }
  | { readonly verdict: 'cannot-say'; readonly why: CannotSay };

export type Counterexample =
  /** A readable packet for which it does not hold, as the flow that would send it, and what becomes of it. */
  | {
      readonly kind: 'packet';
      readonly flow: Flow;
      readonly packet: Packet;
      readonly fate: Fate;
      /** Where a sender that is named picks its port: how many it may pick, and with how many of them the goal holds whatever else is picked. Where the port of a gateway on the way decides, the gateway's are counted. */
      readonly sourcePorts?: SourcePorts;
    }
  | { readonly kind: 'rules'; readonly count: number; readonly atMost: number }
  /** Ports that stand open on all hosts together, and a packet to one of them. */
  | {
      readonly kind: 'exposure';
      readonly direction: Direction;
      readonly count: number;
      readonly atMost: number;
      readonly flow: Flow;
      readonly packet: Packet;
    };

export interface SourcePorts {
  readonly passing: number;
  readonly ports: number;
}

export type Fate =
  | { readonly kind: 'arrives'; readonly at: Terminus }
  /** Nobody listens there, or what arrived asks for no answer. */
  | { readonly kind: 'refused' | 'no-answer' }
  | {
      readonly kind: 'stopped';
      readonly leg: 'request' | 'reply';
      readonly at: StopPlace;
      /** The number of the entry, `*`, `no-rule`, the route, or what a gateway found. */
      readonly by: string | number;
    };
