import type { Packet } from '../net/packet.ts';
import type { Direction, NetworkAcl } from '../scenario/rule.ts';
import type { Looked, Ruling } from '../trace/trace.ts';
import { mismatch } from './match.ts';

/**
 * The lowest-numbered entry that matches decides; none matching is the `*` row's deny.
 * Nothing is remembered from one packet to the next: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 */
export function rulingOfNetworkAcl(acl: NetworkAcl, direction: Direction, packet: Packet): Ruling {
  const looked: Looked[] = [];
  for (const entry of acl[direction].toSorted((one, other) => one.ruleNumber - other.ruleNumber)) {
    const peer = { kind: 'cidr', cidr: entry.cidr } as const;
    const failed = mismatch({ traffic: entry.traffic, peer, members: [entry.cidr] }, packet, direction);
    const decision = { kind: 'entry', entry } as const;
    looked.push({ ...decision, ...(failed && { mismatch: failed }) });
    if (failed) continue;
    return entry.action === 'allow'
      ? { verdict: 'allow', by: decision, looked }
      : { verdict: 'deny', by: decision, looked };
  }
  return { verdict: 'deny', by: { kind: 'implicit-deny' }, looked };
}
