import type { Scenario } from '../../scenario/scenario.ts';
import { isCheckpoint } from '../../timeline/lay-out.ts';
import { allSteps, type Exchange, type Leg, type Station } from '../../trace/trace.ts';
import { areasAlong, type Area } from './areas.ts';
import { isAt, kindOf, mirrored, type Checkpoint } from './checkpoint.ts';

/** The way of one exchange as a straight road: who is at its ends, what stands along it, what it runs through. */
export interface Road {
  readonly from: Station;
  readonly to: Station;
  /** In the order of the way out. */
  readonly checkpoints: readonly Checkpoint[];
  /** The areas between them: the first before the first checkpoint, the last after the last. */
  readonly areas: readonly Area[];
}

/**
 * The road of an exchange. It is whole even where the packet was dropped half-way,
 * and the way home is on it before anybody drives it.
 */
export function roadOf(scenario: Scenario, exchange: Exchange): Road {
  const { from, to, request, reply } = exchange;
  const outward = request.outcome === 'not-sent' ? [] : wayOut(request);
  const checkpoints = reply ? withWayHome(outward, reply) : outward;
  return { from, to, checkpoints, areas: areasAlong(scenario, checkpoints, from, to) };
}

function wayOut(request: Leg): readonly Checkpoint[] {
  return allSteps(request).flatMap((step, index) =>
    isCheckpoint(step)
      ? [{ kind: kindOf(step), outward: step.at, homeward: mirrored(step.at), steps: { request: index } }]
      : [],
  );
}

/** Finds the reply's steps along the road, from its far end; a stop that the request did not pass is put in. */
function withWayHome(outward: readonly Checkpoint[], reply: Leg): readonly Checkpoint[] {
  const all = [...outward];
  let passed = all.length;
  for (const [index, step] of allSteps(reply).entries()) {
    if (!isCheckpoint(step)) continue;
    const found = all.findLastIndex((each, at) => at < passed && isAt(each, step.at));
    const known = all[found];
    if (known) {
      all[found] = { ...known, homeward: step.at, steps: { ...known.steps, reply: index } };
      passed = found;
    } else {
      all.splice(passed, 0, { kind: kindOf(step), homeward: step.at, steps: { reply: index } });
    }
  }
  return reply.outcome === 'dropped' ? all : all.map(withoutIdleHomeward);
}

/** A reply that came all the way was asked nothing where it has no step. */
function withoutIdleHomeward({ homeward, ...checkpoint }: Checkpoint): Checkpoint {
  return homeward && checkpoint.steps.reply !== undefined ? { ...checkpoint, homeward } : checkpoint;
}
