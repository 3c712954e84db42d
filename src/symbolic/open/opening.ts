import type { PortRange } from '../../net/port.ts';
import type { PortProtocol } from '../../net/protocol.ts';
import type { Flow } from '../../scenario/action.ts';
import type { Passage } from '../compare/passage.ts';
import type { Blocks } from '../headers/blocks.ts';
import type { CannotSay } from '../road/traveller.ts';

/** How far packets of a kind come, whichever port their sender picks. */
export const reaches = ['home', 'partly', 'stranded', 'silent', 'stopped'] as const;

/**
 * `home`: each arrives, and its answer comes home. `partly`: the answer comes home to some senders or source ports only.
 * `stranded`: it arrives, and no answer comes home. `silent`: it arrives where nobody answers. `stopped`: none arrives.
 */
export type Reach = (typeof reaches)[number];

/** A kind of traffic that is asked about by itself. */
export type Kind = { readonly protocol: PortProtocol; readonly port: number } | { readonly protocol: 'ping' };

/** Who calls whom: an interface by the name of what it belongs to, or everybody on the internet. */
export interface Pair {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly passage: Passage;
}

/** What stands open between two: nothing is left out, and no destination port of a protocol is in two lines. */
export interface Opening {
  readonly pair: Pair;
  readonly lines: readonly OpenLine[];
  /** How far each kind of traffic comes that was asked about, in the order of asking. */
  readonly kinds: readonly KindReach[];
  /** Why there may be more. */
  readonly unsaid?: CannotSay;
}

export interface OpenLine {
  readonly reach: Exclude<Reach, 'stopped'>;
  readonly protocol: PortProtocol | 'ping' | 'other';
  /** Destination ports; none where the protocol has no ports. */
  readonly ports: readonly PortRange[];
  /** Whom on the internet it is open to; undefined: to everybody, or the pair says it. */
  readonly senders: Senders | undefined;
  /** How many headers these are, exactly. */
  readonly count: bigint;
  /** One of them that is easy to read; of those whose answer is lost on the way, where there are such. */
  readonly flow: Flow;
}

/** The shorter of the two ways to say it: those of some blocks, or everybody but those. */
export type Senders = { readonly kind: 'only' | 'all-but' } & Pick<Blocks, 'within'>;

export interface KindReach {
  readonly reach: Reach | 'unsaid';
  readonly flow: Flow;
}
