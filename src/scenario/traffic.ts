import type { Payload } from '../net/packet.ts';
import { inRange, samePorts, type PortRange } from '../net/port.ts';
import { protocolNumberOf } from '../net/packet.ts';
import type { PortProtocol } from '../net/protocol.ts';

/**
 * The traffic a rule speaks of. Ports are destination ports in both directions: no rule of AWS can name a source port.
 * A protocol other than TCP, UDP and ICMP has no ports: the rule means all of it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export type Traffic =
  | { readonly protocol: 'all' }
  | { readonly protocol: PortProtocol; readonly ports: PortRange }
  | { readonly protocol: 'icmp'; readonly type: number | 'any'; readonly code: number | 'any' }
  | { readonly protocol: 'other'; readonly number: number };

/** The first field of a packet that a rule's traffic does not take, with both values; undefined when it takes it. */
export type TrafficMismatch =
  | { readonly field: 'protocol'; readonly wanted: Traffic; readonly got: number }
  | { readonly field: 'port'; readonly wanted: PortRange; readonly got: number }
  | { readonly field: 'icmp-type' | 'icmp-code'; readonly wanted: number; readonly got: number };

export function trafficMismatch(traffic: Traffic, packet: Payload): TrafficMismatch | undefined {
  if (traffic.protocol === 'all') return undefined;
  if (traffic.protocol !== packet.protocol) return wrongProtocol(traffic, packet);
  switch (packet.protocol) {
    case 'tcp':
    case 'udp': {
      if (traffic.protocol !== packet.protocol) return wrongProtocol(traffic, packet);
      const got = packet.destinationPort;
      return inRange(traffic.ports, got) ? undefined : { field: 'port', wanted: traffic.ports, got };
    }
    case 'icmp': {
      if (traffic.protocol !== 'icmp' || traffic.type === 'any') return undefined;
      if (traffic.type !== packet.type) return { field: 'icmp-type', wanted: traffic.type, got: packet.type };
      if (traffic.code === 'any' || traffic.code === packet.code) return undefined;
      return { field: 'icmp-code', wanted: traffic.code, got: packet.code };
    }
    case 'other':
      if (traffic.protocol !== 'other' || traffic.number === packet.number) return undefined;
      return wrongProtocol(traffic, packet);
  }
}

export function sameTraffic(one: Traffic, other: Traffic): boolean {
  switch (one.protocol) {
    case 'all':
      return other.protocol === 'all';
    case 'tcp':
    case 'udp':
      return other.protocol === one.protocol && samePorts(one.ports, other.ports);
    case 'icmp':
      return other.protocol === 'icmp' && one.type === other.type && one.code === other.code;
    case 'other':
      return other.protocol === 'other' && one.number === other.number;
  }
}

function wrongProtocol(wanted: Traffic, packet: Payload): TrafficMismatch {
  return { field: 'protocol', wanted, got: protocolNumberOf(packet) };
}
