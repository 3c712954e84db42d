import { formatPacket } from '../../../src/net/packet.ts';
import { formatFlow } from '../../../src/scenario/flow-text.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { parseGoal } from '../../../src/symbolic/goal/goal.ts';
import { prove } from '../../../src/symbolic/goal/prove.ts';
import type { Fate, Proof } from '../../../src/symbolic/goal/proof.ts';
import { must } from '../../must.ts';

/** What the proof of a goal says, as one line. */
export function says(goal: string, scenario: Scenario): string {
  return told(prove(must(parseGoal(goal)), scenario));
}

function told(proof: Proof): string {
  if (proof.verdict === 'holds') return 'holds';
  if (proof.verdict === 'cannot-say') return `cannot say: ${proof.why}`;
  const { counterexample } = proof;
  switch (counterexample.kind) {
    case 'packet':
      return `${formatFlow(counterexample.flow)} ${ending(counterexample.fate)}`;
    case 'rules':
      return `${String(counterexample.count)} rules`;
    case 'exposure':
      return `${String(counterexample.count)} ports ${counterexample.direction}, as ${formatPacket(counterexample.packet)}`;
  }
}

function ending(fate: Fate): string {
  switch (fate.kind) {
    case 'arrives':
      return `arrives at ${'id' in fate.at ? fate.at.id : fate.at.kind}`;
    case 'refused':
    case 'no-answer':
      return fate.kind;
    case 'stopped':
      return `stops as ${fate.leg} at ${fate.at.id} ${fate.at.direction} by ${String(fate.by)}`;
  }
}
