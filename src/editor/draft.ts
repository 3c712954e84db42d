import type { Cidr } from '../net/cidr.ts';
import { formatPortRange } from '../net/port.ts';
import { formatPeer } from '../scenario/rule-text.ts';
import type { NetworkAclEntry, Peer, SecurityGroupRule } from '../scenario/rule.ts';
import type { Traffic } from '../scenario/traffic.ts';
import { fieldsOf, typeOf } from '../rule-type/naming.ts';
import type { FilterKind } from '../rule-type/rule-type.ts';

/**
 * One row as it is typed, right or wrong. Every field keeps its text, also while the type does not ask for it,
 * so that going back to an earlier type brings back what was typed for it.
 * The fields that a filter has no column for stay empty.
 */
export interface Draft {
  readonly ruleNumber: string;
  readonly typeId: string;
  readonly protocol: string;
  readonly ports: string;
  readonly icmpType: string;
  readonly icmpCode: string;
  readonly peer: string;
  readonly action: 'allow' | 'deny';
  readonly description: string;
}

/** The fields that hold typed text; the others are chosen from a list. */
export type TextField = Exclude<keyof Draft, 'typeId' | 'action'>;

/** How a row says any ICMP type, or any code. */
export const anyIcmp = 'all';

/** A row nobody has typed in yet. */
export const emptyDraft: Draft = {
  ruleNumber: '',
  typeId: 'custom-tcp',
  protocol: '',
  ports: '',
  icmpType: anyIcmp,
  icmpCode: anyIcmp,
  peer: '',
  action: 'allow',
  description: '',
};

export function draftOfRule(rule: SecurityGroupRule): Draft {
  return { ...draftOf('security-group', rule.traffic, rule.peer), description: rule.description ?? '' };
}

export function draftOfEntry(entry: NetworkAclEntry): Draft {
  const draft = draftOf('network-acl', entry.traffic, { kind: 'cidr', cidr: entry.cidr });
  return { ...draft, ruleNumber: String(entry.ruleNumber), action: entry.action };
}

/** The row that ends every list of a network ACL: what no rule matched is denied. */
export function draftOfStar(cidr: Cidr): Draft {
  const draft = draftOf('network-acl', { protocol: 'all' }, { kind: 'cidr', cidr });
  return { ...draft, ruleNumber: '*', action: 'deny' };
}

function draftOf(kind: FilterKind, traffic: Traffic, peer: Peer): Draft {
  const { ports, icmp, protocol } = fieldsOf(traffic);
  return {
    ...emptyDraft,
    typeId: typeOf(traffic, kind).id,
    protocol: String(protocol),
    ports: formatPortRange(ports),
    icmpType: formatIcmp(icmp.type),
    icmpCode: formatIcmp(icmp.code),
    peer: formatPeer(peer),
  };
}

function formatIcmp(value: number | 'any'): string {
  return value === 'any' ? anyIcmp : String(value);
}
