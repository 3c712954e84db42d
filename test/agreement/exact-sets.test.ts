import { expect, test } from 'vitest';
import type { Address } from '../../src/net/ip.ts';
import type { Flow } from '../../src/scenario/action.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { childAt } from '../../src/symbolic/diagram/diagrams.ts';
import type { Node } from '../../src/symbolic/diagram/node.ts';
import { asSent, fixedAddress } from '../../src/symbolic/headers/form.ts';
import { HeaderSpace } from '../../src/symbolic/headers/header-space.ts';
import { partiesOf } from '../../src/symbolic/road/ends.ts';
import { send } from '../../src/symbolic/road/trip.ts';
import { exactSets, scenarioNamed, type ExactSet, type Interval } from '../engine/exact-sets.ts';
import { pointOf } from './point.ts';

test.each(exactSets)('the kernel and the proof have the same ports: $scenario', ({ scenario: id, sets }) => {
  const scenario = scenarioNamed(id);
  for (const set of sets) {
    const proof = proofOf(scenario, set);
    for (const [sourcePort, expected] of [
      [40000, set.dstPortsFromSrcPort40000],
      [1500, set.dstPortsFromSrcPort1500],
    ] as const) {
      const ports = portsThatComeHome(proof, set, sourcePort);
      expect(ports, `${id} ${set.proto} ${set.from}:${String(sourcePort)} -> ${set.to}`).toEqual(expected);
    }
  }
});

interface Proof {
  readonly space: HeaderSpace;
  readonly home: Node;
  readonly source: Address;
  readonly destination: Address;
}

/** All headers that the one may send to the other, and whose answer comes home. */
function proofOf(scenario: Scenario, { from, to, proto }: ExactSet): Proof {
  const ends = { from: { kind: 'name', name: from }, to: { kind: 'name', name: to } } as const;
  const flow: Flow = { ...ends, protocol: proto, destinationPort: 0 };
  const parties = partiesOf(scenario, flow);
  const { at, address: source } = parties.from;
  if (!at) throw new Error(`${from} is nowhere`);
  const space = new HeaderSpace('ipv4', 2);
  const form = { ...asSent, source: fixedAddress(source), destination: fixedAddress(parties.called) };
  const { home } = send(space, scenario, at, space.diagrams.all, form);
  return { space, home, source, destination: parties.called };
}

/** Every destination port from 1 on whose answer comes home, as the intervals that they form. */
function portsThatComeHome(
  { space, home, source, destination }: Proof,
  { proto: protocol }: ExactSet,
  sourcePort: number,
): readonly Interval[] {
  const packet = { source, destination, protocol, sourcePort, destinationPort: 0 };
  const point = pointOf(space, packet, []);
  let node = home;
  while (node.level < space.levelOf('detail')) node = childAt(node, point[node.level] ?? 0);
  const [starts, children] =
    node.level === space.levelOf('detail') ? [node.starts, node.children] : [[0], [node]];
  const has = (child: Node) => space.diagrams.has(child, point);
  return starts.reduce<Interval[]>((intervals, start, index) => {
    const [first, last] = [Math.max(1, start), (starts[index + 1] ?? 65536) - 1];
    const child = children[index];
    if (!child || !has(child) || first > last) return intervals;
    const before = intervals.at(-1);
    if (before?.[1] !== first - 1) return [...intervals, [first, last]];
    return [...intervals.slice(0, -1), [before[0], last]];
  }, []);
}
