import { icmpOf, icmpType, protocolNumber } from '../../net/protocol.ts';
import { ephemeralPorts } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { headersOn, tripOn } from '../compare/passage.ts';
import type { Node } from '../diagram/node.ts';
import { whereClientPicks } from '../headers/clients.ts';
import { asSent, wherePort, whereProtocol } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { arrivedIn } from '../road/trip.ts';
import type { CannotSay } from '../road/traveller.ts';
import type { Kind, Pair, Reach } from './opening.ts';

/** What becomes of everything that one may send to another, as sets of what was sent. */
export interface Outcome {
  readonly space: HeaderSpace;
  readonly scenario: Scenario;
  readonly pair: Pair;
  readonly all: Node;
  readonly arrived: Node;
  readonly home: Node;
  /** Arrived and answered, and the answer was stopped; where a translator picks a port, some of these may come home too. */
  readonly lost: Node;
  readonly silent: Node;
  readonly unsaid: Node;
  readonly why?: CannotSay;
}

/** Undefined where nobody has the address that it would come from. */
export function outcomeOf(space: HeaderSpace, scenario: Scenario, pair: Pair): Outcome | undefined {
  const { diagrams } = space;
  const all = diagrams.intersection(
    headersOn(space, [scenario], pair.passage),
    whereSenderPicks(space, scenario, pair),
  );
  const trip = tripOn(space, scenario, pair.passage, all);
  if (!trip) return undefined;
  const [first] = trip.unsaid;
  return {
    space,
    scenario,
    pair,
    all,
    arrived: arrivedIn(space, trip),
    home: trip.home,
    lost: diagrams.unionOf(trip.stopped.flatMap(({ leg, set }) => (leg === 'reply' ? [set] : []))),
    silent: diagrams.unionOf(trip.unanswered.map(({ set }) => set)),
    unsaid: diagrams.unionOf(trip.unsaid.map(({ set }) => set)),
    ...(first && { why: first.why }),
  };
}

/** How far headers come, those that answer to `where`. */
export function reachOf({ space: { diagrams }, arrived, home, lost }: Outcome, where: Node): Reach {
  const some = (set: Node) => diagrams.intersection(set, where) !== diagrams.none;
  if (!some(arrived)) return 'stopped';
  if (some(home)) return some(lost) ? 'partly' : 'home';
  return some(lost) ? 'stranded' : 'silent';
}

export function whereKind(space: HeaderSpace, kind: Kind): Node {
  return kind.protocol === 'ping'
    ? wherePing(space)
    : space.diagrams.intersection(
        whereProtocol(space, protocolNumber[kind.protocol]),
        wherePort(space, asSent.detail, { first: kind.port, last: kind.port }),
      );
}

export function wherePing(space: HeaderSpace): Node {
  const icmp = icmpOf[space.family];
  const first = icmpType[icmp].echoRequest * 256;
  return space.diagrams.intersection(
    whereProtocol(space, protocolNumber[icmp]),
    wherePort(space, asSent.detail, { first, last: first }),
  );
}

/** Neither TCP nor UDP nor ICMP of any family. */
export function whereOther(space: HeaderSpace): Node {
  const { diagrams } = space;
  const numbers = Object.values(protocolNumber);
  return diagrams.complement(diagrams.unionOf(numbers.map((each) => whereProtocol(space, each))));
}

/** Clients pick the ports of their system; whoever is not known may have any of those that clients use, 1024-65535. */
function whereSenderPicks(space: HeaderSpace, { hosts }: Scenario, { from }: Pair): Node {
  const { system } = hosts.find(({ id }) => id === from) ?? { system: 'elb' as const };
  return whereClientPicks(space, ephemeralPorts[system]);
}
