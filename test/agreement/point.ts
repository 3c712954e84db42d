import type { Packet } from '../../src/net/packet.ts';
import { protocolNumberOf } from '../../src/net/packet.ts';
import type { HeaderSpace } from '../../src/symbolic/headers/header-space.ts';
import { hostCidr } from '../../src/net/cidr.ts';

/** A packet as a point of the space, with the ports that translators on its way put in the place of its own. */
export function pointOf(
  space: HeaderSpace,
  packet: Packet,
  translated: readonly number[],
): readonly number[] {
  const point = space.diagrams.sizes.map(() => 0);
  for (const field of ['source', 'destination'] as const) {
    for (const { level, first } of space.spansOfBlock(field, hostCidr(packet[field])) ?? [])
      point[level] = first;
  }
  point[space.levelOf('protocol')] = protocolNumberOf(packet);
  if ('sourcePort' in packet) {
    point[space.levelOf('detail')] = packet.destinationPort;
    point[space.levelOf('sourcePort')] = packet.sourcePort;
  }
  if ('type' in packet) point[space.levelOf('detail')] = packet.type * 256 + packet.code;
  if (space.translators > 0) {
    const [first = 1024, second = 1024] = translated;
    point[space.levelOf('firstTranslatedPort')] = first;
    point[space.levelOf('secondTranslatedPort')] = second;
  }
  return point;
}
