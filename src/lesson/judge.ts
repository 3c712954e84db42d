import type { Flow } from '../scenario/action.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { HeaderSpaces } from '../symbolic/headers/spaces.ts';
import type { Goal } from '../symbolic/goal/goal.ts';
import type { Counterexample } from '../symbolic/goal/proof.ts';
import { prove } from '../symbolic/goal/prove.ts';
import type { Exchange } from '../trace/trace.ts';
import { getsThrough } from './played.ts';
import type { Judgement, Shortcoming } from './judgement.ts';
import { sourcePortsOf } from './source-ports.ts';
import { trip } from './trip.ts';

/**
 * Judges a goal by a proof over all packets that it speaks of. The packet that shows why it fails is then played,
 * so that it can be seen on the stage: the port that the learner has just seen, if that one fails.
 * `spaces` keep what rules mean from one judgement to the next.
 */
export function judge(goal: Goal, scenario: Scenario, spaces: HeaderSpaces = new HeaderSpaces()): Judgement {
  const proof = prove(goal, scenario, { spaces, wishes: { sourcePorts: usualPorts(goal, scenario) } });
  switch (proof.verdict) {
    case 'holds':
      return { holds: true };
    case 'cannot-say':
      return { holds: false, kind: 'cannot-say', why: proof.why };
    case 'fails':
      return { holds: false, ...shortcomingIn(proof.counterexample, goal, scenario) };
  }
}

function shortcomingIn(counterexample: Counterexample, goal: Goal, scenario: Scenario): Shortcoming {
  switch (counterexample.kind) {
    case 'rules': {
      const { kind, count, atMost } = counterexample;
      return { kind, count, atMost };
    }
    case 'exposure': {
      const { kind, count, atMost, flow } = counterexample;
      return { kind, count, atMost, flow };
    }
    case 'packet': {
      const { passing = 0, ports = 1 } = counterexample.sourcePorts ?? {};
      const flow = thatFails(goal, counterexample.flow, scenario);
      return { kind: 'packet', flow, exchange: trip(flow, scenario), passing, ports };
    }
  }
}

/** The port that the sender picks in this scenario. */
function usualPorts(goal: Goal, scenario: Scenario): readonly number[] {
  if (!('flow' in goal) || !isPlayable(goal.flow, scenario)) return [];
  const { packet } = trip(goal.flow, scenario);
  return 'sourcePort' in packet ? [packet.sourcePort] : [];
}

/** `anywhere` is a set of senders, and none of them: nothing can be played from it. */
function isPlayable({ from }: Flow, { hosts, internet, loadBalancers }: Scenario): boolean {
  return (
    from.kind === 'address' || [...hosts, ...internet, ...loadBalancers].some(({ id }) => id === from.name)
  );
}

/**
 * Behind a NAT gateway a goal fails if one of the ports that the gateway may pick does, and the scenario's seed may pick
 * another: then a source port is looked for that gets a port for which it fails, a few hundred times.
 */
function thatFails(goal: Goal, flow: Flow, scenario: Scenario): Flow {
  if (!('flow' in goal) || !('sourcePort' in flow) || 'sourcePort' in goal.flow) return flow;
  const { first, last } = sourcePortsOf(scenario, flow.from);
  const step = Math.max(1, Math.floor((last - first) / attempts));
  for (let port = flow.sourcePort ?? first, count = 0; count < attempts; count += 1) {
    const tried = { ...flow, sourcePort: port };
    if (!fulfils(goal.kind, trip(tried, scenario))) return tried;
    port = port + step > last ? first : port + step;
  }
  return flow;
}

const attempts = 300;

function fulfils(kind: 'roundtrip' | 'arrives' | 'never', exchange: Exchange): boolean {
  switch (kind) {
    case 'roundtrip':
      return exchange.roundTrip;
    case 'arrives':
      return getsThrough(exchange);
    case 'never':
      return !getsThrough(exchange);
  }
}
