import { failed, found, type Read } from '../net/read.ts';
import { apply } from '../scenario/apply-edit.ts';
import type { Edit, EditProblem } from '../scenario/edit.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** An edit that AWS would not make, and why. */
export interface RefusedEdit {
  readonly edit: Edit;
  readonly problem: EditProblem;
}

/** The scenario after all the edits, or the first edit that AWS would refuse. */
export function afterEdits(scenario: Scenario, edits: readonly Edit[]): Read<Scenario, RefusedEdit> {
  let now = scenario;
  for (const edit of edits) {
    const after = apply(now, edit);
    if (!after.ok) return failed({ edit, problem: after.problem });
    now = after.value;
  }
  return found(now);
}
