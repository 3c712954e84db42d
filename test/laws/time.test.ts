import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idleSeconds } from '../../src/engine/connections.ts';
import { play } from '../../src/engine/play.ts';
import type { Flow } from '../../src/scenario/action.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { isExchange, type Exchange, type Step } from '../../src/trace/trace.ts';
import { scenarioAndFlow } from './arbitrary/action.ts';
import { runs } from './runs.ts';

// Few flows make a round trip, so many are drawn for each that is looked at.
const fewer = { ...runs, numRuns: 40 };

test('a connection whose idle time has passed is judged by rules again', () => {
  fc.assert(
    fc.property(scenarioAndFlow, ({ network, flow }) => {
      const { later } = onceMoreAfter(network, flow, idleSeconds[flow.protocol]);
      expect(groupSteps(later).map(({ ruling }) => ruling.verdict)).not.toContain('tracked');
    }),
    fewer,
  );
});

test('a second earlier, what was tracked still passes by state', () => {
  fc.assert(
    fc.property(scenarioAndFlow, ({ network, flow }) => {
      const { first, later } = onceMoreAfter(network, flow, idleSeconds[flow.protocol] - 1);
      const trackedAt = groupSteps(first).flatMap(({ at, ruling }) =>
        ruling.verdict === 'allow' && ruling.connection?.what === 'written' ? [at.id] : [],
      );
      const steps = groupSteps(later).filter(({ at }) => trackedAt.includes(at.id));
      for (const { ruling } of steps) expect(ruling.verdict).toBe('tracked');
    }),
    fewer,
  );
});

test('waiting alone never changes what becomes of a new flow', () => {
  fc.assert(
    fc.property(scenarioAndFlow, fc.nat(1_000_000), ({ network, flow }, seconds) => {
      const send = { kind: 'send', flow, oneway: false } as const;
      const [, after] = play(network, [{ kind: 'wait', seconds }, send]).events;
      const [alone] = play(network, [send]).events;
      const outcomes = [after, alone].map((event) => {
        if (!event || !isExchange(event)) throw new Error('what is sent is an exchange');
        return { request: event.request.outcome, reply: event.reply?.outcome };
      });
      expect(outcomes[0]).toEqual(outcomes[1]);
    }),
    runs,
  );
});

/** A round trip, and the same connection used once more after so many seconds of silence. */
function onceMoreAfter(network: Scenario, flow: Flow, seconds: number): { first: Exchange; later: Exchange } {
  const send = { kind: 'send', flow, oneway: false } as const;
  // Interfaces with times of their own are another matter: test/engine/interface.test.ts.
  const hosts = network.hosts.map(({ timeouts: _, hardware: __, ...host }) => host);
  const [first, , later] = play({ ...network, hosts }, [
    send,
    { kind: 'wait', seconds },
    { kind: 'again' },
  ]).events;
  fc.pre(first !== undefined && isExchange(first) && first.roundTrip);
  fc.pre(later !== undefined && isExchange(later));
  return { first, later };
}

function groupSteps({ request }: Exchange): readonly Step[] {
  const steps = request.outcome === 'not-sent' ? [] : request.steps;
  return steps.filter(({ at }) => at.kind === 'security-group');
}
