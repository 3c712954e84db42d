import { play } from '../engine/play.ts';
import { balancerTranslator, natTranslator, type Translator } from '../engine/translator.ts';
import type { Flow } from '../scenario/action.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import { allSteps, isExchange, type Exchange } from '../trace/trace.ts';
import type { LessonGoal } from './goal.ts';
import {
  portClasses,
  portClassesBehind,
  sourcePortsOf,
  type PortClass,
  type PortPacket,
} from './source-ports.ts';

/** Whether a goal holds for every packet that it speaks of, or one that shows it does not. */
export type Judgement = { readonly holds: true } | ({ readonly holds: false } & Counterexample);

export type Counterexample =
  /** A readable flow with its source port, and how it fared; `passing` of `ports` source ports do as the goal asks. */
  | {
      readonly kind: 'packet';
      readonly flow: Flow;
      readonly exchange: Exchange;
      readonly passing: number;
      readonly ports: number;
    }
  | { readonly kind: 'rules'; readonly count: number; readonly atMost: number };

/**
 * Judges a goal for all the source ports that the client's system may pick, or for the one that the goal names.
 *
 * This is a proof, not a sample. No rule of AWS names a source port, but the reply's destination port is the request's
 * source port, and rules compare that with their port ranges. That is all the source port is ever asked, so ports that
 * lie between the same two boundaries of rules fare alike, and playing one port of each such class settles every one.
 */
export function judge(goal: LessonGoal, scenario: Scenario): Judgement {
  if (goal.kind === 'rules') {
    const count = rulesIn(scenario);
    return count <= goal.atMost
      ? { holds: true }
      : { holds: false, kind: 'rules', count, atMost: goal.atMost };
  }
  const trials = trialsOf(goal.flow, scenario);
  const failing = trials.filter(({ exchange }) => !fulfils(goal.kind, exchange));
  const worst = mostReadable(failing);
  if (!worst) return { holds: true };
  const [ports, failed] = [portsIn(trials), portsIn(failing)];
  return {
    holds: false,
    kind: 'packet',
    flow: worst.flow,
    exchange: worst.exchange,
    passing: ports - failed,
    ports,
  };
}

/** One exchange from a clean slate, as the goal's flow says. */
export function trip(flow: Flow, scenario: Scenario): Exchange {
  const [event] = play(scenario, [{ kind: 'send', flow, oneway: false }]).events;
  if (!event || !isExchange(event)) throw new Error('what is sent is an exchange');
  return event;
}

interface Trial {
  readonly flow: Flow;
  readonly exchange: Exchange;
  readonly size: number;
  /** The port is the one that the scenario's own client picks. */
  readonly usual: boolean;
}

function trialsOf(flow: Flow, scenario: Scenario): readonly Trial[] {
  const exchange = trip(flow, scenario);
  const { packet } = exchange;
  if (!('destinationPort' in flow) || flow.sourcePort !== undefined || !('sourcePort' in packet)) {
    return [{ flow, exchange, size: 1, usual: true }];
  }
  return classesFor(flow, scenario, exchange, packet).map(({ port, size }) => {
    const named = { ...flow, sourcePort: port };
    return { flow: named, exchange: trip(named, scenario), size, usual: port === packet.sourcePort };
  });
}

function classesFor(
  flow: Flow,
  scenario: Scenario,
  exchange: Exchange,
  packet: PortPacket,
): readonly PortClass[] {
  const range = sourcePortsOf(scenario, flow.from);
  const translators = translatorsOf(exchange, scenario);
  if (translators.length > 0) return portClassesBehind(scenario, translators, range, packet);
  return portClasses(scenario, range, packet.sourcePort);
}

/** What puts a port of its own in the place of the sender's, in the order of the request's way. */
function translatorsOf({ request }: Exchange, scenario: Scenario): readonly Translator[] {
  const steps = request.outcome === 'not-sent' ? [] : allSteps(request);
  return steps.flatMap(({ at }) => {
    if (at.kind !== 'gateway') return [];
    switch (at.gateway) {
      case 'nat-gateway':
        return natTranslator(byId(scenario.natGateways, at.id));
      case 'load-balancer': {
        const balancer = byId(scenario.loadBalancers, at.id);
        return balancer.preserveClientIp ? [] : balancerTranslator(balancer);
      }
      default:
        return [];
    }
  });
}

/** A refused request has arrived: the filters let it through, and only nobody listened. */
function fulfils(kind: Exclude<LessonGoal['kind'], 'rules'>, { request, roundTrip }: Exchange): boolean {
  const arrived = request.outcome === 'delivered' || request.outcome === 'refused';
  switch (kind) {
    case 'roundtrip':
      return roundTrip;
    case 'arrives':
      return arrived;
    case 'never':
      return !arrived;
  }
}

/** The port that the learner has just seen, if it fails, else one of the largest class that does. */
function mostReadable(failing: readonly Trial[]): Trial | undefined {
  return failing.find((trial) => trial.usual) ?? failing.toSorted((one, other) => other.size - one.size)[0];
}

function portsIn(trials: readonly Trial[]): number {
  return trials.reduce((sum, trial) => sum + trial.size, 0);
}

function rulesIn(scenario: Scenario): number {
  const filters = [...scenario.securityGroups, ...scenario.networkAcls];
  return filters.reduce((sum, filter) => sum + filter.ingress.length + filter.egress.length, 0);
}
