import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Flow } from '../../src/scenario/action.ts';
import { apply } from '../../src/scenario/apply-edit.ts';
import { directions } from '../../src/scenario/rule.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { isExchange, type Exchange, type Step } from '../../src/trace/trace.ts';
import { rule } from './arbitrary/rule.ts';
import { scenarioAndFlow } from './arbitrary/action.ts';
import { runs } from './runs.ts';

const change = fc.record({
  group: fc.constantFrom('web-sg', 'db-sg', 'constructor'),
  direction: fc.constantFrom(...directions),
  item: rule(['web-sg', 'db-sg'], ['office']),
});

// The answer of a closed UDP port is an ICMP error. A tracked flow takes it home by state; a rule that leaves
// the flow untracked need not speak of ICMP. So the laws are about requests that are taken.

test('adding a rule never closes anything for a new flow', () => {
  fc.assert(
    fc.property(scenarioAndFlow, change, ({ network, flow }, { group, direction, item }) => {
      const edited = apply(network, { kind: 'rule', group, direction, change: { kind: 'add', item } });
      fc.pre(edited.ok);
      const [before, after] = [
        sent(everyPortAnswers(network), flow),
        sent(everyPortAnswers(edited.value), flow),
      ];
      expect(reach(after)).toBeGreaterThanOrEqual(reach(before));
    }),
    runs,
  );
});

test('removing a rule never opens anything for a new flow', () => {
  fc.assert(
    fc.property(scenarioAndFlow, fc.nat(), ({ network, flow }, turn) => {
      const removals = network.securityGroups.flatMap((group) =>
        directions.flatMap((direction) =>
          group[direction].map((item) => ({ group: group.id, direction, item })),
        ),
      );
      fc.pre(removals.length > 0);
      const { group, direction, item } = removals[turn % removals.length] ?? {
        group: '',
        direction: 'ingress',
        item: undefined,
      };
      fc.pre(item !== undefined);
      const edited = apply(network, { kind: 'rule', group, direction, change: { kind: 'remove', item } });
      fc.pre(edited.ok);
      const [before, after] = [
        sent(everyPortAnswers(network), flow),
        sent(everyPortAnswers(edited.value), flow),
      ];
      expect(reach(after)).toBeLessThanOrEqual(reach(before));
    }),
    runs,
  );
});

test('the reply to an allowed request always passes the security groups', () => {
  fc.assert(
    fc.property(scenarioAndFlow, ({ network, flow }) => {
      const { request, reply } = sent(everyPortAnswers(network), flow);
      fc.pre(request.outcome === 'delivered' && reply !== undefined);
      expect(reply.steps.filter(isGroup).map(({ ruling }) => ruling.verdict)).not.toContain('deny');
    }),
    runs,
  );
});

test('where the request was tracked, the reply passes by state, refusals too', () => {
  fc.assert(
    fc.property(scenarioAndFlow, ({ network, flow }) => {
      const { request, reply } = sent(network, flow);
      fc.pre(request.outcome !== 'not-sent' && reply !== undefined);
      const trackedAt = request.steps
        .filter(isGroup)
        .flatMap(({ at, ruling }) =>
          ruling.verdict === 'allow' && ruling.connection?.what === 'written' ? [at.id] : [],
        );
      for (const { at, ruling } of reply.steps.filter(isGroup)) {
        if (trackedAt.includes(at.id)) expect(ruling.verdict).toBe('tracked');
      }
    }),
    runs,
  );
});

test('a group that no interface on the way has never matters', () => {
  fc.assert(
    fc.property(scenarioAndFlow, change, ({ network, flow }, { direction, item }) => {
      const others = (groups: readonly string[]) => groups.filter((id) => id !== 'constructor');
      const before = {
        ...network,
        hosts: network.hosts.map((host) => ({ ...host, groups: others(host.groups) })),
        loadBalancers: network.loadBalancers.map((balancer) =>
          balancer.groups ? { ...balancer, groups: others(balancer.groups) } : balancer,
        ),
      };
      const edited = apply(before, {
        kind: 'rule',
        group: 'constructor',
        direction,
        change: { kind: 'add', item },
      });
      fc.pre(edited.ok);
      expect(sent(edited.value, flow)).toEqual(sent(before, flow));
    }),
    runs,
  );
});

function sent(network: Scenario, flow: Flow): Exchange {
  const [event] = play(network, [{ kind: 'send', flow, oneway: false }]).events;
  if (!event || !isExchange(event)) throw new Error('what is sent is an exchange');
  return event;
}

/** How far it came: not taken, taken, home again. */
function reach({ request, roundTrip }: Exchange): 0 | 1 | 2 {
  return roundTrip ? 2 : request.outcome === 'delivered' ? 1 : 0;
}

function everyPortAnswers(network: Scenario): Scenario {
  const open = <End extends object>({ listens: _, ...end }: End & { readonly listens?: unknown }) => end;
  return { ...network, hosts: network.hosts.map(open), internet: network.internet.map(open) };
}

function isGroup({ at }: Step): boolean {
  return at.kind === 'security-group';
}
