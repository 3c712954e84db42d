import { samePorts, type PortRange } from '../net/port.ts';
import type { IcmpProtocol, PortProtocol } from '../net/protocol.ts';

/**
 * The traffic a rule speaks of. Ports are destination ports in both directions: no rule of AWS can name a source port.
 * A protocol other than TCP, UDP and the two ICMPs has no ports: the rule means all of it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export type Traffic =
  | { readonly protocol: 'all' }
  | { readonly protocol: PortProtocol; readonly ports: PortRange }
  | { readonly protocol: IcmpProtocol; readonly type: number | 'any'; readonly code: number | 'any' }
  | { readonly protocol: 'other'; readonly number: number };

export function sameTraffic(one: Traffic, other: Traffic): boolean {
  switch (one.protocol) {
    case 'all':
      return other.protocol === 'all';
    case 'tcp':
    case 'udp':
      return other.protocol === one.protocol && samePorts(one.ports, other.ports);
    case 'icmp':
    case 'icmpv6':
      return other.protocol === one.protocol && one.type === other.type && one.code === other.code;
    case 'other':
      return other.protocol === 'other' && one.number === other.number;
  }
}
