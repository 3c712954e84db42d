import type { Edit } from '../../scenario/edit.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Goal } from '../goal/goal.ts';
import type { Counterexample } from '../goal/proof.ts';
import { closings } from './closings.ts';
import { openings } from './openings.ts';

/** Edits that may keep this packet from being a counterexample to the goal, the narrowest first. None of them is proved. */
export function candidates(goal: Goal, counterexample: Counterexample, scenario: Scenario): readonly Edit[] {
  if (counterexample.kind !== 'packet') return [];
  const { flow, packet, fate } = counterexample;
  switch (goal.kind) {
    case 'roundtrip':
    case 'arrives':
      return fate.kind === 'stopped' ? openings(goal.flow, packet, fate, scenario) : [];
    case 'never':
      return closings(goal.flow, packet, scenario);
    case 'only':
      return closings(flow, packet, scenario);
    case 'exposure':
    case 'rules':
      return [];
  }
}
