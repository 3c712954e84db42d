import { formatAddress } from '../../net/ip.ts';
import { allPorts } from '../../net/port.ts';
import type { Packet } from '../../net/packet.ts';
import { protocolNumber } from '../../net/protocol.ts';
import type { End, Flow } from '../../scenario/action.ts';
import { ephemeralPorts } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import type { PortField } from '../headers/header-space.ts';
import { whereClientPicks } from '../headers/clients.ts';
import { countPorts, portsIn } from '../headers/ports.ts';
import { packetAt, sampleOf, type Point, type Wishes } from '../headers/sample.ts';
import type { HeaderSpaces } from '../headers/spaces.ts';
import { send, type Trip } from '../road/trip.ts';
import { fateOf } from './fate.ts';
import type { Counterexample, Fate, Proof, SourcePorts } from './proof.ts';
import { everybodyOf, questionOf, type Question } from './question.ts';

type FlowKind = 'roundtrip' | 'arrives' | 'never';

/** Proves that every packet of a flow makes the round trip, that every one arrives, or that none does. */
export function proveFlow(
  kind: FlowKind,
  flow: Flow,
  scenario: Scenario,
  spaces: HeaderSpaces,
  wishes: Wishes,
): Proof {
  const question = askedOf(kind, flow, scenario, spaces);
  const { space, set, from, form } = question;
  const { diagrams } = space;
  if (set === diagrams.none) return { verdict: 'cannot-say', why: 'no-such-packet' };
  if (!from) return proveUnsent(kind, flow, scenario, question);
  const trip = send(space, scenario, from, set, form);
  const fails = failing(kind, question, trip);
  const point = sampleOf(space, fails, wishes);
  if (point) {
    const fate = kind === 'never' ? arrivalOf(question, trip, point) : fateOf(space, trip, point);
    const counterexample = shown(scenario, flow, packetAt(space, point), fate);
    return {
      verdict: 'fails',
      counterexample: { ...counterexample, ...sourcePortsIn(scenario, flow, question, fails, trip.home) },
    };
  }
  const unsaid = trip.unsaid.find(({ leg }) => kind === 'roundtrip' || leg === 'request');
  return unsaid ? { verdict: 'cannot-say', why: unsaid.why } : { verdict: 'holds' };
}

/**
 * Clients on the internet whom nobody knows use the ports 1024-65535: a round trip is asked of these.
 * What is never to arrive must not do so from any port.
 */
function askedOf(kind: FlowKind, flow: Flow, scenario: Scenario, spaces: HeaderSpaces): Question {
  const question = questionOf(scenario, flow, spaces);
  const { space, set } = question;
  if (kind !== 'roundtrip' || !everybodyOf(scenario, flow.from) || !picksPort(flow)) return question;
  const clients = whereClientPicks(space, ephemeralPorts['nat-gateway']);
  return { ...question, set: space.diagrams.intersection(set, clients) };
}

function picksPort(flow: Flow): boolean {
  return 'destinationPort' in flow && flow.sourcePort === undefined;
}

/** The headers for which it is known that the goal does not hold. */
function failing(kind: FlowKind, { space: { diagrams } }: Question, trip: Trip): Node {
  switch (kind) {
    case 'roundtrip':
      return diagrams.unionOf([...trip.stopped, ...trip.unanswered].map(({ set }) => set));
    case 'arrives':
      return diagrams.unionOf(trip.stopped.flatMap(({ leg, set }) => (leg === 'request' ? [set] : [])));
    case 'never':
      return diagrams.unionOf(trip.arrivals.map(({ set }) => set));
  }
}

/** An address of ours that nobody has sends nothing. */
function proveUnsent(kind: FlowKind, flow: Flow, scenario: Scenario, { space, set }: Question): Proof {
  const point = sampleOf(space, set);
  if (kind === 'never' || !point) return { verdict: 'holds' };
  const packet = packetAt(space, point);
  const at = { kind: 'interface', id: formatAddress(packet.source), direction: 'egress' } as const;
  const fate: Fate = { kind: 'stopped', leg: 'request', at, by: 'nobody-there' };
  return { verdict: 'fails', counterexample: shown(scenario, flow, packet, fate) };
}

function arrivalOf({ space }: Question, { arrivals }: Trip, point: Point): Fate {
  const arrival = arrivals.find(({ set }) => space.diagrams.has(set, point));
  return arrival ? { kind: 'arrives', at: arrival.at } : { kind: 'no-answer' };
}

/** Of how many source ports the sender may pick the goal holds: only where there is one sender, and it picks. */
function sourcePortsIn(
  scenario: Scenario,
  flow: Flow,
  { space, set }: Question,
  fails: Node,
  home: Node,
): { readonly sourcePorts?: SourcePorts } {
  if (!('destinationPort' in flow) || flow.sourcePort !== undefined || everybodyOf(scenario, flow.from))
    return {};
  const protocol = protocolNumber[flow.protocol];
  const among = (all: Node, field: PortField) => {
    const ports = countPorts(portsIn(space, all, protocol, field));
    return { ports, passing: ports - countPorts(portsIn(space, fails, protocol, field)) };
  };
  const own = among(set, 'sourcePort');
  if (own.passing > 0) return { sourcePorts: own };
  // Whichever port the sender picks, a gateway on the way picks another: then it is that port which decides.
  const gateways = among(space.diagrams.union(fails, home), 'firstTranslatedPort');
  const gatewayDecides = gateways.passing > 0 && gateways.ports < allPorts.last + 1;
  return { sourcePorts: gatewayDecides ? gateways : own };
}

function shown(
  scenario: Scenario,
  flow: Flow,
  packet: Packet,
  fate: Fate,
): Extract<Counterexample, { kind: 'packet' }> {
  const from: End = everybodyOf(scenario, flow.from)
    ? { kind: 'address', address: packet.source }
    : flow.from;
  const named = { ...flow, from };
  const sent =
    'destinationPort' in named && 'sourcePort' in packet
      ? { ...named, sourcePort: packet.sourcePort }
      : named;
  return { kind: 'packet', flow: sent, packet, fate };
}
