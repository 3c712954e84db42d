import type { Flow } from '../../src/scenario/action.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Node } from '../../src/symbolic/diagram/node.ts';
import { asSent, fixedAddress } from '../../src/symbolic/headers/form.ts';
import { HeaderSpace } from '../../src/symbolic/headers/header-space.ts';
import { familyOfFlow, partiesOf, type Parties } from '../../src/symbolic/road/ends.ts';
import { headersOf } from '../../src/symbolic/road/flow-set.ts';
import { send, type Trip } from '../../src/symbolic/road/trip.ts';

/** What the proof says of everything that a flow may be sent as; undefined where nobody is there to send it. */
export function sentAs(
  network: Scenario,
  flow: Flow,
):
  | { readonly space: HeaderSpace; readonly parties: Parties; readonly set: Node; readonly trip: Trip }
  | undefined {
  const parties = partiesOf(network, flow);
  const { at, address } = parties.from;
  if (!at) return undefined;
  const space = new HeaderSpace(familyOfFlow(network, flow), 2);
  const set = headersOf(space, flow, parties.from, parties.called);
  const form = { ...asSent, source: fixedAddress(address), destination: fixedAddress(parties.called) };
  return { space, parties, set, trip: send(space, network, at, set, form) };
}
