import type { Packet } from '../net/packet.ts';
import type { Cidr } from '../net/cidr.ts';
import type { Ipv4 } from '../net/ip.ts';
import type { Edit, EditProblem } from '../scenario/edit.ts';
import type { Route } from '../scenario/network.ts';
import type { Direction, NetworkAclEntry, Peer, SecurityGroupRule } from '../scenario/rule.ts';
import type { TrafficMismatch } from '../scenario/traffic.ts';

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
  /** `open`: whether there was such a connection to close. */
  | { readonly kind: 'closed'; readonly at: number; readonly packet?: Packet; readonly open: boolean };

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
}

/** One end of an exchange. `unknown`: an address that nobody in the scenario has. */
export type Station =
  | { readonly kind: 'host'; readonly id: string; readonly subnet: string; readonly address: Ipv4 }
  | { readonly kind: 'internet'; readonly id: string; readonly address: Ipv4 }
  | { readonly kind: 'service'; readonly id: ExemptService; readonly vpc: string; readonly address: Ipv4 }
  | { readonly kind: 'unknown'; readonly address: Ipv4 };

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
  /** `id` is an address that no interface has. */
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
  /** `id` is `igw`, or the NAT gateway's. */
  | {
      readonly kind: 'gateway';
      readonly id: string;
      readonly gateway: 'internet-gateway' | 'nat-gateway';
      readonly direction: Direction;
    };

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
    }
  | { readonly verdict: 'deny'; readonly by: { readonly kind: 'route'; readonly route?: Route } }
  | { readonly verdict: 'deny'; readonly by: { readonly kind: 'gateway'; readonly fault: GatewayFault } };

export interface RuleDecision {
  readonly kind: 'rule';
  readonly group: string;
  readonly index: number;
  readonly rule: SecurityGroupRule;
}

export interface EntryDecision {
  readonly kind: 'entry';
  readonly entry: NetworkAclEntry;
}

export type Forwarding =
  /** The route that won; without one, the VPC's local route. */
  | { readonly kind: 'route'; readonly route?: Route }
  /** An address was rewritten: which field, and what it was before and after. */
  | {
      readonly kind: 'translation';
      readonly field: 'source' | 'destination';
      readonly before: Ipv4;
      readonly after: Ipv4;
    };

/** A rule that was looked at; `mismatch` is the first field that failed, absent for the rule that matched. */
export type Looked = (RuleDecision | EntryDecision) & { readonly mismatch?: Mismatch };

export type Mismatch =
  | TrafficMismatch
  /** `members` are the addresses that a group or prefix list stood for. */
  | {
      readonly field: 'source' | 'destination';
      readonly wanted: Peer;
      readonly members: readonly Cidr[];
      readonly got: Ipv4;
    };

/** What a security group's memory did at a step. */
export interface ConnectionNote {
  readonly what: 'written' | 'found' | 'untracked';
  readonly entry: LedgerEntry;
}

/** A line of the ledger of one network interface. */
export interface LedgerEntry {
  readonly host: string;
  /** The first packet of the connection as this interface saw it. */
  readonly opened: Packet;
  readonly openedBy: Direction;
  /** Seconds; `until` is when it is forgotten if nothing more comes. */
  readonly since: number;
  readonly until: number;
  /** How many packets came back to the opener. */
  readonly answers: number;
  readonly tracked: boolean;
  /** The rule that let it in or out. */
  readonly rule: RuleDecision;
}

export type GatewayFault =
  /** The sender has no public address that the internet gateway could give it. */
  | 'no-public-address'
  /** Nothing in the VPC has this address as its public one. */
  | 'not-a-public-address'
  /** A private address is no destination on the internet. */
  | 'private-destination'
  /** A NAT gateway takes TCP, UDP and ICMP only. */
  | 'nat-protocol'
  /** Nothing sent through this NAT gateway is waiting for such a packet. */
  | 'nat-no-mapping'
  /** No interface has the address. */
  | 'nobody-there';

/** Traffic that neither security groups nor network ACLs filter. */
export type ExemptService = 'dns' | 'metadata' | 'time-sync';

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
