import type { PortRange } from '../../net/port.ts';
import { protocolNumber, type PortProtocol } from '../../net/protocol.ts';
import type { Node } from '../diagram/node.ts';
import { asSent, wherePort, whereProtocol } from './form.ts';
import type { HeaderSpace } from './header-space.ts';

/** The headers whose source port lies in a range, and those that have no ports. */
export function whereClientPicks(space: HeaderSpace, ports: PortRange): Node {
  const { diagrams } = space;
  const protocols: readonly PortProtocol[] = ['tcp', 'udp'];
  const withPorts = diagrams.unionOf(protocols.map((each) => whereProtocol(space, protocolNumber[each])));
  return diagrams.union(wherePort(space, asSent.sourcePort, ports), diagrams.complement(withPorts));
}
