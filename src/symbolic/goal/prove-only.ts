import type { Address, Family } from '../../net/ip.ts';
import type { End, Flow } from '../../scenario/action.ts';
import { allPorts } from '../../net/port.ts';
import { addressesOf } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { HeaderSpaces } from '../headers/spaces.ts';
import { packetAt, sampleOf, type Wishes } from '../headers/sample.ts';
import { partiesOf } from '../road/ends.ts';
import { headersOf } from '../road/flow-set.ts';
import type { CannotSay } from '../road/traveller.ts';
import { namedFlow } from './named-flow.ts';
import { entrancesOf, type Entrance } from './outside.ts';
import type { Proof } from './proof.ts';
import { everybodyOf } from './question.ts';

/**
 * Proves that nothing but these flows reaches, from the internet, the hosts that they lead to: by any address of theirs,
 * of either family, and through load balancers too. A load balancer that is named stands for what is called by its address.
 */
export function proveOnly(
  flows: readonly Flow[],
  scenario: Scenario,
  spaces: HeaderSpaces,
  wishes: Wishes,
): Proof {
  if (!flows.every(({ to }) => calledBy(scenario, to).length > 0))
    return { verdict: 'cannot-say', why: 'no-such-packet' };
  let unsaid: CannotSay | undefined;
  for (const family of ['ipv4', 'ipv6'] as const) {
    const space = spaces.of(family);
    const { diagrams } = space;
    const permitted = diagrams.unionOf(flows.map((flow) => headersOfFlow(space, scenario, flow)));
    for (const entrance of entrancesOf(space, scenario)) {
      const { trip } = entrance;
      for (const { at, set } of trip.arrivals) {
        if (at.kind !== 'host' || !isMeant(scenario, flows, entrance, at.id)) continue;
        const point = sampleOf(space, diagrams.difference(set, permitted), wishes);
        if (!point) continue;
        const packet = packetAt(space, point);
        const fate = { kind: 'arrives', at } as const;
        return {
          verdict: 'fails',
          counterexample: { kind: 'packet', flow: namedFlow(scenario, packet), packet, fate },
        };
      }
      unsaid ??= trip.unsaid.find(({ leg }) => leg === 'request')?.why;
    }
  }
  return unsaid ? { verdict: 'cannot-say', why: unsaid } : { verdict: 'holds' };
}

/** Whether what comes in at this address and arrives at this host is what some flow of the goal is about. */
function isMeant(scenario: Scenario, flows: readonly Flow[], { called }: Entrance, host: string): boolean {
  return flows.some(({ to }) => {
    if (to.kind === 'address')
      return to.address === called || addressesOfHost(scenario, host).includes(to.address);
    return to.name === host || addressesOfBalancer(scenario, to.name).includes(called);
  });
}

/** A flow from outside, from any port if it names none, by whichever address of its end; that of a load balancer by the balancer's own. */
function headersOfFlow(space: HeaderSpace, scenario: Scenario, flow: Flow): Node {
  const { diagrams } = space;
  const everybody = everybodyOf(scenario, flow.from);
  const senders = everybody === undefined ? partyIn(scenario, flow, space.family) : undefined;
  if (everybody === undefined ? !senders : everybody !== space.family) return diagrams.none;
  const called = calledBy(scenario, flow.to);
  return diagrams.unionOf(
    called.map((address) => headersOf(space, flow, senders && { ...senders, ports: allPorts }, address)),
  );
}

/** The sender, if it has an address of the family. */
function partyIn(scenario: Scenario, flow: Flow, family: Family) {
  const isIpv4 = family === 'ipv4';
  const { from } = partiesOf(scenario, flow);
  if ((typeof from.address === 'number') === isIpv4) return from;
  const other = scenario.internet.find(({ id }) => flow.from.kind === 'name' && id === flow.from.name);
  const address = other && addressesOf(other).find((each) => (typeof each === 'number') === isIpv4);
  return address === undefined ? undefined : { ...from, address };
}

function calledBy(scenario: Scenario, to: End): readonly Address[] {
  if (to.kind === 'address') {
    const owner = scenario.hosts.find(({ id }) => addressesOfHost(scenario, id).includes(to.address));
    return owner ? addressesOfHost(scenario, owner.id) : [to.address];
  }
  return [...addressesOfHost(scenario, to.name), ...addressesOfBalancer(scenario, to.name)];
}

function addressesOfHost({ hosts }: Scenario, id: string): readonly Address[] {
  const host = hosts.find((each) => each.id === id);
  return host
    ? [...addressesOf(host), ...(host.publicAddress === undefined ? [] : [host.publicAddress])]
    : [];
}

function addressesOfBalancer({ loadBalancers }: Scenario, id: string): readonly Address[] {
  const balancer = loadBalancers.find((each) => each.id === id);
  return balancer?.publicAddress === undefined ? [] : [balancer.publicAddress];
}
