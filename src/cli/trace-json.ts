import { formatPacket } from '../net/packet.ts';
import { formatAddress, type Address } from '../net/ip.ts';
import { formatRule } from '../scenario/rule-text.ts';
import { formatRoute } from '../scenario/route-text.ts';
import { explanationCode } from '../trace/explanation.ts';
import {
  furtherBlockers,
  type Exchange,
  type Forwarding,
  type Leg,
  type NotSent,
  type Place,
  type Step,
} from '../trace/trace.ts';

/** One exchange as the object that `trace --json` prints: a contract that other programs rely on. */
export function exchangeAsJson(exchange: Exchange): Record<string, unknown> {
  return {
    flow: formatPacket(exchange.packet),
    request: legAsJson(exchange.request),
    reply: exchange.reply ? legAsJson(exchange.reply) : null,
    roundTrip: exchange.roundTrip,
  };
}

function legAsJson(leg: Leg | NotSent): Record<string, unknown> {
  switch (leg.outcome) {
    case 'not-sent':
      return { outcome: leg.outcome, steps: [] };
    case 'delivered':
    case 'refused':
      return { outcome: leg.outcome, steps: leg.steps.map(stepAsJson) };
    case 'dropped':
      return {
        outcome: leg.outcome,
        droppedAt: stopAsJson(leg.stop.at),
        by: decidedBy(leg.stop),
        code: explanationCode(leg.stop) ?? null,
        steps: leg.steps.map(stepAsJson),
        furtherBlockers: furtherBlockers(leg).map((step) => ({
          ...stopAsJson(step.at),
          by: decidedBy(step),
        })),
      };
  }
}

function stepAsJson(step: Step): Record<string, unknown> {
  return {
    at: placeAsJson(step.at),
    packet: formatPacket(step.packet),
    ruling: step.ruling.verdict,
    by: decidedBy(step),
  };
}

/** Where something stopped, with what tells it from others of its kind. */
export function stopAsJson(at: Place): Record<string, unknown> {
  return { ...placeAsJson(at), ...placeDetail(at) };
}

function placeAsJson(at: Place): Record<string, unknown> {
  return { kind: at.kind, id: at.id, direction: at.direction === 'ingress' ? 'inbound' : 'outbound' };
}

function placeDetail(at: Place): Record<string, unknown> {
  switch (at.kind) {
    case 'security-group':
      return { groups: at.groups };
    case 'network-acl':
      return { subnet: at.subnet };
    case 'gateway':
      return { gateway: at.gateway };
    case 'route':
    case 'interface':
      return {};
  }
}

/**
 * The entry's number, `*`, the rule, `no-rule`, the route, the rewritten addresses, the gateway that changes nothing,
 * the fault that it found, or the service that is exempt.
 */
function decidedBy({ at, ruling }: Step): string | number {
  switch (ruling.verdict) {
    case 'tracked':
      return 'tracked';
    case 'exempt':
      return ruling.service;
    case 'forward':
      return forwardedBy(at, ruling.by);
    case 'allow':
    case 'deny':
      switch (ruling.by.kind) {
        case 'entry':
          return ruling.by.entry.ruleNumber;
        case 'rule':
          return `${ruling.by.group}: ${formatRule(ruling.by.rule, at.direction)}`;
        case 'implicit-deny':
          return at.kind === 'network-acl' ? '*' : 'no-rule';
        case 'route':
          return ruling.by.route ? formatRoute(ruling.by.route) : 'no-route';
        case 'gateway':
          return ruling.by.fault;
      }
  }
}

function forwardedBy(at: Place, by: Forwarding): string {
  switch (by.kind) {
    case 'route':
      return by.route ? formatRoute(by.route) : 'local';
    case 'translation':
      return rewriting(by.field, by);
    case 'balanced':
      return (['source', 'destination'] as const)
        .filter((field) => by[field].before !== by[field].after)
        .map((field) => rewriting(field, by[field]))
        .join(', ');
    case 'gateway':
      return at.kind === 'gateway' ? at.gateway : at.kind;
    case 'return-to-sender':
      return `return-to-sender ${by.id}`;
  }
}

function rewriting(
  field: string,
  { before, after }: { readonly before: Address; readonly after: Address },
): string {
  return `${field} ${formatAddress(before)} -> ${formatAddress(after)}`;
}
