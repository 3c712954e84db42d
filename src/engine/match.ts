import { contains, type Cidr } from '../net/cidr.ts';
import type { Packet } from '../net/packet.ts';
import type { Direction, Peer } from '../scenario/rule.ts';
import { trafficMismatch, type Traffic } from '../scenario/traffic.ts';
import type { Mismatch } from '../trace/trace.ts';

/** A rule as the engine reads it: its traffic, and the addresses that its peer stands for. */
export interface Matchable {
  readonly traffic: Traffic;
  readonly peer: Peer;
  readonly members: readonly Cidr[];
}

/**
 * The first field that does not match, in the order of the console's columns; undefined if the rule matches.
 * An inbound rule looks at the source address, an outbound one at the destination; both at the destination port.
 */
export function mismatch(
  { traffic, peer, members }: Matchable,
  packet: Packet,
  direction: Direction,
): Mismatch | undefined {
  const inTraffic = trafficMismatch(traffic, packet);
  if (inTraffic) return inTraffic;
  const got = direction === 'ingress' ? packet.source : packet.destination;
  if (members.some((cidr) => contains(cidr, got))) return undefined;
  return { field: direction === 'ingress' ? 'source' : 'destination', wanted: peer, members, got };
}
