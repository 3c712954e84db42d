import { isIcmp, type Packet } from '../../net/packet.ts';
import type { PortRange } from '../../net/port.ts';
import type { Traffic } from '../../scenario/traffic.ts';

/** The traffic that a rule must speak of to mean packets like this one; with other destination ports, if they are given. */
export function trafficOf(packet: Packet, ports?: PortRange): Traffic {
  if (packet.protocol === 'other') return { protocol: 'other', number: packet.number };
  if (isIcmp(packet)) return { protocol: packet.protocol, type: packet.type, code: packet.code };
  const { protocol, destinationPort } = packet;
  return { protocol, ports: ports ?? { first: destinationPort, last: destinationPort } };
}
