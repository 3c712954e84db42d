import { formatAddress, type Address } from '../net/ip.ts';
import { formatEntry, formatRule } from '../scenario/rule-text.ts';
import { formatRoute } from '../scenario/route-text.ts';
import type { Direction } from '../scenario/rule.ts';
import { nearestMiss } from '../trace/nearest-miss.ts';
import type { GatewayFault } from '../trace/gateway-fault.ts';
import type { ConnectionNote } from '../trace/ledger-entry.ts';
import type { Looked } from '../trace/looked.ts';
import type { Denial, Forwarding, Passage, Place, Step } from '../trace/trace.ts';
import { describeMismatch } from './describe-mismatch.ts';
import type { TraceWords } from './en/trace.ts';

/** What a checkpoint said, without saying where. */
export function describeRuling(step: Step, words: TraceWords): string {
  const { ruling } = step;
  return ruling.verdict === 'deny'
    ? describeDenial(step, ruling, words)
    : describePassage(ruling, step.at.direction, words);
}

function describePassage(ruling: Passage, direction: Direction, words: TraceWords): string {
  switch (ruling.verdict) {
    case 'tracked':
      return words.tracked;
    case 'exempt':
      return words.exempt(words.services[ruling.service]);
    case 'forward':
      return describeForwarding(ruling.by, direction, words);
    case 'allow': {
      const { by, connection } = ruling;
      if (by.kind === 'entry') return words.allowedByEntry(formatEntry(by.entry, direction));
      const passed = words.allowedByRule(formatRule(by.rule, direction), by.group);
      if (!connection) return passed;
      return words.and(passed, describeMemory(connection, direction, words));
    }
  }
}

function describeForwarding(by: Forwarding, direction: Direction, words: TraceWords): string {
  switch (by.kind) {
    case 'route':
      return by.route ? words.route(formatRoute(by.route)) : words.routeLocal;
    case 'translation':
      return words.translated(describeRewriting(by.field, by, words));
    case 'balanced':
      return words.balanced[direction](
        (['source', 'destination'] as const)
          .filter((field) => by[field].before !== by[field].after)
          .map((field) => describeRewriting(field, by[field], words)),
      );
    case 'gateway':
      return words.unchanged;
    case 'return-to-sender':
      return words.returnsToSender(by.id);
  }
}

function describeRewriting(
  field: 'source' | 'destination',
  { before, after }: { readonly before: Address; readonly after: Address },
  words: TraceWords,
): string {
  return words.rewritten(words[field], formatAddress(before), formatAddress(after));
}

function describeMemory({ what, entry }: ConnectionNote, direction: Direction, words: TraceWords): string {
  switch (what) {
    case 'written':
      return entry.automatic ? words.writtenAutomatically : words.written;
    case 'untracked':
      return direction === entry.openedBy ? words.untracked : words.untrackedAnswer;
    case 'found':
      return words.tracked;
    case 'expired':
      return words.expired;
  }
}

function describeDenial({ at, packet }: Step, ruling: Denial, words: TraceWords): string {
  switch (ruling.by.kind) {
    case 'entry':
      return words.deniedByEntry(formatEntry(ruling.by.entry, at.direction));
    case 'route':
      return ruling.by.route
        ? words.blackhole(formatRoute(ruling.by.route))
        : words.noRoute(formatAddress(packet.destination));
    case 'gateway':
      return describeFault(ruling.by.fault, at, words);
    case 'implicit-deny': {
      const stopped = describeSilence(at, 'looked' in ruling ? ruling.looked : [], words);
      return 'connection' in ruling ? words.and(stopped, words.expired) : stopped;
    }
  }
}

/** That there is no mapping means three things: nobody waits for the packet, the request came another way, or none was sent. */
function describeFault(fault: GatewayFault, at: Place, words: TraceWords): string {
  if (fault !== 'nat-no-mapping') return words.faults[fault];
  if (at.kind === 'gateway' && at.gateway === 'load-balancer') return words.balancerKnowsNoRequest;
  return at.direction === 'egress' ? words.natKnowsNoRequest : words.faults[fault];
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
