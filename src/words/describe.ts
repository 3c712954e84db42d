import { formatIpv4 } from '../net/ip.ts';
import { formatCidr } from '../net/cidr.ts';
import { formatPortRange } from '../net/port.ts';
import { formatRoute } from '../scenario/flow-notation.ts';
import { formatEntry, formatPeer, formatRule, formatTraffic } from '../scenario/notation.ts';
import type { Direction } from '../scenario/rule.ts';
import { nearestMiss } from '../trace/nearest-miss.ts';
import {
  furtherBlockers,
  type ConnectionNote,
  type Denial,
  type Exchange,
  type Leg,
  type Looked,
  type Mismatch,
  type Passage,
  type Place,
  type Station,
  type Step,
} from '../trace/trace.ts';
import type { TraceWords } from './en/trace.ts';

/** One sentence for one checkpoint: which leg, where, what it said and why. */
export function describeStep(step: Step, leg: 'request' | 'reply', words: TraceWords): string {
  return words.step(words[leg], describePlace(step.at, words), describeRuling(step, words));
}

function describePlace(at: Place, words: TraceWords): string {
  switch (at.kind) {
    case 'security-group':
    case 'network-acl':
      return words.place[at.kind](at.id, words[at.direction]);
    case 'route':
      return words.place.route(at.id);
    case 'gateway':
      return at.gateway === 'internet-gateway'
        ? words.place['internet-gateway']
        : words.place['nat-gateway'](at.id);
    case 'interface':
      return words.place.interface(at.id);
  }
}

/** What a checkpoint said, without saying where. */
function describeRuling(step: Step, words: TraceWords): string {
  const { ruling } = step;
  return ruling.verdict === 'deny'
    ? describeDenial(step, ruling, words)
    : describePassage(ruling, step.at.direction, words);
}

/** How an exchange ended, in one sentence. */
export function describeExchange(exchange: Exchange, words: TraceWords): string {
  const { request, reply } = exchange;
  const from = describeStation(exchange.from);
  const to = describeStation(exchange.to);
  switch (request.outcome) {
    case 'not-sent':
      return words.ends.notSent;
    case 'dropped':
      return words.ends.requestDropped(describePlace(request.stop.at, words));
    case 'refused':
      return reply?.outcome === 'dropped'
        ? words.ends.refusalDropped(to, describePlace(reply.stop.at, words))
        : words.ends.refused(to);
    case 'delivered':
      if (!reply) return words.ends.arrivedOnly(to);
      return reply.outcome === 'dropped'
        ? words.ends.replyDropped(to, describePlace(reply.stop.at, words))
        : words.ends.roundTrip(from, to);
  }
}

/** What else would stop this packet; undefined if nothing would. */
export function describeFurtherBlockers(leg: Leg, words: TraceWords): string | undefined {
  const blockers = furtherBlockers(leg);
  if (blockers.length === 0) return undefined;
  return words.furtherBlockers(blockers.map((step) => describePlace(step.at, words)));
}

export function describeStation(station: Station): string {
  return station.kind === 'unknown' ? formatIpv4(station.address) : station.id;
}

/** Why a rule did not match: the field, and both values. */
function describeMismatch(mismatch: Mismatch, words: TraceWords): string {
  switch (mismatch.field) {
    case 'protocol':
      return words.mismatch.protocol(protocolName(mismatch.got), formatTraffic(mismatch.wanted));
    case 'port': {
      const single = mismatch.wanted.first === mismatch.wanted.last;
      const sentence = single ? words.mismatch.port : words.mismatch.portNotIn;
      return sentence(String(mismatch.got), formatPortRange(mismatch.wanted));
    }
    case 'icmp-type':
    case 'icmp-code':
      return words.mismatch[mismatch.field](String(mismatch.got), String(mismatch.wanted));
    case 'source':
    case 'destination': {
      const { wanted, got } = mismatch;
      return words.mismatch[mismatch.field](
        formatIpv4(got),
        wanted.kind === 'cidr' ? formatCidr(wanted.cidr) : formatPeer(wanted),
      );
    }
  }
}

function describePassage(ruling: Passage, direction: Direction, words: TraceWords): string {
  switch (ruling.verdict) {
    case 'tracked':
      return words.tracked;
    case 'exempt':
      return words.exempt(words.services[ruling.service]);
    case 'forward': {
      const { by } = ruling;
      if (by.kind === 'route') return by.route ? words.route(formatRoute(by.route)) : words.routeLocal;
      return words.translated(words[by.field], formatIpv4(by.before), formatIpv4(by.after));
    }
    case 'allow': {
      const { by, connection } = ruling;
      if (by.kind === 'entry') return words.allowedByEntry(formatEntry(by.entry, direction));
      const passed = words.allowedByRule(formatRule(by.rule, direction), by.group);
      if (!connection) return passed;
      return words.and(passed, describeMemory(connection, direction, words));
    }
  }
}

function describeMemory({ what, entry }: ConnectionNote, direction: Direction, words: TraceWords): string {
  if (what !== 'untracked') return words.written;
  return direction === entry.openedBy ? words.untracked : words.untrackedAnswer;
}

function describeDenial({ at, packet }: Step, ruling: Denial, words: TraceWords): string {
  switch (ruling.by.kind) {
    case 'entry':
      return words.deniedByEntry(formatEntry(ruling.by.entry, at.direction));
    case 'route':
      return ruling.by.route
        ? words.blackhole(formatRoute(ruling.by.route))
        : words.noRoute(formatIpv4(packet.destination));
    case 'gateway':
      return words.faults[ruling.by.fault];
    case 'implicit-deny':
      return describeSilence(at, 'looked' in ruling ? ruling.looked : [], words);
  }
}

/** No rule matched: whose silence it was, and which rule came nearest. */
function describeSilence(at: Place, looked: readonly Looked[], words: TraceWords): string {
  const nearest = nearestMiss(looked);
  const stopped = silence(at, nearest !== undefined, words);
  if (!nearest) return stopped;
  const text =
    nearest.kind === 'rule'
      ? formatRule(nearest.rule, at.direction)
      : formatEntry(nearest.entry, at.direction);
  return words.because(stopped, words.nearest(text, describeMismatch(nearest.mismatch, words)));
}

function silence(at: Place, hasRules: boolean, words: TraceWords): string {
  if (at.kind !== 'security-group') return hasRules ? words.deniedByStar : words.deniedByEmptyAcl;
  if (at.groups.length === 0) return words.deniedByNoGroup;
  const groups = at.groups.join(', ');
  return hasRules ? words.deniedByNoRule(groups) : words.deniedByEmptyGroup(groups, words[at.direction]);
}

function protocolName(number: number): string {
  const names: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp' };
  return names[number] ?? `protocol ${String(number)}`;
}
