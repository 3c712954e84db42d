/** The protocols that have a shape of their own, by their IANA numbers; every other one is only its number. */
export const protocolNumber = { icmp: 1, tcp: 6, udp: 17 } as const;

export type PortProtocol = 'tcp' | 'udp';

/** ICMP types that the product speaks of (https://www.iana.org/assignments/icmp-parameters). */
export const icmpType = { echoReply: 0, unreachable: 3, echoRequest: 8 } as const;
