import { formatAddress } from '../net/ip.ts';
import { furtherBlockers, type Exchange, type Leg, type Station, type Step } from '../trace/trace.ts';
import { describePlace } from './describe-place.ts';
import { describeRuling } from './describe-ruling.ts';
import type { TraceWords } from './en/trace.ts';

/** One sentence for one checkpoint: which leg, where, what it said and why. */
export function describeStep(step: Step, leg: 'request' | 'reply', words: TraceWords): string {
  return words.step(words[leg], describePlace(step, words), describeRuling(step, words));
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
      return words.ends.requestDropped(describePlace(request.stop, words));
    case 'refused':
      return reply?.outcome === 'dropped'
        ? words.ends.refusalDropped(to, describePlace(reply.stop, words))
        : words.ends.refused(to);
    case 'delivered':
      if (!reply) return words.ends.arrivedOnly(to);
      return reply.outcome === 'dropped'
        ? words.ends.replyDropped(to, describePlace(reply.stop, words))
        : words.ends.roundTrip(from, to);
  }
}

/** What else would stop this packet; undefined if nothing would. */
export function describeFurtherBlockers(leg: Leg, words: TraceWords): string | undefined {
  const blockers = furtherBlockers(leg);
  if (blockers.length === 0) return undefined;
  return words.furtherBlockers(blockers.map((step) => describePlace(step, words)));
}

export function describeStation(station: Station): string {
  return station.kind === 'unknown' ? formatAddress(station.address) : station.id;
}
