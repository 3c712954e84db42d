import type { Family } from '../net/ip.ts';
import type { IcmpProtocol } from '../net/protocol.ts';
import type { Asked } from './asked.ts';
import type { Direction } from './rule.ts';

/** What about groups, network ACLs and prefix lists AWS would refuse, or accept but surprise with. */
export type RuleFault = GroupFault | ListFault | QuotaFault | Surprise;

export type GroupFault =
  /** The group or network ACL that a VPC has by default, written in another one. */
  | { readonly kind: 'default-elsewhere'; readonly id: string; readonly vpc: string }
  | { readonly kind: 'default-associated'; readonly id: string }
  /** A group associated with a VPC that has it already. */
  | { readonly kind: 'associated-already'; readonly id: string; readonly vpc: string };

export type ListFault =
  | { readonly kind: 'mixed-families' }
  | { readonly kind: 'entry-twice'; readonly text: string }
  | { readonly kind: 'over-max-entries'; readonly count: number; readonly max: number };

export type QuotaFault =
  /** More than AWS's default quota, which can be raised to `most`. */
  | OverQuota<'rules-over-quota', { readonly direction: Direction; readonly family: Family }>
  | OverQuota<
      'entries-over-quota',
      { readonly direction: Direction; readonly family: Family; readonly most: number }
    >
  | OverQuota<'groups-over-quota', { readonly most: number; readonly asked?: Asked }>
  /** More than AWS gives on any request. */
  | {
      readonly kind: 'entries-over-most';
      readonly count: number;
      readonly most: number;
      readonly direction: Direction;
      readonly family: Family;
    }
  | {
      readonly kind: 'groups-over-most';
      readonly count: number;
      readonly most: number;
      readonly asked?: Asked;
    }
  /** The two quotas that a group and an interface need, multiplied, are more than AWS gives; `end` has the interface, if it has two groups and more. */
  | {
      readonly kind: 'rules-times-groups';
      readonly rules: number;
      readonly groups?: number;
      readonly end?: string;
      readonly most: number;
    };

type OverQuota<Kind, Rest> = { readonly kind: Kind; readonly count: number; readonly quota: number } & Rest;

export type Surprise =
  | RuleSurprise
  /** A host whose interface has no group at all. */
  | { readonly kind: 'no-groups'; readonly host: string };

/** What is surprising about one rule or entry. */
export type RuleSurprise =
  /** The rule's protocol belongs to one family of addresses and its peer to the other. */
  | { readonly kind: 'never-matches'; readonly protocol: IcmpProtocol; readonly peer: string }
  /** AWS does not look at type and code of an entry for ICMPv6 with an IPv4 block. */
  | { readonly kind: 'icmpv6-over-ipv4'; readonly peer: string }
  | { readonly kind: 'lost-reference'; readonly group: string; readonly why: LostReason }
  /** Without it the same would pass, as these rules let all of it pass. */
  | { readonly kind: 'covered-rule'; readonly by: readonly string[] }
  /** No packet comes as far as it: these entries decide all that it speaks of. */
  | { readonly kind: 'hidden-entry'; readonly by: readonly number[] }
  /** It decides, and without it these entries would decide the same. */
  | { readonly kind: 'redundant-entry'; readonly by: readonly (number | '*')[] }
  | {
      readonly kind: 'open-to-all';
      readonly peer: string;
      readonly family: Family;
      readonly ports: readonly (22 | 3389)[];
    };

/** Why a rule that names a group of another VPC does not find its members. */
export type LostReason =
  'not-joined' | 'peering-deleted' | 'other-region' | 'transit-gateway-off' | 'transit-gateway-outbound';
