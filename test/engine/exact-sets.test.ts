import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { isExchange } from '../../src/trace/trace.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { exactSets, scenarioNamed, scenarioNames, type Interval } from './exact-sets.ts';

test('there are 100 scenarios with the exact ports that make a round trip', () => {
  expect(exactSets.map(({ scenario }) => scenario)).toEqual(scenarioNames);
});

test.each(exactSets)(
  'exactly these destination ports make a round trip: $scenario',
  ({ scenario: id, sets }) => {
    const scenario = scenarioNamed(id);
    for (const { from, to, proto, ...ports } of sets) {
      for (const [sourcePort, intervals] of [
        [40000, ports.dstPortsFromSrcPort40000],
        [1500, ports.dstPortsFromSrcPort1500],
      ] as const) {
        const asked = boundaries(intervals);
        const came = asked.filter((port) => comesHome(scenario, { from, to, proto, sourcePort, port }));
        const expected = asked.filter((port) => isIn(intervals, port));
        expect(came, `${id} ${proto} ${from}:${String(sourcePort)} -> ${to}`).toEqual(expected);
      }
    }
  },
);

/** The first and the last port of each interval and those just outside, and the ends of all that were looked at. */
function boundaries(intervals: readonly Interval[]): readonly number[] {
  const edges = intervals.flatMap(([first, last]) => [first - 1, first, last, last + 1]);
  return [...new Set([1, 65535, ...edges])].filter((port) => 1 <= port && port <= 65535);
}

function isIn(intervals: readonly Interval[], port: number): boolean {
  return intervals.some(([first, last]) => first <= port && port <= last);
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly proto: 'tcp' | 'udp';
  readonly sourcePort: number;
  readonly port: number;
}

function comesHome(scenario: Scenario, { from, to, proto, sourcePort, port }: Asked): boolean {
  const ends = { from: { kind: 'name', name: from }, to: { kind: 'name', name: to } } as const;
  const flow = { ...ends, protocol: proto, sourcePort, destinationPort: port } as const;
  const [event] = play(scenario, [{ kind: 'send', flow, oneway: false }]).events;
  return event !== undefined && isExchange(event) && event.roundTrip;
}
