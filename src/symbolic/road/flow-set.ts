import { hostCidr } from '../../net/cidr.ts';
import type { Address } from '../../net/ip.ts';
import { protocolNumber } from '../../net/protocol.ts';
import { allPorts, type PortRange } from '../../net/port.ts';
import type { Flow } from '../../scenario/action.ts';
import type { Span } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { Party } from './ends.ts';

/**
 * Every header that a flow may be sent as: from the source port that it names, or from any of the sender's.
 * Without a sender, from any address and port; without an address that is called, to any.
 */
export function headersOf(
  space: HeaderSpace,
  flow: Flow,
  from: Party | undefined,
  called: Address | undefined,
): Node {
  const { diagrams } = space;
  const source = from ? space.spansOfBlock('source', hostCidr(from.address)) : [];
  const destination = called === undefined ? [] : space.spansOfBlock('destination', hostCidr(called));
  if (!source || !destination) return diagrams.none;
  return diagrams.box([...payloadOf(space, flow, from?.ports ?? allPorts), ...source, ...destination]);
}

function payloadOf(space: HeaderSpace, flow: Flow, senders: PortRange): readonly Span[] {
  switch (flow.protocol) {
    case 'tcp':
    case 'udp': {
      const { sourcePort, destinationPort } = flow;
      const from = sourcePort === undefined ? senders : { first: sourcePort, last: sourcePort };
      return [
        space.spanOfProtocol(protocolNumber[flow.protocol]),
        space.spanOfPorts('detail', { first: destinationPort, last: destinationPort }),
        space.spanOfPorts('sourcePort', from),
      ];
    }
    case 'icmp':
    case 'icmpv6': {
      const detail = flow.type * 256 + flow.code;
      return [
        space.spanOfProtocol(protocolNumber[flow.protocol]),
        space.spanOfPorts('detail', { first: detail, last: detail }),
      ];
    }
    case 'other':
      return [space.spanOfProtocol(flow.number)];
  }
}
