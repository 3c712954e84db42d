import type { Packet } from '../net/packet.ts';
import type { Direction, NetworkAcl } from '../scenario/rule.ts';
import type { LostReference } from '../trace/looked.ts';
import type { Place, Ruling, Station } from '../trace/trace.ts';
import type { Address } from '../net/ip.ts';
import type { GuardedInterface } from './station.ts';
import type { Mapping } from './translations.ts';

/** The checkpoints that a packet passes, in order, and where it comes out if all of them let it through. */
export interface Path {
  readonly checkpoints: readonly Checkpoint[];
  readonly arrival?: { readonly station: Station; readonly packet: Packet };
}

/** Filters have yet to rule; what the network itself decides is decided already. */
export type Checkpoint =
  | {
      readonly kind: 'security-group';
      readonly place: Place;
      readonly packet: Packet;
      readonly at: GuardedInterface;
      readonly direction: Direction;
      readonly section: Section;
    }
  | {
      readonly kind: 'network-acl';
      readonly place: Place;
      readonly packet: Packet;
      readonly acl: NetworkAcl;
      readonly direction: Direction;
    }
  | {
      readonly kind: 'decided';
      readonly place: Place;
      readonly packet: Packet;
      readonly ruling: Ruling;
      /** What a NAT gateway or load balancer remembers of a packet that comes this far. */
      readonly mapping?: Mapping;
    };

/** A stretch of the way between two interfaces with security groups, and what lies on it that concerns both. */
export interface Section {
  /** AWS tracks the flow whatever the rules: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#automatic-tracking */
  readonly automatic: boolean;
  /** Why the rules of a direction cannot tell the group at the other end. */
  readonly lost: Readonly<Partial<Record<Direction, LostReference>>>;
  /** The address that inbound rules of this kind take the sender for. */
  readonly standIn?: Address;
}

/** What a packet is to its flow: a NAT gateway opens the way out to a request only, and begins anew with the one that opens. */
export interface Role {
  readonly leg: 'request' | 'reply';
  readonly opens: boolean;
}
