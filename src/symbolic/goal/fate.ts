import type { HeaderSpace } from '../headers/header-space.ts';
import type { Point } from '../headers/sample.ts';
import type { StoppedOn, Trip } from '../road/trip.ts';
import { decidedBy, inOrder } from '../rules/acl-set.ts';
import type { Fate } from './proof.ts';

/** What becomes of one header of a trip, which is not to come home. */
export function fateOf(space: HeaderSpace, trip: Trip, point: Point): Fate {
  const { diagrams } = space;
  const stopped = trip.stopped.find(({ set }) => diagrams.has(set, point));
  if (stopped) {
    const { leg, at } = stopped;
    return { kind: 'stopped', leg, at, by: deciderOf(space, stopped, point) };
  }
  const unanswered = trip.unanswered.find(({ set }) => diagrams.has(set, point));
  return { kind: unanswered?.why ?? 'no-answer' };
}

function deciderOf(space: HeaderSpace, { checkpoint, by }: StoppedOn, point: Point): string | number {
  if (!checkpoint) return by ?? '';
  if (checkpoint.kind === 'security-group') return 'no-rule';
  const { acl, direction, form } = checkpoint;
  const entry = inOrder(acl[direction]).find((each) =>
    space.diagrams.has(decidedBy(space, each, direction, form).decided, point),
  );
  return entry?.ruleNumber ?? '*';
}
