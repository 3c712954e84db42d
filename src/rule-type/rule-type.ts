import type { IcmpProtocol, PortProtocol } from '../net/protocol.ts';
import type { ServiceName } from '../scenario/named-traffic.ts';
import type { Traffic } from '../scenario/traffic.ts';
import type { Note } from './note.ts';

/** The two things that filter packets. Each has its own list of types in the console. */
export type FilterKind = 'security-group' | 'network-acl';

export interface Label {
  readonly en: string;
  readonly ja: string;
}

/** What a type settles by itself, and what it leaves to be entered. */
export type Writes =
  | { readonly asks: 'nothing'; readonly traffic: Traffic }
  | { readonly asks: 'ports'; readonly protocol: PortProtocol }
  | { readonly asks: 'icmp'; readonly protocol: IcmpProtocol }
  | { readonly asks: 'protocol' };

/** The type's name in the product: that of its service, or what it leaves to be entered. */
export type TypeId =
  | ServiceName
  | `custom-${PortProtocol | IcmpProtocol | 'protocol'}`
  | `all-${PortProtocol | IcmpProtocol}`
  | 'all';

/**
 * One entry of the console's Type list. A type is only a way to write protocol and ports:
 * AWS stores those, and the console finds the type again when it shows the rule.
 */
export interface RuleType {
  readonly id: TypeId;
  readonly label: Label;
  readonly writes: Writes;
  readonly notes: readonly Note[];
}
