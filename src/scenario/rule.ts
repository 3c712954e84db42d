import { sameCidr, type Cidr } from '../net/cidr.ts';
import { sameTraffic, type Traffic } from './traffic.ts';

/** Into the interface or subnet (inbound on screen), or out of it (outbound). */
export type Direction = 'ingress' | 'egress';

export const directions: readonly Direction[] = ['ingress', 'egress'];

/** The other side that a security-group rule speaks of: the source of an inbound rule, the destination of an outbound one. */
export type Peer =
  | { readonly kind: 'cidr'; readonly cidr: Cidr }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'prefix-list'; readonly prefixList: string };

/** A rule of a security group. It can only allow. */
export interface SecurityGroupRule {
  readonly traffic: Traffic;
  readonly peer: Peer;
  readonly description?: string;
}

/** `vpc` is where the group was made; `associated` are further VPCs that may use it. */
export interface SecurityGroup {
  readonly id: string;
  readonly vpc: string;
  readonly associated: readonly string[];
  readonly ingress: readonly SecurityGroupRule[];
  readonly egress: readonly SecurityGroupRule[];
}

/** A numbered row of a network ACL; `ruleNumber` is 1 to 32766, and the lowest that matches decides. */
export interface NetworkAclEntry {
  readonly ruleNumber: number;
  readonly action: 'allow' | 'deny';
  readonly traffic: Traffic;
  readonly cidr: Cidr;
}

/** The `*` row is never stored: it is the implicit deny at the end of each direction. */
export interface NetworkAcl {
  readonly id: string;
  readonly vpc: string;
  readonly ingress: readonly NetworkAclEntry[];
  readonly egress: readonly NetworkAclEntry[];
}

/** Rule numbers that a learner may give; AWS reserves what lies above. */
export const ruleNumbers = { first: 1, last: 32766 } as const;

/** Whether two rules say the same to AWS, which does not look at the description. */
export function sameRule(one: SecurityGroupRule, other: SecurityGroupRule): boolean {
  return sameTraffic(one.traffic, other.traffic) && samePeer(one.peer, other.peer);
}

export function sameEntry(one: NetworkAclEntry, other: NetworkAclEntry): boolean {
  return (
    one.ruleNumber === other.ruleNumber &&
    one.action === other.action &&
    sameTraffic(one.traffic, other.traffic) &&
    sameCidr(one.cidr, other.cidr)
  );
}

function samePeer(one: Peer, other: Peer): boolean {
  switch (one.kind) {
    case 'cidr':
      return other.kind === 'cidr' && sameCidr(one.cidr, other.cidr);
    case 'group':
      return other.kind === 'group' && one.group === other.group;
    case 'prefix-list':
      return other.kind === 'prefix-list' && one.prefixList === other.prefixList;
  }
}
