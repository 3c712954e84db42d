import type { Address } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import type { End, Flow } from '../../scenario/action.ts';
import { flowOf } from '../../scenario/flow-of.ts';
import { addressesOf } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The flow that sends a packet from or to the internet, its ends by their names where they have some. */
export function namedFlow({ internet, hosts, loadBalancers }: Scenario, packet: Packet): Flow {
  const { source, destination } = packet;
  const ours = [...internet, ...hosts];
  const sender = ours.find((each) => addressesOf(each).includes(source));
  const called =
    [...hosts, ...loadBalancers].find(({ publicAddress }) => publicAddress === destination) ??
    internet.find((each) => addressesOf(each).includes(destination));
  return flowOf(packet, { from: endOf(sender, source), to: endOf(called, destination) });
}

function endOf(named: { readonly id: string } | undefined, address: Address): End {
  return named ? { kind: 'name', name: named.id } : { kind: 'address', address };
}
