import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import type { Flow } from '../../src/scenario/action.ts';
import { formatFlow } from '../../src/scenario/flow-text.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { HeaderSpaces } from '../../src/symbolic/headers/spaces.ts';
import type { Kind, KindReach } from '../../src/symbolic/open/opening.ts';
import { openBetween } from '../../src/symbolic/open/open-between.ts';
import { pairsIn } from '../../src/symbolic/open/pairs.ts';
import { isExchange, type Exchange } from '../../src/trace/trace.ts';
import { scenario } from '../laws/arbitrary/scenario.ts';
import { opened, type Opening } from './opened.ts';
import { agreementRuns } from './runs.ts';
import { translatedPorts } from './translated-ports.ts';

const opening = fc.constantFrom<Opening>('none', 'acls', 'groups-in', 'all');
const kinds: readonly Kind[] = [
  { protocol: 'tcp', port: 443 },
  { protocol: 'udp', port: 53 },
  { protocol: 'ping' },
];

test(
  'each flow that is offered for sending ends in the engine as it was said to',
  () => {
    const seen = new Map<KindReach['reach'], number>();
    fc.assert(
      fc.property(scenario, opening, (drawn, kind) => {
        const network = opened(drawn, kind);
        const spaces = new HeaderSpaces();
        for (const family of ['ipv4', 'ipv6'] as const) {
          for (const pair of pairsIn(network, family)) {
            const { lines, kinds: reaches } = openBetween(spaces.of(family), network, pair, kinds);
            for (const { reach, flow } of [...lines, ...reaches]) {
              const exchange = sent(network, flow);
              // A translator may pick another port than the one that was found.
              if (reach === 'unsaid' || (reach === 'partly' && translatedPorts(exchange).length > 0))
                continue;
              seen.set(reach, (seen.get(reach) ?? 0) + 1);
              expect({ flow: formatFlow(flow), ...endOf(exchange) }).toEqual({
                flow: formatFlow(flow),
                ...ends[reach],
              });
            }
          }
        }
      }),
      { ...agreementRuns, numRuns: Math.ceil(agreementRuns.numRuns / 10) },
    );
    for (const reach of ['home', 'stranded', 'silent', 'stopped'] as const)
      expect(seen.get(reach) ?? 0, reach).toBeGreaterThan(0);
  },
  agreementRuns.timeout,
);

const ends = {
  home: { arrives: true, comesHome: true },
  partly: { arrives: true, comesHome: false },
  stranded: { arrives: true, comesHome: false },
  silent: { arrives: true, comesHome: false },
  stopped: { arrives: false, comesHome: false },
} as const;

function sent(network: Scenario, flow: Flow): Exchange {
  const [event] = play(network, [{ kind: 'send', flow, oneway: false }]).events;
  if (!event || !isExchange(event)) throw new Error(`${formatFlow(flow)} was not sent`);
  return event;
}

function endOf({ request: { outcome }, roundTrip }: Exchange) {
  return { arrives: outcome === 'delivered' || outcome === 'refused', comesHome: roundTrip };
}
