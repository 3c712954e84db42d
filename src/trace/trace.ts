import type { Packet } from '../net/packet.ts';
import type { Address } from '../net/ip.ts';
import type { Edit, EditProblem } from '../scenario/edit.ts';
import type { Route } from '../scenario/network.ts';
import type { Direction } from '../scenario/rule.ts';
import type { GatewayFault } from './gateway-fault.ts';
import type { ConnectionNote, LedgerEntry } from './ledger-entry.ts';
import type { EntryDecision, Looked, RuleDecision } from './looked.ts';

/** Everything that happened and why, in order, as plain data. Whatever a person sees is a reading of it. */
export interface Trace {
  readonly events: readonly TraceEvent[];
}

/** `at` is simulated seconds since the first action. */
export type TraceEvent =
  | Exchange
  | { readonly kind: 'edited'; readonly at: number; readonly edit: Edit; readonly problem?: EditProblem }
  /** An `again` before anything was sent that it could mean. */
  | { readonly kind: 'nothing-sent'; readonly at: number }
  | { readonly kind: 'waited'; readonly at: number; readonly seconds: number }
  /** `open`: whether there was such a connection to close. `finish` is the last packet of each side on its way, of TCP. */
  | {
      readonly kind: 'closed';
      readonly at: number;
      readonly packet?: Packet;
      readonly open: boolean;
      /** The lines that went from the ledgers of all interfaces on the way. */
      readonly forgotten: readonly LedgerEntry[];
      readonly finish?: { readonly request: Leg; readonly reply?: Leg };
    };

/**
 * A request and, if it arrived and somebody answers, its reply.
 * `packet` is the request with the addresses of both ends as they know themselves.
 */
export interface Exchange {
  readonly kind: 'exchange';
  readonly at: number;
  readonly action: 'send' | 'again';
  readonly from: Station;
  readonly to: Station;
  readonly packet: Packet;
  readonly request: Leg | NotSent;
  /** Absent where none was sent. After a refused request it is the refusal on its way home. */
  readonly reply?: Leg;
  /** The request was taken and its answer came home. */
  readonly roundTrip: boolean;
  /** The lines that went from the ledgers of those who heard that the connection is over, by a refusal or a reset. */
  readonly forgotten: readonly LedgerEntry[];
}

/** One end of an exchange. `unknown`: an address that nobody in the scenario has. */
export type Station =
  | { readonly kind: 'host'; readonly id: string; readonly subnet: string; readonly address: Address }
  | { readonly kind: 'internet'; readonly id: string; readonly address: Address }
  | {
      readonly kind: 'load-balancer';
      readonly id: string;
      readonly subnet: string;
      readonly address: Address;
    }
  | { readonly kind: 'service'; readonly id: ExemptService; readonly vpc: string; readonly address: Address }
  | { readonly kind: 'unknown'; readonly address: Address };

/** `again` on a connection that never opened, was closed, or is not there. */
export interface NotSent {
  readonly outcome: 'not-sent';
}

/**
 * One packet's way. `steps` ends at the first drop.
 * `beyond` is what the checkpoints after a drop would have said: the tool lists further blockers, and the road can be drawn.
 */
export type Leg =
  | { readonly outcome: 'delivered'; readonly steps: readonly Step[]; readonly beyond: readonly [] }
  | { readonly outcome: 'refused'; readonly steps: readonly Step[]; readonly beyond: readonly [] }
  | {
      readonly outcome: 'dropped';
      readonly steps: readonly Step[];
      readonly stop: Stop;
      readonly beyond: readonly Step[];
    };

/** One checkpoint's say on one packet. `packet` is as the checkpoint saw it; at a gateway, as it left. */
export interface Step {
  readonly at: Place;
  readonly packet: Packet;
  readonly ruling: Ruling;
}

/** A step that dropped the packet. */
export type Stop = Step & { readonly ruling: Denial };

export type Place =
  /** The network interface itself: `id` is its host, or an address that no interface has. */
  | { readonly kind: 'interface'; readonly id: string; readonly direction: Direction }
  /** `id` is the host whose interface the groups are on. */
  | {
      readonly kind: 'security-group';
      readonly id: string;
      readonly groups: readonly string[];
      readonly direction: Direction;
    }
  | {
      readonly kind: 'network-acl';
      readonly id: string;
      readonly subnet: string;
      readonly direction: Direction;
    }
  /** `id` is the subnet whose route table is asked. */
  | { readonly kind: 'route'; readonly id: string; readonly direction: 'egress' }
  /** `id` is `igw` or `eigw`, the VPC at the other side of a peering, or that of the gateway. */
  | {
      readonly kind: 'gateway';
      readonly id: string;
      readonly gateway: GatewayKind;
      readonly direction: Direction;
    };

export type GatewayKind =
  | 'internet-gateway'
  | 'egress-only-internet-gateway'
  | 'nat-gateway'
  | 'peering'
  | 'transit-gateway'
  | 'load-balancer';

export type Ruling = Passage | Denial;

export type Passage =
  | {
      readonly verdict: 'allow';
      readonly by: RuleDecision | EntryDecision;
      readonly looked: readonly Looked[];
      readonly connection?: ConnectionNote;
    }
  /** State decided: the packet belongs to a tracked connection, so no rule was asked. */
  | { readonly verdict: 'tracked'; readonly connection: ConnectionNote }
  | { readonly verdict: 'exempt'; readonly service: ExemptService }
  | { readonly verdict: 'forward'; readonly by: Forwarding };

export type Denial =
  | { readonly verdict: 'deny'; readonly by: EntryDecision; readonly looked: readonly Looked[] }
  /** No rule of any group, or no numbered entry, matched: the `*` row of a network ACL, the silence of a security group. */
  | {
      readonly verdict: 'deny';
      readonly by: { readonly kind: 'implicit-deny' };
      readonly looked: readonly Looked[];
      /** The line that would have let it pass, had it not been idle for too long. */
      readonly connection?: ConnectionNote;
    }
  | { readonly verdict: 'deny'; readonly by: { readonly kind: 'route'; readonly route?: Route } }
  | { readonly verdict: 'deny'; readonly by: { readonly kind: 'gateway'; readonly fault: GatewayFault } };

export type Forwarding =
  /** The route that won; without one, the VPC's local route. */
  | { readonly kind: 'route'; readonly route?: Route }
  /** An address was rewritten: which field, and what it was before and after. */
  | {
      readonly kind: 'translation';
      readonly field: 'source' | 'destination';
      readonly before: Address;
      readonly after: Address;
    }
  /** A gateway that changes nothing, such as a peering connection, lets it through. */
  | { readonly kind: 'gateway' }
  /** A load balancer opens a connection of its own to a target. */
  | {
      readonly kind: 'balanced';
      readonly source: { readonly before: Address; readonly after: Address };
      readonly destination: { readonly before: Address; readonly after: Address };
    }
  /**
   * An answer goes back the way that the request came, whatever the routes: to the NAT gateway of a peered VPC,
   * or to the load balancer that left the client's address as it was.
   */
  | { readonly kind: 'return-to-sender'; readonly id: string };

/** Traffic that neither security groups nor network ACLs filter. */
export type ExemptService =
  'dns' | 'dhcp' | 'metadata' | 'task-metadata' | 'time-sync' | 'windows-activation' | 'router';

/** Whether all went as the sender would wish: the request was taken, and the answer, where one is due, came home. */
export function wentWell(exchange: Exchange): boolean {
  return (
    exchange.request.outcome === 'delivered' &&
    (exchange.reply === undefined || exchange.reply.outcome === 'delivered')
  );
}

/** Whether two places are one: the same filter at the same spot, asked in the same direction. */
export function samePlace(one: Place, other: Place): boolean {
  const alike = one.kind === other.kind && one.id === other.id && one.direction === other.direction;
  // One network ACL may stand at the border of several subnets.
  if (one.kind !== 'network-acl' || other.kind !== 'network-acl') return alike;
  return alike && one.subnet === other.subnet;
}

export function isExchange(event: TraceEvent): event is Exchange {
  return event.kind === 'exchange';
}

/** Every step of a leg, also those after a drop. */
export function allSteps(leg: Leg): readonly Step[] {
  return [...leg.steps, ...leg.beyond];
}

/** The drops that would have come after the first one. */
export function furtherBlockers(leg: Leg): readonly Step[] {
  return leg.beyond.filter((step) => step.ruling.verdict === 'deny');
}
