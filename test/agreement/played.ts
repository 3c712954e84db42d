import { play } from '../../src/engine/play.ts';
import type { Address } from '../../src/net/ip.ts';
import type { Packet } from '../../src/net/packet.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { isExchange, type Exchange } from '../../src/trace/trace.ts';

/** What the engine makes of the packet; undefined where no flow can say it: a named protocol by its number alone. */
export function played(network: Scenario, packet: Packet): Exchange | undefined {
  const ends = { from: address(packet.source), to: address(packet.destination) };
  const { source: _source, destination: _destination, ...payload } = packet;
  if (payload.protocol === 'icmpv6' && typeof packet.source === 'number') return undefined;
  if (payload.protocol === 'icmp' && typeof packet.source === 'bigint') return undefined;
  const [event] = play(network, [{ kind: 'send', flow: { ...ends, ...payload }, oneway: false }]).events;
  return event && isExchange(event) ? event : undefined;
}

function address(value: Address) {
  return { kind: 'address', address: value } as const;
}
