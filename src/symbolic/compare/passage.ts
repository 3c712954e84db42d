import { hostCidr } from '../../net/cidr.ts';
import { familyOf, type Address, type Family } from '../../net/ip.ts';
import { addressesOf } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { asSent, fixedAddress, whereIn, type AddressTerm } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { send, type Trip } from '../road/trip.ts';
import type { Terminus } from '../road/traveller.ts';
import { whereOutside } from '../goal/question.ts';

/** An address of an interface of ours, or everybody on the internet who is none of ours. */
export type Somebody = Address | 'internet';

/** Who sends to whom. */
export interface Passage {
  readonly from: Somebody;
  readonly to: Somebody;
}

/** Every passage there is between two interfaces of some scenarios, and between them and the internet, in one family. */
export function passagesIn(scenarios: readonly Scenario[], family: Family): readonly Passage[] {
  const ofFamily = (addresses: readonly (Address | undefined)[]) =>
    [...new Set(addresses)].filter((each) => each !== undefined).filter((each) => familyOf(each) === family);
  const interfaces = scenarios.flatMap(({ hosts, loadBalancers }) => [...hosts, ...loadBalancers]);
  const own = ofFamily(interfaces.flatMap(addressesOf));
  const called = ofFamily(interfaces.map(({ publicAddress }) => publicAddress));
  const from: readonly Somebody[] = [...own, 'internet'];
  const to: readonly Somebody[] = [...own, ...called, 'internet'];
  const isOwn = (one: Somebody, other: Somebody) =>
    one === other ||
    interfaces.some((each) => {
      const all: readonly (Somebody | undefined)[] = [...addressesOf(each), each.publicAddress];
      return all.includes(one) && all.includes(other);
    });
  return from.flatMap((each) =>
    to.filter((other) => !isOwn(each, other)).map((other) => ({ from: each, to: other })),
  );
}

/** All headers of a passage, whatever their ports: of everybody on the internet, those whom no scenario knows as its own. */
export function headersOn(space: HeaderSpace, scenarios: readonly Scenario[], { from, to }: Passage): Node {
  const { diagrams } = space;
  const ours = scenarios.flatMap(({ hosts, loadBalancers }) =>
    [...hosts, ...loadBalancers].flatMap((each) => [
      ...addressesOf(each),
      ...(each.publicAddress === undefined ? [] : [each.publicAddress]),
    ]),
  );
  const who = (end: Somebody, term: AddressTerm) => {
    if (end !== 'internet') return whereIn(space, term, [hostCidr(end)]);
    const outside = scenarios.map((scenario) => whereOutside(space, scenario, term));
    const shared = outside.reduce((one, other) => diagrams.intersection(one, other), diagrams.all);
    return diagrams.difference(shared, whereIn(space, term, ours.map(hostCidr)));
  };
  return diagrams.intersection(who(from, asSent.source), who(to, asSent.destination));
}

/** What becomes of these headers in a scenario; undefined where nobody has the address that they come from. */
export function tripOn(
  space: HeaderSpace,
  scenario: Scenario,
  { from, to }: Passage,
  set: Node,
): Trip | undefined {
  const at = terminusOf(scenario, from);
  if (!at) return undefined;
  const form = {
    ...asSent,
    source: from === 'internet' ? asSent.source : fixedAddress(from),
    destination: to === 'internet' ? asSent.destination : fixedAddress(to),
  };
  return send(space, scenario, at, set, form);
}

function terminusOf({ hosts, loadBalancers }: Scenario, end: Somebody): Terminus | undefined {
  if (end === 'internet') return { kind: 'internet' };
  const host = hosts.find((each) => addressesOf(each).includes(end));
  if (host) return { kind: 'host', id: host.id };
  const balancer = loadBalancers.find((each) => addressesOf(each).includes(end));
  return balancer && { kind: 'load-balancer', id: balancer.id };
}
