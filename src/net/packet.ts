import { familyOf, formatAddress, type Address } from './ip.ts';
import {
  icmpAnswer,
  icmpOf,
  icmpType,
  portUnreachable,
  protocolNumber,
  type IcmpProtocol,
  type PortProtocol,
} from './protocol.ts';

/** Both ends; they are of one family. */
interface Addressed {
  readonly source: Address;
  readonly destination: Address;
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
  readonly protocol: IcmpProtocol;
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
    case 'icmpv6':
      return {
        ...swapped,
        protocol: packet.protocol,
        type: icmpAnswer[packet.protocol][packet.type] ?? packet.type,
        code: packet.code,
        identifier: packet.identifier,
      };
    case 'other':
      return { ...swapped, protocol: 'other', number: packet.number };
  }
}

/** How a closed port says so: TCP by a reset, which has the shape of a reply; UDP by an ICMP error that quotes the datagram. */
export function refusalOf(packet: Packet): Packet {
  if (packet.protocol !== 'udp') return replyTo(packet);
  const { source, destination, sourcePort, destinationPort } = packet;
  const protocol = icmpOf[familyOf(source)];
  return {
    source: destination,
    destination: source,
    protocol,
    type: icmpType[protocol].unreachable,
    code: portUnreachable[protocol],
    identifier: 0,
    quoted: { sourcePort, destinationPort },
  };
}

/** The IANA number of a packet's protocol. */
export function protocolNumberOf(packet: Payload): number {
  return packet.protocol === 'other' ? packet.number : protocolNumber[packet.protocol];
}

export function isIcmp<Carrying extends Payload>(
  packet: Carrying,
): packet is Extract<Carrying, { readonly protocol: IcmpProtocol }> {
  return packet.protocol === 'icmp' || packet.protocol === 'icmpv6';
}

/** `tcp 198.51.100.7:41022 -> 10.0.1.10:443`, `udp [2001:db8::7]:53 -> …`, or `icmp 198.51.100.7 -> 10.0.1.10 8/0`. */
export function formatPacket(packet: Packet): string {
  switch (packet.protocol) {
    case 'tcp':
    case 'udp': {
      const source = formatEndpoint(packet.source, packet.sourcePort);
      return `${packet.protocol} ${source} -> ${formatEndpoint(packet.destination, packet.destinationPort)}`;
    }
    case 'icmp':
    case 'icmpv6':
      return `${packet.protocol} ${formatEnds(packet)} ${String(packet.type)}/${String(packet.code)}`;
    case 'other':
      return `protocol ${String(packet.number)} ${formatEnds(packet)}`;
  }
}

/** An address with a port: an IPv6 address stands in brackets, as RFC 5952 asks for. */
export function formatEndpoint(address: Address, port: number): string {
  const text = formatAddress(address);
  return `${typeof address === 'bigint' ? `[${text}]` : text}:${String(port)}`;
}

function formatEnds({ source, destination }: Addressed): string {
  return `${formatAddress(source)} -> ${formatAddress(destination)}`;
}
