import { formatPacket } from '../net/packet.ts';
import { formatIpv4 } from '../net/ip.ts';
import { formatRoute } from '../scenario/flow-notation.ts';
import { formatRule } from '../scenario/notation.ts';
import { explanationCode } from '../trace/explanation.ts';
import {
  furtherBlockers,
  type Exchange,
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
        droppedAt: { ...placeAsJson(leg.stop.at), ...placeDetail(leg.stop.at) },
        by: decidedBy(leg.stop),
        code: explanationCode(leg.stop) ?? null,
        steps: leg.steps.map(stepAsJson),
        furtherBlockers: furtherBlockers(leg).map((step) => ({
          ...placeAsJson(step.at),
          ...placeDetail(step.at),
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

function placeAsJson(at: Place): Record<string, unknown> {
  return { kind: at.kind, id: at.id, direction: at.direction === 'ingress' ? 'inbound' : 'outbound' };
}

function placeDetail(at: Place): Record<string, unknown> {
  switch (at.kind) {
    case 'security-group':
      return { groups: at.groups };
    case 'network-acl':
      return { subnet: at.subnet };
    case 'route':
    case 'gateway':
    case 'interface':
      return {};
  }
}

/** The entry's number, `*`, the rule, `no-rule`, the route, the translation, or the service that is exempt. */
function decidedBy({ at, ruling }: Step): string | number {
  switch (ruling.verdict) {
    case 'tracked':
      return 'tracked';
    case 'exempt':
      return ruling.service;
    case 'forward':
      if (ruling.by.kind === 'route') return ruling.by.route ? formatRoute(ruling.by.route) : 'local';
      return `${ruling.by.field} ${formatIpv4(ruling.by.before)} -> ${formatIpv4(ruling.by.after)}`;
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
