import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { compare } from '../../src/symbolic/compare/compare.ts';
import type { Exchange } from '../../src/trace/trace.ts';
import { scenario } from '../laws/arbitrary/scenario.ts';
import { expectAgreement, type Outcome } from './disagreement.ts';
import { opened, type Opening } from './opened.ts';
import { played } from './played.ts';
import { agreementRuns } from './runs.ts';
import { translatedPorts } from './translated-ports.ts';

const opening = fc.constantFrom<Opening>('none', 'acls', 'groups-in', 'all');
const few = { ...agreementRuns, numRuns: Math.ceil(agreementRuns.numRuns / 10) };

test(
  'each packet that is said to pass in one of two networks only does so in the engine',
  () => {
    let seen = 0;
    fc.assert(
      fc.property(scenario, opening, opening, (drawn, first, second) => {
        const networks = { one: opened(drawn, first), other: opened(drawn, second) };
        const { differences } = compare(networks.one, networks.other);
        for (const { packet, what, onlyIn } of differences) {
          const [here, there] =
            onlyIn === 'one' ? [networks.one, networks.other] : [networks.other, networks.one];
          const [passing, other] = [played(here, packet), played(there, packet)];
          if (!passing || !other || [passing, other].some((each) => translatedPorts(each).length > 0))
            continue;
          seen += 1;
          const arrives = what === 'arrives';
          const [before, after] = [outcomeOf(passing), outcomeOf(other)];
          expectAgreement(here, packet, before, {
            ...before,
            ...(arrives ? { arrives } : { comesHome: true }),
          });
          expectAgreement(there, packet, after, {
            arrives: !arrives,
            comesHome: false,
          });
        }
      }),
      few,
    );
    expect(seen).toBeGreaterThan(few.numRuns);
  },
  agreementRuns.timeout,
);

test('a network is the same as itself, and as one without anything that is sent in it', () => {
  fc.assert(
    fc.property(scenario, opening, (drawn, kind) => {
      const network: Scenario = opened(drawn, kind);
      expect(compare(network, { ...network, actions: [] }).differences).toEqual([]);
    }),
    few,
  );
});

function outcomeOf({ request: { outcome }, roundTrip }: Exchange): Outcome {
  return { arrives: outcome === 'delivered' || outcome === 'refused', comesHome: roundTrip };
}
