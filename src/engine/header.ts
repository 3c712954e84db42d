import type { Address } from '../net/ip.ts';
import { protocolNumberOf, type Packet } from '../net/packet.ts';
import type { Direction } from '../scenario/rule.ts';

/** What a rule looks at of a packet, as small numbers; the words are those of the peer's address, as signed 32-bit integers. */
export interface Header {
  readonly protocol: number;
  /** The destination port, or the type of an ICMP message. */
  readonly detail: number;
  readonly code: number;
  readonly isIpv6: boolean;
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
}

/** An inbound rule looks at the source address, an outbound one at the destination; both at the destination port. */
export function headerOf(packet: Packet, direction: Direction): Header {
  return headerWith(packet, direction === 'ingress' ? packet.source : packet.destination);
}

/** The packet's header with another address as its peer's. */
export function headerWith(packet: Packet, peer: Address): Header {
  const [word0 = 0, word1 = 0, word2 = 0, word3 = 0] = addressWords(peer);
  return {
    protocol: protocolNumberOf(packet),
    detail: 'destinationPort' in packet ? packet.destinationPort : 'type' in packet ? packet.type : 0,
    code: 'code' in packet ? packet.code : 0,
    isIpv6: typeof peer === 'bigint',
    word0,
    word1,
    word2,
    word3,
  };
}

/** An address as signed words of 32 bits, the first one first: one for IPv4, four for IPv6. */
export function addressWords(address: Address): readonly number[] {
  if (typeof address === 'number') return [address | 0];
  whole[0] = address >> 64n;
  whole[1] = address;
  // Each half is written in the machine's own order, which is the same for reading.
  return littleEndian ? [words[1] ?? 0, words[0] ?? 0, words[3] ?? 0, words[2] ?? 0] : [...words];
}

// One buffer seen two ways: the quickest way from a bigint to words.
const whole = new BigUint64Array(2);
const words = new Int32Array(whole.buffer);
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
