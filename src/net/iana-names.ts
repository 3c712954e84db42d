import type { IcmpProtocol } from './protocol.ts';

/** A number that the IANA has given a name. */
export interface NamedNumber {
  readonly number: number;
  readonly name: string;
}

const named = (number: number, name: string): NamedNumber => ({ number, name });

/**
 * Protocols that run over IP, those that people meet in cloud networks.
 * https://www.iana.org/assignments/protocol-numbers
 */
export const protocolNames: readonly NamedNumber[] = [
  named(1, 'ICMP'),
  named(2, 'IGMP'),
  named(4, 'IPv4'),
  named(6, 'TCP'),
  named(17, 'UDP'),
  named(41, 'IPv6'),
  named(46, 'RSVP'),
  named(47, 'GRE'),
  named(50, 'ESP'),
  named(51, 'AH'),
  named(58, 'ICMPv6'),
  named(88, 'EIGRP'),
  named(89, 'OSPF'),
  named(103, 'PIM'),
  named(112, 'VRRP'),
  named(115, 'L2TP'),
  named(132, 'SCTP'),
];

/**
 * Types of message that are in use.
 * https://www.iana.org/assignments/icmp-parameters and https://www.iana.org/assignments/icmpv6-parameters
 */
export const icmpNames: Readonly<Record<IcmpProtocol, readonly NamedNumber[]>> = {
  icmp: [
    named(0, 'Echo Reply'),
    named(3, 'Destination Unreachable'),
    named(5, 'Redirect'),
    named(8, 'Echo Request'),
    named(9, 'Router Advertisement'),
    named(10, 'Router Solicitation'),
    named(11, 'Time Exceeded'),
    named(12, 'Parameter Problem'),
    named(13, 'Timestamp'),
    named(14, 'Timestamp Reply'),
  ],
  icmpv6: [
    named(1, 'Destination Unreachable'),
    named(2, 'Packet Too Big'),
    named(3, 'Time Exceeded'),
    named(4, 'Parameter Problem'),
    named(128, 'Echo Request'),
    named(129, 'Echo Reply'),
    named(133, 'Router Solicitation'),
    named(134, 'Router Advertisement'),
    named(135, 'Neighbor Solicitation'),
    named(136, 'Neighbor Advertisement'),
  ],
};

/** The number that a name means, however it is cased. */
export function numberNamed(names: readonly NamedNumber[], name: string): number | undefined {
  const wanted = name.toLowerCase();
  return names.find((each) => each.name.toLowerCase() === wanted)?.number;
}

export function nameOfNumber(names: readonly NamedNumber[], number: number): string | undefined {
  return names.find((each) => each.number === number)?.name;
}
