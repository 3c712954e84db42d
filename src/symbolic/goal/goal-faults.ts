import { endsOf, flowFaults } from '../../scenario/check/flow.ts';
import type { Fault } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Flow } from '../../scenario/action.ts';
import { flowsOf, type Goal } from './goal.ts';
import { everybodyOf } from './question.ts';

/** What keeps a goal from being asked of this scenario: its flows name nobody, or two ends that cannot speak with each other. */
export function goalFaults(goal: Goal, scenario: Scenario): readonly Fault[] {
  return flowsOf(goal).flatMap((flow) => faultsOf(flow, scenario));
}

function faultsOf(flow: Flow, scenario: Scenario): readonly Fault[] {
  const ends = endsOf(scenario);
  const { from, to } = flow;
  const family = everybodyOf(scenario, from);
  if (family === undefined || from.kind !== 'name') return flowFaults(flow, ends);
  // Everybody may send, and nobody can send to everybody.
  if (to.kind === 'name' && !ends.has(to.name))
    return [{ kind: 'unknown-name', what: 'end', name: to.name, known: [...ends.keys()] }];
  return flowFaults(flow, new Map([...ends, [from.name, [family]]]));
}
