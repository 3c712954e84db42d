import type { Frame } from '../../timeline/frame.ts';
import type { LegName } from '../../timeline/timeline.ts';
import type { Road } from './road.ts';

/**
 * The piece of road that is being driven: between two halts, and how much of it is behind.
 * A halt is a checkpoint's place in the road; -1 is the start of the road, and the number of checkpoints its end.
 */
interface Stretch {
  readonly leg: LegName;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** How far the packet of the exchange at hand has come. */
export function stretchAt(road: Road, frame: Frame): Stretch {
  const leg = frame.leg ?? 'request';
  const end = road.checkpoints.length;
  const origin = leg === 'request' ? -1 : end;
  const destination = leg === 'request' ? end : -1;
  const at = (halt: number): Stretch => ({ leg, from: halt, to: halt, share: 1 });
  const next = frame.step ? haltOf(road, leg, frame.step.index) : undefined;
  switch (frame.kind) {
    case 'drive': {
      const from = lastHalt(road, leg, frame.step?.index ?? 0) ?? origin;
      return { leg, from, to: next ?? from, share: frame.progress };
    }
    case 'ask':
    case 'pass':
    case 'stop':
      return at(next ?? origin);
    case 'timeout':
    case 'reset':
      return at(lastHalt(road, leg, frame.done[leg]) ?? origin);
    case 'arrive':
    case 'home': {
      const from = lastHalt(road, leg, frame.done[leg]) ?? origin;
      // The last part of these spans is for standing in the yard.
      return { leg, from, to: destination, share: Math.min(1, frame.progress / 0.7) };
    }
    default:
      return at(origin);
  }
}

function haltOf(road: Road, leg: LegName, step: number): number | undefined {
  const index = road.checkpoints.findIndex((each) => each.steps[leg] === step);
  return index < 0 ? undefined : index;
}

/** The checkpoint of the latest step before this one. */
function lastHalt(road: Road, leg: LegName, before: number): number | undefined {
  const steps = road.checkpoints.flatMap(({ steps }) => {
    const step = steps[leg];
    return step !== undefined && step < before ? [step] : [];
  });
  return steps.length === 0 ? undefined : haltOf(road, leg, Math.max(...steps));
}
