import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeaderSpace } from '../../src/symbolic/headers/header-space.ts';
import { packetAt, sampleOf } from '../../src/symbolic/headers/sample.ts';
import { entrancesOf } from '../../src/symbolic/goal/outside.ts';
import type { Node } from '../../src/symbolic/diagram/node.ts';
import { scenario } from '../laws/arbitrary/scenario.ts';
import { expectAgreement } from './disagreement.ts';
import { opened, type Opening } from './opened.ts';
import { played } from './played.ts';
import { pointOf } from './point.ts';
import { agreementRuns } from './runs.ts';
import { translatedPorts } from './translated-ports.ts';

const opening = fc.constantFrom<Opening>('none', 'acls', 'groups-in', 'all');

test(
  'of everything that the internet may send to an address of ours, engine and proof agree on an example of each fate',
  () => {
    let seen = 0;
    fc.assert(
      fc.property(scenario, opening, (drawn, kind) => {
        const network = opened(drawn, kind);
        for (const family of ['ipv4', 'ipv6'] as const) {
          const space = new HeaderSpace(family, 2);
          for (const { trip } of entrancesOf(space, network)) {
            const sets: readonly Node[] = [
              trip.home,
              ...trip.arrivals.map(({ set }) => set),
              ...trip.stopped.map(({ set }) => set),
            ];
            for (const set of sets) {
              const point = sampleOf(space, set);
              if (!point) continue;
              const packet = packetAt(space, point);
              const exchange = played(network, packet);
              if (!exchange) continue;
              const picked = pointOf(space, packet, translatedPorts(exchange));
              if (trip.unsaid.some((each) => space.diagrams.has(each.set, picked))) continue;
              seen += 1;
              const { outcome } = exchange.request;
              expectAgreement(
                network,
                packet,
                {
                  arrives: outcome === 'delivered' || outcome === 'refused',
                  comesHome: exchange.roundTrip,
                },
                {
                  arrives: trip.arrivals.some((each) => space.diagrams.has(each.set, picked)),
                  comesHome: space.diagrams.has(trip.home, picked),
                },
              );
            }
          }
        }
      }),
      { ...agreementRuns, numRuns: Math.ceil(agreementRuns.numRuns / 10) },
    );
    expect(seen).toBeGreaterThan(agreementRuns.numRuns / 2);
  },
  agreementRuns.timeout,
);
