import type { Cidr } from '../net/cidr.ts';
import type { Address } from '../net/ip.ts';
import type { PortRange } from '../net/port.ts';
import type { NetworkAclEntry, Peer, SecurityGroupRule } from '../scenario/rule.ts';
import type { Traffic } from '../scenario/traffic.ts';

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

/** A rule that was looked at; `mismatch` is the first field that failed, absent for the rule that matched. */
export type Looked = (RuleDecision | EntryDecision) & { readonly mismatch?: Mismatch };

/** The first field in which a rule and a packet differ, with both values. */
export type Mismatch =
  | { readonly field: 'protocol'; readonly wanted: Traffic; readonly got: number }
  | { readonly field: 'port'; readonly wanted: PortRange; readonly got: number }
  | { readonly field: 'icmp-type' | 'icmp-code'; readonly wanted: number; readonly got: number }
  /** `members` are the addresses that a group or prefix list stood for; `lost` says why a group stood for none. */
  | {
      readonly field: 'source' | 'destination';
      readonly wanted: Peer;
      readonly members: readonly Cidr[];
      readonly got: Address;
      readonly lost?: LostReference;
    };

/** What lies on the way that keeps a rule from knowing the group that a packet comes from or goes to. */
export type LostReference =
  | 'internet'
  | 'nat-gateway'
  | 'appliance'
  | 'other-region'
  /** Transit gateways carry references into inbound rules only. */
  | 'transit-gateway-outbound'
  /** Referencing is off at the transit gateway or at an attachment. */
  | 'transit-gateway-off';
