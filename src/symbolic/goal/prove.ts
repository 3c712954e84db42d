import { directions } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Wishes } from '../headers/sample.ts';
import { HeaderSpaces } from '../headers/spaces.ts';
import { exposureOf, portsOpen } from './exposure.ts';
import type { Goal } from './goal.ts';
import type { Proof } from './proof.ts';
import { namedFlow } from './named-flow.ts';
import { proveFlow } from './prove-flow.ts';
import { proveOnly } from './prove-only.ts';

/** What a proof is drawn in, and what its reader would like to see in an example. */
export interface Means {
  readonly spaces: HeaderSpaces;
  readonly wishes: Wishes;
}

/** Proves a goal over all packets that it speaks of, or gives one readable packet for which it does not hold. */
export function prove(goal: Goal, scenario: Scenario, { spaces, wishes }: Means = ownMeans()): Proof {
  switch (goal.kind) {
    case 'roundtrip':
    case 'arrives':
    case 'never':
      return proveFlow(goal.kind, goal.flow, scenario, spaces, wishes);
    case 'only':
      return proveOnly(goal.flows, scenario, spaces, wishes);
    case 'exposure':
      return proveExposure(goal, scenario, spaces);
    case 'rules':
      return proveRules(goal.atMost, scenario);
  }
}

function proveExposure(
  { direction, atMost }: Extract<Goal, { kind: 'exposure' }>,
  scenario: Scenario,
  spaces: HeaderSpaces,
): Proof {
  const exposure = exposureOf(scenario, spaces);
  for (const each of direction ? [direction] : directions) {
    const count = portsOpen(exposure, each);
    const example = exposure.open.find((open) => open.direction === each);
    if (count > atMost && example) {
      const { packet } = example;
      return {
        verdict: 'fails',
        counterexample: {
          kind: 'exposure',
          direction: each,
          count,
          atMost,
          flow: namedFlow(scenario, packet),
          packet,
        },
      };
    }
  }
  return exposure.unsaid ? { verdict: 'cannot-say', why: exposure.unsaid } : { verdict: 'holds' };
}

function ownMeans(): Means {
  return { spaces: new HeaderSpaces(), wishes: {} };
}

function proveRules(atMost: number, { securityGroups, networkAcls }: Scenario): Proof {
  const filters = [...securityGroups, ...networkAcls];
  const count = filters.reduce((sum, { ingress, egress }) => sum + ingress.length + egress.length, 0);
  if (count <= atMost) return { verdict: 'holds' };
  return { verdict: 'fails', counterexample: { kind: 'rules', count, atMost } };
}
