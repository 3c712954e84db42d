import { formatAddress } from '../net/ip.ts';
import { formatEndpoint } from '../net/packet.ts';
import { icmpType } from '../net/protocol.ts';
import type { End, Flow } from './action.ts';

/** A flow as one line: `tcp laptop:41022 -> web:443`. */
export function formatFlow(flow: Flow): string {
  const ends = `${formatEnd(flow.from)} -> ${formatEnd(flow.to)}`;
  switch (flow.protocol) {
    case 'tcp':
    case 'udp': {
      const { protocol, from, to, sourcePort, destinationPort } = flow;
      const source = sourcePort === undefined ? formatEnd(from) : formatEndAndPort(from, sourcePort);
      return `${protocol} ${source} -> ${formatEndAndPort(to, destinationPort)}`;
    }
    case 'icmp':
    case 'icmpv6': {
      const isEcho = flow.type === icmpType[flow.protocol].echoRequest && flow.code === 0;
      const message = isEcho ? '' : ` ${String(flow.type)}/${String(flow.code)}`;
      return `${flow.protocol} ${ends}${message}`;
    }
    case 'other':
      return `protocol ${String(flow.number)} ${ends}`;
  }
}

export function formatEnd(end: End): string {
  return end.kind === 'name' ? end.name : formatAddress(end.address);
}

/** An end with a port behind it: an IPv6 address stands in brackets then. */
export function formatEndAndPort(end: End, port: number): string {
  return end.kind === 'name' ? `${end.name}:${String(port)}` : formatEndpoint(end.address, port);
}
