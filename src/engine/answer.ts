import { isIcmp, refusalOf, replyTo, type Packet } from '../net/packet.ts';
import { inRange } from '../net/port.ts';
import { icmpAnswer } from '../net/protocol.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Station } from '../trace/trace.ts';
import { listensOf } from './station.ts';

/** What an end sends back. */
export interface Answer {
  readonly packet: Packet;
  /** Nobody listens: the answer says no. It has to find the way home like any other. */
  readonly refused: boolean;
}

/** The answer to a packet that arrived; undefined where none is due, as to an ICMP error. */
export function answerTo(scenario: Scenario, station: Station, packet: Packet): Answer | undefined {
  if (isIcmp(packet)) {
    return packet.type in icmpAnswer[packet.protocol]
      ? { packet: replyTo(packet), refused: false }
      : undefined;
  }
  if (packet.protocol === 'other' || listens(scenario, station, packet))
    return { packet: replyTo(packet), refused: false };
  return { packet: refusalOf(packet), refused: true };
}

function listens(
  scenario: Scenario,
  station: Station,
  packet: Extract<Packet, { protocol: 'tcp' | 'udp' }>,
): boolean {
  const listeners = listensOf(scenario, station);
  if (!listeners) return true;
  return listeners.some(
    ({ protocol, ports }) => protocol === packet.protocol && inRange(ports, packet.destinationPort),
  );
}
