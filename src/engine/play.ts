import type { Packet } from '../net/packet.ts';
import type { Action, Flow } from '../scenario/action.ts';
import { apply } from '../scenario/apply-edit.ts';
import type { Edit } from '../scenario/edit.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import type { LedgerEntry } from '../trace/ledger-entry.ts';
import { isReset } from '../trace/reset.ts';
import type { Exchange, Leg, Station, Trace, TraceEvent } from '../trace/trace.ts';
import { answerTo } from './answer.ts';
import { Connections } from './connections.ts';
import { walk, type Memory } from './leg.ts';
import type { Path, Role } from './path.ts';
import { seeded } from './seeded.ts';
import { sourcePort } from './source-port.ts';
import { familyOfFlow, guardedInterfaces, pairedInterfaces, stationOf, systemOf } from './station.ts';
import { pathOf } from './survey.ts';
import { Translations } from './translations.ts';

/** Lets the actions happen, one after the other, and says all that came of it. The same input always gives the same trace. */
export function play(scenario: Scenario, actions: readonly Action[] = scenario.actions): Trace {
  const stage = new Play(scenario);
  return { events: actions.map((action) => stage.happen(action)) };
}

/** A flow that was sent, and with which packet: what `again` and `close` speak of. */
interface Sent {
  readonly flow: Flow;
  readonly from: Station;
  readonly to: Station;
  /** The request as its sender writes it. */
  readonly packet: Packet;
  readonly oneway: boolean;
  /** Every packet of it at an interface that may remember it. */
  readonly seen: Seen[];
  open: boolean;
}

/** A packet as an interface saw it; `id` is its host or load balancer. */
interface Seen {
  readonly id: string;
  readonly packet: Packet;
}

class Play {
  #scenario: Scenario;
  #now = 0;
  #turn = 0;
  readonly #memory: Memory;
  readonly #sent: Sent[] = [];

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#memory = { connections: new Connections(), translations: new Translations(scenario.seed) };
  }

  happen(action: Action): TraceEvent {
    switch (action.kind) {
      case 'send':
        return this.#send(action.flow, action.oneway);
      case 'again':
        return this.#again(action.flow);
      case 'close':
        return this.#close(action.flow);
      case 'edit':
        return this.#edit(action.edit);
      case 'wait':
        this.#now += action.seconds;
        return { kind: 'waited', at: this.#now, seconds: action.seconds };
    }
  }

  #send(flow: Flow, oneway: boolean): Exchange {
    const { from, to } = this.#stations(flow);
    const packet = this.#firstPacket(flow, from, to);
    const sent: Sent = { flow, from, to, packet, oneway, seen: [], open: false };
    this.#turn += 1;
    const exchange = this.#exchange('send', sent);
    sent.open = flow.protocol !== 'tcp' || exchange.roundTrip;
    this.#sent.push(sent);
    return exchange;
  }

  #again(flow: Flow | undefined): TraceEvent {
    const sent = this.#lastSent(flow);
    if (sent?.open) return this.#exchange('again', sent);
    const named = sent ?? (flow && this.#neverSent(flow));
    if (!named) return { kind: 'nothing-sent', at: this.#now };
    const { from, to } = named;
    const packet = { ...named.packet, destination: to.address };
    const request = { outcome: 'not-sent' } as const;
    const nothing = { roundTrip: false, forgotten: [] } as const;
    return { kind: 'exchange', at: this.#now, action: 'again', from, to, packet, request, ...nothing };
  }

  /** A flow that is named and was never sent: the packet that it would have been. */
  #neverSent(flow: Flow): Pick<Sent, 'from' | 'to' | 'packet'> {
    const { from, to } = this.#stations(flow);
    return { from, to, packet: this.#firstPacket(flow, from, to) };
  }

  #close(flow: Flow | undefined): TraceEvent {
    const sent = this.#lastSent(flow);
    if (!sent?.open) return { kind: 'closed', at: this.#now, open: false, forgotten: [] };
    const { packet } = sent;
    const finish = packet.protocol === 'tcp' ? { finish: this.#roundOf(sent, false) } : {};
    const forgotten = this.#end(sent);
    return { kind: 'closed', at: this.#now, packet, open: true, forgotten, ...finish };
  }

  #edit(edit: Edit): TraceEvent {
    const after = apply(this.#scenario, edit);
    if (!after.ok) return { kind: 'edited', at: this.#now, edit, problem: after.problem };
    this.#scenario = after.value;
    return { kind: 'edited', at: this.#now, edit };
  }

  #exchange(action: 'send' | 'again', sent: Sent): Exchange {
    const { request, reply, arrival, refused } = this.#roundOf(sent, action === 'send');
    const to = arrival?.station ?? sent.to;
    const packet = { ...sent.packet, destination: ownAddress(sent.to, arrival) ?? sent.packet.destination };
    return {
      kind: 'exchange',
      at: this.#now,
      action,
      from: sent.from,
      to,
      packet,
      request,
      ...(reply && { reply }),
      roundTrip: !refused && reply?.outcome === 'delivered',
      forgotten: this.#forgottenAfter(sent, request),
    };
  }

  /** A refusal ends the connection wherever it was known; a reset only where the packet came by, since beyond nobody hears of it. */
  #forgottenAfter(sent: Sent, request: Leg): readonly LedgerEntry[] {
    if (request.outcome === 'refused') return this.#end(sent);
    if (request.outcome !== 'dropped' || !isReset(request.stop)) return [];
    return this.#end(sent, seenOn(request));
  }

  /** A packet of the flow goes its way, and if it arrives and somebody answers, the answer goes home. */
  #roundOf(sent: Sent, opens: boolean): Round {
    const out = this.#walk(sent, sent.from, sent.packet, { leg: 'request', opens });
    const { arrival } = out.path;
    if (!arrival) return { request: out.leg, refused: false };
    if (out.leg.outcome !== 'delivered') return { request: out.leg, arrival, refused: false };
    const answer = sent.oneway ? undefined : answerTo(this.#scenario, arrival.station, arrival.packet);
    if (!answer) return { request: out.leg, arrival, refused: false };
    const { refused } = answer;
    const request: Leg = refused ? { ...out.leg, outcome: 'refused' } : out.leg;
    const home = this.#walk(sent, arrival.station, answer.packet, { leg: 'reply', opens: false });
    return { request, reply: home.leg, arrival, refused };
  }

  #walk(sent: Sent, from: Station, packet: Packet, role: Role): { readonly path: Path; readonly leg: Leg } {
    const path = pathOf(this.#scenario, this.#memory.translations, this.#now, from, packet, role);
    const opens = role.opens && packet.protocol === 'tcp';
    const leg = walk(path, this.#scenario, this.#memory, this.#now, opens);
    sent.seen.push(...seenOn(leg));
    return { path, leg };
  }

  #firstPacket(flow: Flow, from: Station, to: Station): Packet {
    const ends = { source: from.address, destination: this.#addressToCall(flow, from, to) };
    switch (flow.protocol) {
      case 'tcp':
      case 'udp': {
        const port =
          flow.sourcePort ?? sourcePort(systemOf(this.#scenario, from), this.#scenario.seed, this.#turn);
        return { ...ends, protocol: flow.protocol, sourcePort: port, destinationPort: flow.destinationPort };
      }
      case 'icmp':
      case 'icmpv6':
        return {
          ...ends,
          protocol: flow.protocol,
          type: flow.type,
          code: flow.code,
          identifier: seeded(this.#scenario.seed, this.#turn) % 65536,
        };
      case 'other':
        return { ...ends, protocol: 'other', number: flow.number };
    }
  }

  #stations(flow: Flow): { readonly from: Station; readonly to: Station } {
    const family = familyOfFlow(this.#scenario, flow);
    const from = stationOf(this.#scenario, flow.from, family);
    return { from, to: stationOf(this.#scenario, flow.to, family, from) };
  }

  /** From outside, what is ours is called by its public address; an address that was written is taken as it is. */
  #addressToCall(flow: Flow, from: Station, to: Station): Packet['destination'] {
    if (flow.to.kind === 'address') return flow.to.address;
    if (from.kind !== 'internet' || typeof to.address === 'bigint') return to.address;
    const called = pairedInterfaces(this.#scenario).find(
      ({ id, address }) => 'id' in to && id === to.id && address === to.address,
    );
    return called?.publicAddress ?? to.address;
  }

  #lastSent(flow: Flow | undefined): Sent | undefined {
    if (!flow) return this.#sent.at(-1);
    const ends = this.#stations(flow);
    const alike = this.#sent.filter(
      ({ from, to, packet }) =>
        from.address === ends.from.address && to.address === ends.to.address && carries(packet, flow),
    );
    return alike.findLast((sent) => sent.open) ?? alike.at(-1);
  }

  /** A connection that is over is no longer remembered at these interfaces; as a rule, all that it came by. */
  #end(sent: Sent, at: readonly Seen[] = sent.seen): readonly LedgerEntry[] {
    sent.open = false;
    return at.flatMap(({ id, packet }) =>
      this.#memory.connections.forget(byId(guardedInterfaces(this.#scenario), id), packet),
    );
  }
}

/** What came of one packet of a flow, and of the answer to it. */
interface Round {
  readonly request: Leg;
  readonly reply?: Leg;
  /** Where it comes out if nothing stops it. */
  readonly arrival?: NonNullable<Path['arrival']>;
  readonly refused: boolean;
}

function seenOn(leg: Leg): readonly Seen[] {
  return leg.steps.flatMap(({ at, packet }) => (at.kind === 'security-group' ? [{ id: at.id, packet }] : []));
}

/** The address of the end that was called as it knows itself: a load balancer's, though a target of it answers. */
function ownAddress(called: Station, arrival: Path['arrival']): Packet['destination'] | undefined {
  return called.kind === 'load-balancer' ? called.address : arrival?.packet.destination;
}

/** Whether a packet is of the flow that `again` or `close` names; one that names no source port means whichever was picked. */
function carries(packet: Packet, flow: Flow): boolean {
  switch (flow.protocol) {
    case 'tcp':
    case 'udp':
      if (packet.protocol !== flow.protocol || packet.destinationPort !== flow.destinationPort) return false;
      return flow.sourcePort === undefined || flow.sourcePort === packet.sourcePort;
    case 'icmp':
    case 'icmpv6':
      return packet.protocol === flow.protocol && packet.type === flow.type && packet.code === flow.code;
    case 'other':
      return packet.protocol === 'other' && packet.number === flow.number;
  }
}
