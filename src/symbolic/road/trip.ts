import { hostCidr } from '../../net/cidr.ts';
import { icmpAnswer, icmpOf, protocolNumber } from '../../net/protocol.ts';
import { addressesOf } from '../../scenario/network.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { whereIn, wherePort, whereProtocol, type Form } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { follow, type Followed, type Stopped } from './filters.ts';
import { setOut, type CannotSay, type Terminus, type Traveller } from './traveller.ts';
import { roadsFrom } from './walk.ts';
import type { Carries, Leg } from './walker.ts';

/** Everything that becomes of the headers of a set, sent from one end, and of the answers to them. */
export interface Trip {
  /** Every header that was asked about, told by where it came out; together they are the whole set. */
  readonly arrivals: readonly Arrival[];
  readonly stopped: readonly StoppedOn[];
  readonly unsaid: readonly { readonly leg: Leg['kind']; readonly set: Node; readonly why: CannotSay }[];
  /** Those that nobody listens for, or that ask for no answer. */
  readonly unanswered: readonly { readonly set: Node; readonly why: 'refused' | 'no-answer' }[];
  /** Those whose answer came home. */
  readonly home: Node;
}

export interface Arrival {
  readonly at: Terminus;
  readonly set: Node;
  /** How the headers look where they arrive. */
  readonly form: Form;
}

export type StoppedOn = Stopped & { readonly leg: Leg['kind'] };

/** The headers that arrive somewhere. */
export function arrivedIn({ diagrams }: HeaderSpace, { arrivals }: Pick<Trip, 'arrivals'>): Node {
  return diagrams.unionOf(arrivals.map(({ set }) => set));
}

/** Sends the headers on their way, each as a flow of its own that nobody has heard of before. */
export function send(space: HeaderSpace, scenario: Scenario, from: Terminus, set: Node, form: Form): Trip {
  const { diagrams } = space;
  const parts = partsOf(space).map(({ carries, where }) =>
    sendPart(space, scenario, from, setOut(diagrams.intersection(set, where), form), carries),
  );
  return {
    arrivals: parts.flatMap(({ arrivals }) => arrivals),
    stopped: parts.flatMap(({ stopped }) => stopped),
    unsaid: parts.flatMap(({ unsaid }) => unsaid),
    unanswered: parts.flatMap(({ unanswered }) => unanswered),
    home: diagrams.unionOf(parts.map(({ home }) => home)),
  };
}

function sendPart(
  space: HeaderSpace,
  scenario: Scenario,
  from: Terminus,
  traveller: Traveller,
  carries: Carries,
): Trip {
  const { diagrams } = space;
  if (traveller.set === diagrams.none)
    return { arrivals: [], stopped: [], unsaid: [], unanswered: [], home: diagrams.none };
  const leg: Leg = { kind: 'request', carries };
  const requests = roadsFrom(space, scenario, leg, from, traveller).map((road) =>
    follow(space, scenario, leg, road, []),
  );
  const arrived = requests.filter(({ passed }) => passed !== diagrams.none);
  const answers = arrived.flatMap((request) => answersOf(space, scenario, request, carries));
  const replies = answers.flatMap((answer) => (answer.kind === 'answer' ? homeOf(answer) : []));
  return {
    arrivals: arrived.flatMap(({ end, passed: set, traveller: { form } }) =>
      end.kind === 'arrives' ? [{ at: end.at, set, form }] : [],
    ),
    stopped: [...stoppedOn('request', requests, space), ...stoppedOn('reply', replies, space)],
    unsaid: [...unsaidOn('request', requests, space), ...unsaidOn('reply', replies, space)],
    unanswered: answers.flatMap((answer) => (answer.kind === 'none' ? [answer] : [])),
    home: diagrams.unionOf(
      replies.flatMap(({ end, passed }) => (end.kind === 'arrives' && isSame(end.at, from) ? [passed] : [])),
    ),
  };

  function homeOf({ request, set, form, at }: Extract<Answer, { kind: 'answer' }>): readonly Followed[] {
    const back: Leg = { kind: 'reply', carries, memory: request.traveller.mappings };
    return roadsFrom(space, scenario, back, at, setOut(set, form)).map((road) =>
      follow(space, scenario, back, road, request.ledger),
    );
  }
}

function isSame(one: Terminus, other: Terminus): boolean {
  return one.kind === other.kind && ('id' in one ? 'id' in other && one.id === other.id : true);
}

type Answer =
  | {
      readonly kind: 'answer';
      readonly request: Followed;
      readonly at: Terminus;
      readonly set: Node;
      readonly form: Form;
    }
  | { readonly kind: 'none'; readonly set: Node; readonly why: 'refused' | 'no-answer' };

/** What the end that headers arrived at sends back, and to which of them it sends nothing but a refusal, or nothing. */
function answersOf(
  space: HeaderSpace,
  scenario: Scenario,
  request: Followed,
  carries: Carries,
): readonly Answer[] {
  const { diagrams, family } = space;
  const { end, passed, traveller } = request;
  if (end.kind !== 'arrives') return [];
  const { form } = traveller;
  const { at } = end;
  const swapped = { source: form.destination, destination: form.source };
  const answer = (where: Node, back: Form): readonly Answer[] => {
    const set = diagrams.intersection(passed, where);
    return set === diagrams.none ? [] : [{ kind: 'answer', request, at, set, form: back }];
  };
  const rest = (where: Node, why: 'refused' | 'no-answer'): readonly Answer[] => {
    const set = diagrams.difference(passed, where);
    return set === diagrams.none ? [] : [{ kind: 'none', set, why }];
  };
  switch (carries) {
    case 'ports': {
      const heard = whereHeard(space, scenario, at, form);
      const back = { ...swapped, sourcePort: form.detail, detail: form.sourcePort };
      return [...answer(heard, back), ...rest(heard, 'refused')];
    }
    case 'icmp': {
      const queries = Object.entries(icmpAnswer[icmpOf[family]]).map(([query, type]) => {
        const first = Number(query) * 256;
        const where = wherePort(space, form.detail, { first, last: first + 255 });
        return { where, shift: (type - Number(query)) * 256 };
      });
      const all = diagrams.unionOf(queries.map(({ where }) => where));
      return [
        ...queries.flatMap(({ where, shift }) =>
          answer(where, { ...swapped, sourcePort: form.sourcePort, detail: shifted(form, shift) }),
        ),
        ...rest(all, 'no-answer'),
      ];
    }
    case 'other':
      return answer(diagrams.all, { ...swapped, sourcePort: form.sourcePort, detail: form.detail });
  }
}

function shifted({ detail }: Form, shift: number): Form['detail'] {
  return detail.kind === 'own' ? { ...detail, shift: detail.shift + shift } : detail;
}

/** The headers that somebody listens for; a host that names no ports listens to all of them. */
function whereHeard(space: HeaderSpace, scenario: Scenario, at: Terminus, form: Form): Node {
  const { diagrams } = space;
  if (at.kind === 'service' || at.kind === 'load-balancer') return diagrams.all;
  const ends = at.kind === 'host' ? [byId(scenario.hosts, at.id)] : scenario.internet;
  return ends
    .flatMap((each) => {
      const { listens } = each;
      if (!listens) return [];
      const here =
        at.kind === 'host' ? diagrams.all : whereIn(space, form.destination, addressesOf(each).map(hostCidr));
      const heard = diagrams.unionOf(
        listens.map(({ protocol, ports }) =>
          diagrams.intersection(
            whereProtocol(space, protocolNumber[protocol]),
            wherePort(space, form.detail, ports),
          ),
        ),
      );
      return [diagrams.difference(here, heard)];
    })
    .reduce((heard, deaf) => diagrams.difference(heard, deaf), diagrams.all);
}

function stoppedOn(leg: Leg['kind'], followed: readonly Followed[], { diagrams }: HeaderSpace) {
  return followed.flatMap(({ stopped, end, passed: set }): readonly StoppedOn[] => [
    ...stopped.map((each) => ({ ...each, leg })),
    ...(end.kind === 'stops' && set !== diagrams.none ? [{ leg, set, at: end.at, by: end.by }] : []),
  ]);
}

function unsaidOn(leg: Leg['kind'], followed: readonly Followed[], { diagrams }: HeaderSpace) {
  return followed.flatMap(({ unsaid, end, passed: set }) => [
    ...unsaid.map((each) => ({ ...each, leg })),
    ...(end.kind === 'cannot-say' && set !== diagrams.none ? [{ leg, set, why: end.why }] : []),
  ]);
}

/** The headers by what they carry, which decides what an answer to them looks like. */
function partsOf(space: HeaderSpace): readonly { readonly carries: Carries; readonly where: Node }[] {
  const { diagrams, family } = space;
  const ports = diagrams.union(
    whereProtocol(space, protocolNumber.tcp),
    whereProtocol(space, protocolNumber.udp),
  );
  const icmp = whereProtocol(space, protocolNumber[icmpOf[family]]);
  return [
    { carries: 'ports', where: ports },
    { carries: 'icmp', where: icmp },
    { carries: 'other', where: diagrams.complement(diagrams.union(ports, icmp)) },
  ];
}
