import type { Family } from './ip.ts';

/** The protocols that have a shape of their own, by their IANA numbers; every other one is only its number. */
export const protocolNumber = { icmp: 1, tcp: 6, udp: 17, icmpv6: 58 } as const;

export type PortProtocol = 'tcp' | 'udp';

export type IcmpProtocol = 'icmp' | 'icmpv6';

/** The ICMP of each family of addresses. */
export const icmpOf: Readonly<Record<Family, IcmpProtocol>> = { ipv4: 'icmp', ipv6: 'icmpv6' };

/**
 * Types of message that the product speaks of.
 * https://www.iana.org/assignments/icmp-parameters and https://www.iana.org/assignments/icmpv6-parameters
 */
export const icmpType = {
  icmp: { echoReply: 0, unreachable: 3, echoRequest: 8 },
  icmpv6: { echoReply: 129, unreachable: 1, echoRequest: 128 },
} as const;

/** The code of "port unreachable" among the codes of "unreachable": RFC 792, RFC 4443. */
export const portUnreachable: Readonly<Record<IcmpProtocol, number>> = { icmp: 3, icmpv6: 4 };

/** RFC 792, RFC 950 and RFC 4443: the type of the answer to each type of query. */
export const icmpAnswer: Readonly<Record<IcmpProtocol, Readonly<Record<number, number>>>> = {
  icmp: { 8: 0, 13: 14, 15: 16, 17: 18 },
  icmpv6: { 128: 129 },
};
