import type { Flow } from '../scenario/action.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Exchange } from '../trace/trace.ts';
import type { Checkpoint } from './checkpoint.ts';
import { afterEdits } from './edited.ts';
import type { Lesson } from './lesson.ts';
import { getsThrough } from './played.ts';
import { endOf } from './predict.ts';
import { trip } from './trip.ts';

/** A packet that was sent through somebody's rules: where it ended, and whether it fares so with the lesson's solution too. */
export interface Probe {
  readonly flow: Flow;
  readonly end: Checkpoint;
  readonly asWanted: boolean;
}

/** Sends the packets of a lesson through these rules, each from a clean slate. */
export function probe(
  lesson: Pick<Lesson, 'probes' | 'task' | 'scenario'>,
  scenario: Scenario,
): readonly Probe[] {
  const wanted = solved(lesson);
  return (lesson.probes ?? []).map((flow) => {
    const exchange = trip(flow, scenario);
    return { flow, end: endOf(exchange), asWanted: faresAlike(exchange, trip(flow, wanted)) };
  });
}

function solved({ task, scenario }: Pick<Lesson, 'task' | 'scenario'>): Scenario {
  if (task.kind !== 'repair') return scenario;
  const after = afterEdits(scenario, task.solution);
  return after.ok ? after.value : scenario;
}

/** Where a packet is stopped is a matter of taste; whether it is, is not. */
function faresAlike(one: Exchange, other: Exchange): boolean {
  return one.roundTrip === other.roundTrip && getsThrough(one) === getsThrough(other);
}
