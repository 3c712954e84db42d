import { apply, applyAll } from '../../scenario/apply-edit.ts';
import type { Edit } from '../../scenario/edit.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Goal } from '../goal/goal.ts';
import type { Counterexample } from '../goal/proof.ts';
import { prove } from '../goal/prove.ts';
import { HeaderSpaces } from '../headers/spaces.ts';
import { candidates } from './candidates.ts';

export interface MendLimits {
  /** What may be edited; everything unless told otherwise. */
  readonly mayEdit?: (edit: Edit) => boolean;
  /** No more changes than these. */
  readonly changes?: number;
  /** No more scenarios than these are looked at. */
  readonly scenarios?: number;
}

/** `mended` is proved: after its edits every goal holds, and without any one of them some goal does not. */
export type Mending =
  | { readonly kind: 'holds' }
  | { readonly kind: 'mended'; readonly edits: readonly Edit[] }
  /** Within the limits nothing was found; that is no proof that there is nothing. */
  | { readonly kind: 'not-found' };

/**
 * The fewest changes of rules that make goals hold, of those tried: an allow where a packet stopped, a deny or a rule less
 * where one came through. Few changes go before many, narrow ones before wide ones.
 */
export function smallestChange(goals: readonly Goal[], scenario: Scenario, limits: MendLimits = {}): Mending {
  const { mayEdit = () => true, changes = 4, scenarios = 400 } = limits;
  const spaces = new HeaderSpaces();
  let rank: readonly Tried[] = [{ scenario, edits: [] }];
  let looked = 0;
  for (let depth = 0; depth <= changes; depth += 1) {
    const next: Tried[] = [];
    for (const tried of rank) {
      looked += 1;
      if (looked > scenarios) return { kind: 'not-found' };
      const failing = firstFailing(goals, tried.scenario, spaces);
      if (!failing) return found(goals, scenario, tried.edits, spaces);
      if (depth === changes) continue;
      for (const edit of candidates(failing.goal, failing.counterexample, tried.scenario)) {
        const after = mayEdit(edit) ? apply(tried.scenario, edit) : undefined;
        if (after?.ok) next.push({ scenario: after.value, edits: [...tried.edits, edit] });
      }
    }
    rank = next;
  }
  return { kind: 'not-found' };
}

interface Tried {
  readonly scenario: Scenario;
  readonly edits: readonly Edit[];
}

interface Failing {
  readonly goal: Goal;
  readonly counterexample: Counterexample;
}

/** The first goal that does not hold; what cannot be proved does not, and nothing can be tried against it. */
function firstFailing(goals: readonly Goal[], scenario: Scenario, spaces: HeaderSpaces): Failing | undefined {
  for (const goal of goals) {
    const proof = prove(goal, scenario, { spaces, wishes: {} });
    if (proof.verdict === 'fails') return { goal, counterexample: proof.counterexample };
    if (proof.verdict === 'cannot-say')
      return { goal, counterexample: { kind: 'rules', count: 0, atMost: 0 } };
  }
  return undefined;
}

/** Leaves out what another edit made needless. */
function found(
  goals: readonly Goal[],
  scenario: Scenario,
  edits: readonly Edit[],
  spaces: HeaderSpaces,
): Mending {
  if (edits.length === 0) return { kind: 'holds' };
  const needless = edits.find((edit) => {
    const rest = applyAll(
      scenario,
      edits.filter((each) => each !== edit),
    );
    return rest.ok && !firstFailing(goals, rest.value, spaces);
  });
  if (!needless) return { kind: 'mended', edits };
  return found(
    goals,
    scenario,
    edits.filter((each) => each !== needless),
    spaces,
  );
}
