import { formatIpv4, type Ipv4 } from './ip.ts';
import { icmpType, protocolNumber, type PortProtocol } from './protocol.ts';

interface Addressed {
  readonly source: Ipv4;
  readonly destination: Ipv4;
}

/** One header on the wire. Its fields are what a filter may look at, and nothing more. */
export type Packet = Addressed & Payload;

/** What a packet carries besides its addresses. */
export type Payload =
  | { readonly protocol: PortProtocol; readonly sourcePort: number; readonly destinationPort: number }
  | IcmpMessage
  | { readonly protocol: 'other'; readonly number: number };

/** `identifier` ties an echo reply to its request. An error quotes the ports of the datagram it is about. */
export interface IcmpMessage {
  readonly protocol: 'icmp';
  readonly type: number;
  readonly code: number;
  readonly identifier: number;
  readonly quoted?: { readonly sourcePort: number; readonly destinationPort: number };
}

/** The answer to a packet: addresses and ports swapped; an echo request becomes an echo reply. */
export function replyTo(packet: Packet): Packet {
  const swapped = { source: packet.destination, destination: packet.source };
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return {
        ...swapped,
        protocol: packet.protocol,
        sourcePort: packet.destinationPort,
        destinationPort: packet.sourcePort,
      };
    case 'icmp':
      return {
        ...swapped,
        protocol: 'icmp',
        type: icmpAnswer[packet.type] ?? packet.type,
        code: packet.code,
        identifier: packet.identifier,
      };
    case 'other':
      return { ...swapped, protocol: 'other', number: packet.number };
  }
}

/** The IANA number of a packet's protocol. */
export function protocolNumberOf(packet: Payload): number {
  return packet.protocol === 'other' ? packet.number : protocolNumber[packet.protocol];
}

/** `tcp 198.51.100.7:41022 -> 10.0.1.10:443`, or `icmp 198.51.100.7 -> 10.0.1.10 8/0`. */
export function formatPacket(packet: Packet): string {
  const source = formatIpv4(packet.source);
  const destination = formatIpv4(packet.destination);
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return `${packet.protocol} ${source}:${String(packet.sourcePort)} -> ${destination}:${String(packet.destinationPort)}`;
    case 'icmp':
      return `icmp ${source} -> ${destination} ${String(packet.type)}/${String(packet.code)}`;
    case 'other':
      return `protocol ${String(packet.number)} ${source} -> ${destination}`;
  }
}

/** How a closed port says so: TCP by a reset, which has the shape of a reply; UDP by an ICMP error that quotes the datagram. */
export function refusalOf(packet: Packet): Packet {
  if (packet.protocol !== 'udp') return replyTo(packet);
  const { source, destination, sourcePort, destinationPort } = packet;
  const portUnreachable = {
    type: icmpType.unreachable,
    code: 3,
    identifier: 0,
    quoted: { sourcePort, destinationPort },
  };
  return { source: destination, destination: source, protocol: 'icmp', ...portUnreachable };
}

/** RFC 792 and RFC 950: the type of the answer to each type of ICMP query. */
export const icmpAnswer: Readonly<Record<number, number>> = { 8: 0, 13: 14, 15: 16, 17: 18 };
