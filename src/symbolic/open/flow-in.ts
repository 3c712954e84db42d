import { familyOf, type Address } from '../../net/ip.ts';
import type { End, Flow } from '../../scenario/action.ts';
import { addressesOf } from '../../scenario/network.ts';
import { flowOf } from '../../scenario/flow-of.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { packetAt, sampleOf } from '../headers/sample.ts';
import type { Outcome } from './outcome.ts';

/** A flow that sends one header of a set: one whose answer is lost where there is such, since that is what one wants to see. */
export function flowIn({ space, scenario, pair, lost, home, arrived }: Outcome, set: Node): Flow | undefined {
  const { diagrams } = space;
  const sources = scenario.internet.flatMap(addressesOf);
  const wishes = { sources, destinations: sources };
  const lostHere = diagrams.intersection(lost, set);
  // Behind a translator some of what is lost may come home with another port: rather what never does.
  const worst = diagrams.difference(lostHere, home);
  const [homeHere, arrivedHere] = [diagrams.intersection(home, set), diagrams.intersection(arrived, set)];
  const [wanted = set] = [worst, lostHere, homeHere, arrivedHere].filter((each) => each !== diagrams.none);
  const point = sampleOf(space, wanted, wishes);
  if (!point) return undefined;
  const packet = packetAt(space, point);
  const flow = flowOf(packet, {
    from: endOf(pair.from, packet.source, scenario),
    to: endOf(pair.to, packet.destination, scenario),
  });
  // Only where it matters does the flow name the source port.
  return lostHere === diagrams.none && 'sourcePort' in flow ? withoutPort(flow) : flow;
}

function withoutPort({
  from,
  to,
  protocol,
  destinationPort,
}: Extract<Flow, { readonly destinationPort: number }>): Flow {
  return { from, to, protocol, destinationPort };
}

/** By name where there is one; a name stands for the IPv4 address of whoever has both. */
function endOf(ours: string | undefined, address: Address, { internet }: Scenario): End {
  if (familyOf(address) === 'ipv6') return { kind: 'address', address };
  const name = ours ?? internet.find((each) => addressesOf(each).includes(address))?.id;
  return name === undefined ? { kind: 'address', address } : { kind: 'name', name };
}
