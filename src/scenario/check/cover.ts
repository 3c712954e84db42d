import { covers } from '../../net/cidr.ts';
import type { NetworkAclEntry, Peer, SecurityGroupRule } from '../rule.ts';
import type { PrefixList } from '../network.ts';
import type { Traffic } from '../traffic.ts';

/** Whether every packet that the one entry speaks of is spoken of by the other. */
export function coversEntry(outer: NetworkAclEntry, inner: NetworkAclEntry): boolean {
  return coversTraffic(outer.traffic, inner.traffic) && covers(outer.cidr, inner.cidr);
}

/** Whether every packet that the one rule lets pass is let pass by the other, whoever its groups have as members. */
export function coversRule(
  outer: SecurityGroupRule,
  inner: SecurityGroupRule,
  lists: ReadonlyMap<string, PrefixList>,
): boolean {
  return coversTraffic(outer.traffic, inner.traffic) && coversPeer(outer.peer, inner.peer, lists);
}

function coversTraffic(outer: Traffic, inner: Traffic): boolean {
  if (outer.protocol === 'all') return true;
  switch (inner.protocol) {
    case 'all':
      return false;
    case 'tcp':
    case 'udp': {
      if (outer.protocol !== inner.protocol) return false;
      return outer.ports.first <= inner.ports.first && inner.ports.last <= outer.ports.last;
    }
    case 'icmp':
    case 'icmpv6': {
      if (outer.protocol !== inner.protocol) return false;
      if (outer.type === 'any') return true;
      return outer.type === inner.type && (outer.code === 'any' || outer.code === inner.code);
    }
    case 'other':
      return outer.protocol === 'other' && outer.number === inner.number;
  }
}

function coversPeer(outer: Peer, inner: Peer, lists: ReadonlyMap<string, PrefixList>): boolean {
  if (outer.kind === 'group' || inner.kind === 'group')
    return outer.kind === 'group' && inner.kind === 'group' && outer.group === inner.group;
  if (outer.kind === 'prefix-list' && inner.kind === 'prefix-list' && outer.prefixList === inner.prefixList)
    return true;
  const [wide, narrow] = [blocks(outer, lists), blocks(inner, lists)];
  // A list without entries stands for nobody, now: that is no reason to take its rule away.
  return narrow.length > 0 && narrow.every((block) => wide.some((each) => covers(each, block)));
}

function blocks(peer: Exclude<Peer, { kind: 'group' }>, lists: ReadonlyMap<string, PrefixList>) {
  return peer.kind === 'cidr' ? [peer.cidr] : (lists.get(peer.prefixList)?.entries ?? []);
}
