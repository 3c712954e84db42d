import { protocolNumberOf, type Packet } from '../net/packet.ts';
import type { Cidr } from '../net/cidr.ts';
import type { Direction, Peer } from '../scenario/rule.ts';
import type { Traffic } from '../scenario/traffic.ts';
import type { LostReference, Mismatch } from '../trace/looked.ts';
import { miss } from './rule-table.ts';

/** What a rule wanted, and who its peer was when the packet came by. */
interface Missed {
  readonly traffic: Traffic;
  readonly peer: Peer;
  readonly members: readonly Cidr[];
  readonly lost?: LostReference | undefined;
}

/** Says in full what the rule table noted in a number: the field in which rule and packet differ, and both values. */
export function mismatchOf(
  code: number | undefined,
  { traffic, peer, members, lost }: Missed,
  packet: Packet,
  direction: Direction,
): Mismatch {
  if (code === miss.detail && 'ports' in traffic && 'destinationPort' in packet)
    return { field: 'port', wanted: traffic.ports, got: packet.destinationPort };
  if ('type' in traffic && 'type' in packet) {
    if (code === miss.detail && traffic.type !== 'any')
      return { field: 'icmp-type', wanted: traffic.type, got: packet.type };
    if (code === miss.code && traffic.code !== 'any')
      return { field: 'icmp-code', wanted: traffic.code, got: packet.code };
  }
  if (code === miss.protocol) return { field: 'protocol', wanted: traffic, got: protocolNumberOf(packet) };
  const field = direction === 'ingress' ? 'source' : 'destination';
  const got = packet[field];
  return lost === undefined || peer.kind !== 'group'
    ? { field, wanted: peer, members, got }
    : { field, wanted: peer, members: [], got, lost };
}
