import { isIcmp, type Packet } from '../net/packet.ts';
import type { Flow } from './action.ts';

/** The flow between these ends that sends just this packet. */
export function flowOf(packet: Packet, ends: Pick<Flow, 'from' | 'to'>): Flow {
  const { from, to } = ends;
  if (packet.protocol === 'other') return { from, to, protocol: 'other', number: packet.number };
  if (isIcmp(packet)) return { from, to, protocol: packet.protocol, type: packet.type, code: packet.code };
  const { protocol, sourcePort, destinationPort } = packet;
  return { from, to, protocol, sourcePort, destinationPort };
}
