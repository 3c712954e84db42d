import type { Traffic } from '../../src/scenario/traffic.ts';

/** What a protocol and two numbers mean to the EC2 API: ports, or the type and code of an ICMP message. */
export function trafficOf(protocol: string, from: number | undefined, to: number | undefined): Traffic {
  const any = (number: number | undefined) => (number === -1 || number === undefined ? 'any' : number);
  switch (protocol) {
    case '-1':
      return { protocol: 'all' };
    case 'tcp':
    case 'udp':
      if (from === undefined || to === undefined) throw new Error(`${protocol} without ports`);
      return { protocol, ports: { first: from, last: to } };
    case 'icmp':
    case 'icmpv6':
      return { protocol, type: any(from), code: any(to) };
    default:
      return { protocol: 'other', number: Number(protocol) };
  }
}
