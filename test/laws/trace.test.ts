import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { contains } from '../../src/net/cidr.ts';
import type { Action, Flow } from '../../src/scenario/action.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { allSteps, isExchange, type Leg } from '../../src/trace/trace.ts';
import { verdictOf } from '../engine/verdict.ts';
import { actionsIn, eventfulScenario, scenarioAndFlow } from './arbitrary/action.ts';
import { runs } from './runs.ts';

test('the same scenario always gives the same trace', () => {
  fc.assert(
    fc.property(eventfulScenario, (network) => {
      expect(play(structuredClone(network))).toEqual(play(network));
    }),
    runs,
  );
});

test('playing leaves the scenario as it was', () => {
  fc.assert(
    fc.property(eventfulScenario, (network) => {
      const before = structuredClone(network);
      play(network);
      expect(network).toEqual(before);
    }),
    runs,
  );
});

test('the order in the file never matters to a verdict', () => {
  fc.assert(
    fc.property(eventfulScenario, fc.nat(4), (network, turn) => {
      const shifted = reordered(network, (list) => [...list.slice(turn), ...list.slice(0, turn)]);
      const reversed = reordered(network, (list) => list.toReversed());
      expect(verdicts(shifted)).toEqual(verdicts(network));
      expect(verdicts(reversed)).toEqual(verdicts(network));
    }),
    runs,
  );
});

test('a leg that was dropped ends at its stop, whose verdict is deny, and no step before it denied', () => {
  fc.assert(
    fc.property(eventfulScenario, (network) => {
      for (const leg of legs(network)) {
        const denials = leg.steps.filter(({ ruling }) => ruling.verdict === 'deny');
        if (leg.outcome === 'dropped') {
          expect(leg.stop.ruling.verdict).toBe('deny');
          expect(leg.steps.at(-1)).toEqual(leg.stop);
          expect(denials).toHaveLength(1);
        } else {
          expect(denials).toEqual([]);
          expect(leg.beyond).toEqual([]);
        }
      }
    }),
    runs,
  );
});

test('there is an answer only to what arrived, and a round trip only where both came through', () => {
  fc.assert(
    fc.property(eventfulScenario, (network) => {
      for (const { request, reply, roundTrip } of play(network).events.filter(isExchange)) {
        if (reply) expect(['delivered', 'refused']).toContain(request.outcome);
        expect(roundTrip).toBe(request.outcome === 'delivered' && reply?.outcome === 'delivered');
      }
    }),
    runs,
  );
});

test('traffic between private addresses of one subnet never meets a network ACL', () => {
  fc.assert(
    fc.property(eventfulScenario, (network) => {
      for (const leg of legs(network)) {
        const [first] = leg.steps;
        if (!first) continue;
        const { source, destination } = first.packet;
        const together = network.subnets.some(
          ({ cidr }) => contains(cidr, source) && contains(cidr, destination),
        );
        if (together) expect(allSteps(leg).map(({ at }) => at.kind)).not.toContain('network-acl');
      }
    }),
    runs,
  );
});

test("a packet that its sender's groups stopped leaves no mark on what comes after", () => {
  const withFirst = scenarioAndFlow.chain(({ network, flow }) =>
    actionsIn(network).map((rest) => ({
      network,
      first: send(flow),
      // The way back is where a mark would show.
      rest: [send(turned(flow)), ...rest].filter(isNoGoingOn),
    })),
  );
  fc.assert(
    fc.property(withFirst, ({ network, first, rest }) => {
      const [event, ...later] = play(network, [first, ...rest]).events;
      fc.pre(event !== undefined && isExchange(event) && event.request.outcome === 'dropped');
      fc.pre(event.request.outcome === 'dropped' && event.request.steps.length === 1);
      const alone = play(network, rest).events;
      expect(later.filter(isExchange).map(verdictOf)).toEqual(alone.filter(isExchange).map(verdictOf));
    }),
    runs,
  );
});

function send(flow: Flow): Action {
  return { kind: 'send', flow, oneway: false };
}

/** The same flow begun by its other end. */
function turned(flow: Flow): Flow {
  const ends = { from: flow.to, to: flow.from };
  if (!('destinationPort' in flow)) return { ...flow, ...ends };
  const { protocol, sourcePort = 0, destinationPort } = flow;
  return { ...ends, protocol, sourcePort: destinationPort, destinationPort: sourcePort };
}

/** `again` and `close` without a flow mean the packet before, which may be the stopped one. */
function isNoGoingOn(action: Action): boolean {
  return action.kind !== 'again' && action.kind !== 'close';
}

function verdicts(network: Scenario): readonly string[] {
  return play(network).events.filter(isExchange).map(verdictOf);
}

function legs(network: Scenario): readonly Leg[] {
  return play(network)
    .events.filter(isExchange)
    .flatMap(({ request, reply }) => [
      ...(request.outcome === 'not-sent' ? [] : [request]),
      ...(reply ? [reply] : []),
    ]);
}

function reordered(network: Scenario, turn: <Item>(list: readonly Item[]) => readonly Item[]): Scenario {
  const filter = <Filter extends { ingress: readonly unknown[]; egress: readonly unknown[] }>(
    each: Filter,
  ) => ({
    ...each,
    ingress: turn(each.ingress),
    egress: turn(each.egress),
  });
  return {
    ...network,
    subnets: turn(network.subnets.map((subnet) => ({ ...subnet, routes: turn(subnet.routes) }))),
    hosts: turn(network.hosts.map((host) => ({ ...host, groups: turn(host.groups) }))),
    internet: turn(network.internet),
    securityGroups: turn(network.securityGroups.map(filter)),
    networkAcls: turn(network.networkAcls.map(filter)),
    prefixLists: turn(network.prefixLists.map((list) => ({ ...list, entries: turn(list.entries) }))),
  };
}
