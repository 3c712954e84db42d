import { apply } from '../scenario/apply-edit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Trace } from '../trace/trace.ts';

/** The scenario as it is when this event happens: after the edits before it. */
export function scenarioAt(scenario: Scenario, trace: Trace, event: number): Scenario {
  return trace.events.slice(0, event).reduce((now, happened) => {
    if (happened.kind !== 'edited') return now;
    const edited = apply(now, happened.edit);
    return edited.ok ? edited.value : now;
  }, scenario);
}
