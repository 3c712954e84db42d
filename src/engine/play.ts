import type { Packet } from '../net/packet.ts';
import type { Action, Flow } from '../scenario/action.ts';
import { apply } from '../scenario/apply-edit.ts';
import type { Edit } from '../scenario/edit.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import type { Exchange, Leg, Station, Trace, TraceEvent } from '../trace/trace.ts';
import { answerTo } from './answer.ts';
import { Connections } from './connections.ts';
import { walk, type Memory } from './leg.ts';
import { pathOf } from './path.ts';
import { seeded } from './seeded.ts';
import { sourcePort } from './source-port.ts';
import { stationOf, systemOf } from './station.ts';
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
  /** The same as the other end sees it, once it arrived. */
  arrived?: Packet;
  readonly oneway: boolean;
  open: boolean;
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
    const from = stationOf(this.#scenario, flow.from);
    const to = stationOf(this.#scenario, flow.to, from);
    const sent: Sent = { flow, from, to, packet: this.#firstPacket(flow, from, to), oneway, open: false };
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
    return { kind: 'exchange', at: this.#now, action: 'again', from, to, packet, request, roundTrip: false };
  }

  /** A flow that is named and was never sent: the packet that it would have been. */
  #neverSent(flow: Flow): Pick<Sent, 'from' | 'to' | 'packet'> {
    const from = stationOf(this.#scenario, flow.from);
    const to = stationOf(this.#scenario, flow.to, from);
    return { from, to, packet: this.#firstPacket(flow, from, to) };
  }

  #close(flow: Flow | undefined): TraceEvent {
    const sent = this.#lastSent(flow);
    if (!sent?.open) return { kind: 'closed', at: this.#now, open: false };
    sent.open = false;
    this.#forget(sent);
    return { kind: 'closed', at: this.#now, packet: sent.packet, open: true };
  }

  #edit(edit: Edit): TraceEvent {
    const after = apply(this.#scenario, edit);
    if (!after.ok) return { kind: 'edited', at: this.#now, edit, problem: after.problem };
    this.#scenario = after.value;
    return { kind: 'edited', at: this.#now, edit };
  }

  #exchange(action: 'send' | 'again', sent: Sent): Exchange {
    const { from, packet } = sent;
    const opens = action === 'send' && packet.protocol === 'tcp';
    const path = pathOf(this.#scenario, this.#memory.translations, from, packet, 'request');
    const sentOut = walk(path, this.#scenario, this.#memory, this.#now, opens);
    const to = path.arrival?.station ?? sent.to;
    const seen = {
      ...packet,
      destination: path.arrival ? path.arrival.packet.destination : packet.destination,
    };
    const base = { kind: 'exchange', at: this.#now, action, from, to, packet: seen } as const;
    if (!path.arrival || sentOut.outcome === 'dropped')
      return { ...base, request: sentOut, roundTrip: false };
    const arrived = path.arrival.packet;
    sent.arrived = arrived;
    const answer = sent.oneway ? undefined : answerTo(this.#scenario, to, arrived);
    if (!answer) return { ...base, request: sentOut, roundTrip: false };
    const request: Leg = answer.refused ? { ...sentOut, outcome: 'refused' } : sentOut;
    const home = pathOf(this.#scenario, this.#memory.translations, to, answer.packet, 'reply');
    const reply = walk(home, this.#scenario, this.#memory, this.#now, false);
    if (answer.refused) this.#forget(sent);
    return { ...base, request, reply, roundTrip: !answer.refused && reply.outcome === 'delivered' };
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
        return {
          ...ends,
          protocol: 'icmp',
          type: flow.type,
          code: flow.code,
          identifier: seeded(this.#scenario.seed, this.#turn) % 65536,
        };
      case 'other':
        return { ...ends, protocol: 'other', number: flow.number };
    }
  }

  /** From outside, a host is called by its public address; an address that was written is taken as it is. */
  #addressToCall(flow: Flow, from: Station, to: Station): Packet['destination'] {
    if (flow.to.kind === 'address') return flow.to.address;
    const outside = from.kind === 'internet' && to.kind === 'host';
    return (outside ? byId(this.#scenario.hosts, to.id).publicAddress : undefined) ?? to.address;
  }

  #lastSent(flow: Flow | undefined): Sent | undefined {
    if (!flow) return this.#sent.at(-1);
    const caller = stationOf(this.#scenario, flow.from);
    const ends = { from: caller, to: stationOf(this.#scenario, flow.to, caller) };
    const alike = this.#sent.filter(
      ({ from, to, packet }) =>
        from.address === ends.from.address && to.address === ends.to.address && carries(packet, flow),
    );
    return alike.findLast((sent) => sent.open) ?? alike.at(-1);
  }

  /** A connection that was closed or refused is no longer remembered at either end. */
  #forget({ from, to, packet, arrived }: Sent): void {
    for (const [station, seen] of [
      [from, packet],
      [to, arrived],
    ] as const) {
      if (station.kind === 'host' && seen)
        this.#memory.connections.forget(byId(this.#scenario.hosts, station.id), seen);
    }
  }
}

/** Whether a packet is of the flow that `again` or `close` names; one that names no source port means whichever was picked. */
function carries(packet: Packet, flow: Flow): boolean {
  switch (flow.protocol) {
    case 'tcp':
    case 'udp':
      if (packet.protocol !== flow.protocol || packet.destinationPort !== flow.destinationPort) return false;
      return flow.sourcePort === undefined || flow.sourcePort === packet.sourcePort;
    case 'icmp':
      return packet.protocol === 'icmp' && packet.type === flow.type && packet.code === flow.code;
    case 'other':
      return packet.protocol === 'other' && packet.number === flow.number;
  }
}
