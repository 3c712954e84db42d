import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Flow } from '../../src/scenario/action.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { arrivedIn } from '../../src/symbolic/road/trip.ts';
import { isExchange, type Exchange } from '../../src/trace/trace.ts';
import { scenarioAndFlow } from '../laws/arbitrary/action.ts';
import { expectAgreement } from './disagreement.ts';
import { opened, type Opening } from './opened.ts';
import { pointOf } from './point.ts';
import { agreementRuns } from './runs.ts';
import { sentAs } from './sent.ts';
import { translatedPorts } from './translated-ports.ts';

const opening = fc.constantFrom<Opening>('none', 'acls', 'groups-in', 'all', 'all');

test(
  'engine and proof agree on what arrives and what comes home',
  () => {
    const seen = { arrived: 0, home: 0, unsaid: 0 };
    fc.assert(
      fc.property(scenarioAndFlow, opening, ({ network: drawn, flow }, kind) => {
        const network = opened(drawn, kind);
        const exchange = played(network, flow);
        const sent = sentAs(network, flow);
        if (!sent) return;
        const { space, parties, set, trip } = sent;
        const packet = { ...exchange.packet, destination: parties.called };
        const point = pointOf(space, packet, translatedPorts(exchange));
        const has = (node: typeof set) => space.diagrams.has(node, point);
        expect(has(set), 'it is asked about').toBe(true);
        if (trip.unsaid.some((each) => has(each.set))) {
          seen.unsaid += 1;
          return;
        }
        const { outcome } = exchange.request;
        const arrives = outcome === 'delivered' || outcome === 'refused';
        if (arrives) seen.arrived += 1;
        if (exchange.roundTrip) seen.home += 1;
        expectAgreement(
          network,
          packet,
          { arrives, comesHome: exchange.roundTrip },
          { arrives: has(arrivedIn(space, trip)), comesHome: has(trip.home) },
        );
      }),
      agreementRuns,
    );
    // An agreement on nothing would be none.
    expect(seen.arrived).toBeGreaterThan(agreementRuns.numRuns / 10);
    expect(seen.home).toBeGreaterThan(agreementRuns.numRuns / 20);
    expect(seen.unsaid).toBeLessThan(agreementRuns.numRuns / 100);
  },
  agreementRuns.timeout,
);

function played(network: Scenario, flow: Flow): Exchange {
  const [event] = play(network, [{ kind: 'send', flow, oneway: false }]).events;
  if (!event || !isExchange(event)) throw new Error('what is sent is an exchange');
  return event;
}
