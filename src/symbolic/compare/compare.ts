import type { Packet } from '../../net/packet.ts';
import type { PortRange } from '../../net/port.ts';
import { protocolNumber } from '../../net/protocol.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { fateOf } from '../goal/fate.ts';
import type { Fate } from '../goal/proof.ts';
import { changesBetween } from '../headers/changes.ts';
import { countHeaders } from '../headers/count-headers.ts';
import { whereProtocol } from '../headers/form.ts';
import { HeaderSpace } from '../headers/header-space.ts';
import { portsIn } from '../headers/ports.ts';
import { packetAt, sampleOf, type Wishes } from '../headers/sample.ts';
import { arrivedIn, type Trip } from '../road/trip.ts';
import type { CannotSay } from '../road/traveller.ts';
import { headersOn, passagesIn, tripOn, type Passage } from './passage.ts';

/** Which of the two scenarios lets something through that the other does not. */
export type Side = 'one' | 'other';

/** Headers of one passage that only one of two scenarios lets through. */
export interface Difference {
  readonly passage: Passage;
  /** They arrive nowhere in the other scenario, or arrive there as well and their answer does not come home. */
  readonly what: 'arrives' | 'comes-home';
  readonly onlyIn: Side;
  /** How many headers of 104 bits (of IPv6: 296) these are, exactly. */
  readonly count: bigint;
  /** The destination ports that they have. */
  readonly tcp: readonly PortRange[];
  readonly udp: readonly PortRange[];
  /** Whether there are any of other protocols among them. */
  readonly others: boolean;
  /** One of them that is easy to read. */
  readonly packet: Packet;
  /** What becomes of it in the other scenario; undefined where nobody has the address that it comes from. */
  readonly fate: Fate | undefined;
}

/** How two scenarios differ in what they let through. They are the same if and only if both lists are empty. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly unsaid: readonly { readonly passage: Passage; readonly why: CannotSay }[];
}

/**
 * Compares what arrives and what comes home in two scenarios, over all headers of both families: from and to every
 * interface of either, and everybody on the internet. Where headers are let through to is not compared.
 */
export function compare(one: Scenario, other: Scenario, wishes: Wishes = {}): Comparison {
  const compared = (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const space = new HeaderSpace(family, 2);
    return passagesIn([one, other], family).map((passage) =>
      compareOn(space, { one, other }, passage, wishes),
    );
  });
  return {
    differences: compared.flatMap(({ differences }) => differences),
    unsaid: compared.flatMap(({ unsaid }) => unsaid),
  };
}

type Both<Value> = Readonly<Record<Side, Value>>;

/** The same for one passage alone. */
export function compareOn(
  space: HeaderSpace,
  scenarios: Both<Scenario>,
  passage: Passage,
  wishes: Wishes = {},
): Comparison {
  const { diagrams } = space;
  const set = headersOn(space, [scenarios.one, scenarios.other], passage);
  const trips: Both<Trip | undefined> = {
    one: tripOn(space, scenarios.one, passage, set),
    other: tripOn(space, scenarios.other, passage, set),
  };
  const unknown = (['one', 'other'] as const).flatMap((side) => trips[side]?.unsaid ?? []);
  const unsaid = diagrams.unionOf(unknown.map((each) => each.set));
  const arrived = bothOf(trips, (trip) => diagrams.difference(arrivedIn(space, trip), unsaid), diagrams.none);
  const inBoth = diagrams.intersection(arrived.one, arrived.other);
  const home = bothOf(trips, (trip) => diagrams.intersection(trip.home, inBoth), diagrams.none);
  const differing = (what: Difference['what'], sets: Both<Node>): readonly Difference[] => {
    const { opened, closed } = changesBetween(diagrams, sets.one, sets.other);
    return [...differenceIn(what, 'one', closed), ...differenceIn(what, 'other', opened)];
  };
  const differenceIn = (what: Difference['what'], onlyIn: Side, only: Node): readonly Difference[] => {
    const point = sampleOf(space, only, wishes);
    if (!point) return [];
    const elsewhere = trips[onlyIn === 'one' ? 'other' : 'one'];
    return [
      {
        passage,
        what,
        onlyIn,
        count: countHeaders(space, only),
        tcp: portsIn(space, only, protocolNumber.tcp, 'detail'),
        udp: portsIn(space, only, protocolNumber.udp, 'detail'),
        others: hasOthers(space, only),
        packet: packetAt(space, point),
        fate: elsewhere && fateOf(space, elsewhere, point),
      },
    ];
  };
  return {
    differences: [...differing('arrives', arrived), ...differing('comes-home', home)],
    unsaid: unknown.slice(0, 1).map(({ why }) => ({ passage, why })),
  };
}

function bothOf(trips: Both<Trip | undefined>, draw: (trip: Trip) => Node, none: Node): Both<Node> {
  const { one, other } = trips;
  return { one: one ? draw(one) : none, other: other ? draw(other) : none };
}

function hasOthers(space: HeaderSpace, set: Node): boolean {
  const { tcp, udp } = protocolNumber;
  const portless = [tcp, udp].reduce(
    (rest, number) => space.diagrams.difference(rest, whereProtocol(space, number)),
    set,
  );
  return portless !== space.diagrams.none;
}
