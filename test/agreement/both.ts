import { play } from '../../src/engine/play.ts';
import type { Flow } from '../../src/scenario/action.ts';
import { formatRoute } from '../../src/scenario/route-text.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fateOf } from '../../src/symbolic/goal/fate.ts';
import type { Trip } from '../../src/symbolic/road/trip.ts';
import type { HeaderSpace } from '../../src/symbolic/headers/header-space.ts';
import { isExchange, type Exchange, type Stop } from '../../src/trace/trace.ts';
import { pointOf } from './point.ts';
import { sentAs } from './sent.ts';
import { translatedPorts } from './translated-ports.ts';

/** What becomes of the flow, told in the same words by both: `home`, `refused`, `no answer`, or which leg stops where, by what. */
export interface Told {
  readonly engine: string;
  readonly proof: string;
}

/** The flow says every number of its packet; what a translator picks is taken from what the engine picked. */
export function toldByBoth(scenario: Scenario, flow: Flow): Told {
  const [exchange] = play(scenario, [{ kind: 'send', flow, oneway: false }]).events;
  if (!exchange || !isExchange(exchange)) throw new Error('what is sent is an exchange');
  const sent = sentAs(scenario, flow);
  if (!sent) throw new Error('nobody is there to send it');
  const { space, parties, trip } = sent;
  const packet = { ...exchange.packet, destination: parties.called };
  const point = pointOf(space, packet, translatedPorts(exchange));
  return { engine: ofExchange(exchange), proof: ofTrip(space, trip, point) };
}

function ofExchange({ request, reply, roundTrip }: Exchange): string {
  if (request.outcome === 'not-sent') throw new Error('a first packet is always sent');
  if (request.outcome === 'dropped') return `request ${ofStop(request.stop)}`;
  if (request.outcome === 'refused') return 'refused';
  if (reply?.outcome === 'dropped') return `reply ${ofStop(reply.stop)}`;
  return roundTrip ? 'home' : 'no-answer';
}

function ofStop({ at, ruling: { by } }: Stop): string {
  const where = JSON.stringify(Object.entries(at).sort());
  switch (by.kind) {
    case 'entry':
      return `${where} ${String(by.entry.ruleNumber)}`;
    case 'implicit-deny':
      return `${where} ${at.kind === 'network-acl' ? '*' : 'no-rule'}`;
    case 'gateway':
      return `${where} ${by.fault}`;
    case 'route':
      return `${where} ${by.route ? formatRoute(by.route) : 'no-route'}`;
  }
}

function ofTrip(space: HeaderSpace, trip: Trip, point: readonly number[]): string {
  const { diagrams } = space;
  const unsaid = trip.unsaid.find(({ set }) => diagrams.has(set, point));
  if (unsaid) return `cannot say: ${unsaid.why}`;
  if (diagrams.has(trip.home, point)) return 'home';
  const fate = fateOf(space, trip, point);
  if (fate.kind !== 'stopped') return fate.kind;
  return `${fate.leg} ${JSON.stringify(Object.entries(fate.at).sort())} ${String(fate.by)}`;
}
