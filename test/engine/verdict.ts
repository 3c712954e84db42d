import { play } from '../../src/engine/play.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { isExchange, type Exchange, type Leg, type Place, type Stop } from '../../src/trace/trace.ts';
import { actionsOf } from '../network.ts';

/** What becomes of each packet that the actions send, one text for each. */
export function verdictsOf(scenario: Scenario, actions: readonly string[]): readonly string[] {
  return play(scenario, actionsOf(actions)).events.filter(isExchange).map(verdictOf);
}

/** `home`, `arrived` where no answer is due, `refused`, `not sent`, or which leg stops where, and by what. */
export function verdictOf({ request, reply }: Exchange): string {
  if (request.outcome === 'not-sent') return 'not sent';
  if (request.outcome === 'dropped') return `request stops at ${stopOf(request.stop)}`;
  const refused = request.outcome === 'refused';
  if (!reply) return 'arrived';
  if (reply.outcome === 'dropped') return `${refused ? 'refusal' : 'reply'} stops at ${stopOf(reply.stop)}`;
  return refused ? 'refused' : 'home';
}

/** Every checkpoint of a leg and what it said: `public acl inbound 100`, `web sg outbound tracked`. */
export function checkpointsOf(leg: Leg): readonly string[] {
  return leg.steps.map(({ at, ruling }) => {
    switch (ruling.verdict) {
      case 'allow':
        return `${placeOf(at)} ${ruling.by.kind === 'entry' ? String(ruling.by.entry.ruleNumber) : 'rule'}`;
      case 'tracked':
      case 'exempt':
        return `${placeOf(at)} ${ruling.verdict}`;
      case 'forward':
        return placeOf(at);
      case 'deny':
        return stopOf({ at, ruling });
    }
  });
}

function stopOf({ at, ruling: { by } }: Pick<Stop, 'at' | 'ruling'>): string {
  switch (by.kind) {
    case 'entry':
      return `${placeOf(at)} ${String(by.entry.ruleNumber)}`;
    case 'implicit-deny':
      return at.kind === 'network-acl' ? `${placeOf(at)} *` : placeOf(at);
    case 'gateway':
      return `${placeOf(at)} ${by.fault}`;
    case 'route':
      return `${placeOf(at)} ${by.route ? by.route.target.kind : 'none'}`;
  }
}

function placeOf(at: Place): string {
  const way = at.direction === 'ingress' ? 'inbound' : 'outbound';
  switch (at.kind) {
    case 'security-group':
      return `${at.id} sg ${way}`;
    case 'network-acl':
      return `${at.subnet} acl ${way}`;
    case 'route':
      return `${at.id} route`;
    case 'gateway':
      return `${at.id} ${way}`;
    case 'interface':
      return at.id;
  }
}
