import { between } from '../between.ts';
import { easeQuadInOut, easeSinInOut } from '../ease.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { LegName } from '../../timeline/timeline.ts';
import type { Road } from './road.ts';
import { stretchAt } from './stretch.ts';
import { laneHeight, truckLength, type Strip } from './strip.ts';

/** Where the truck is and how it stands. */
export interface TruckPose {
  readonly x: number;
  /** The middle of its lane; between the lanes while it turns. */
  readonly y: number;
  /** 1 drives to the right, -1 to the left; between them it turns. */
  readonly facing: number;
  /** How far it has driven, for its wheels. */
  readonly driven: number;
  /** Degrees: back when it pulls away, forward when it brakes. */
  readonly lean: number;
  readonly bob: number;
  readonly leg: LegName;
}

/** The truck at a moment. It depends on nothing but the road and the frame. */
export function truckAt(road: Road, strip: Strip, frame: Frame): TruckPose {
  const { leg, from, to, share } = stretchAt(road, frame);
  const x = between(haltX(strip, from, leg), haltX(strip, to, leg), easeSinInOut(share));
  const turned = turnAt(frame, leg);
  const moves = from !== to && share > 0 && share < 1;
  const driven = leg === 'request' ? x - strip.start : 2 * strip.end - strip.start - x;
  return {
    x,
    y: strip.bands.roadMiddle + (turned - 0.5) * laneHeight,
    facing: 1 - 2 * turned,
    driven,
    lean: moves ? -1.6 * Math.sin(2 * Math.PI * share) : 0,
    bob: moves ? Math.sin(driven / 7) : 0,
    leg,
  };
}

/** Where the truck stands at a halt: in the yard at either end, else before the barrier. */
function haltX(strip: Strip, halt: number, leg: LegName): number {
  if (halt < 0) return strip.start;
  const spot = strip.spots[halt];
  if (!spot) return strip.end;
  const room = truckLength / 2 + 14;
  return Math.min(strip.end, Math.max(strip.start, leg === 'request' ? spot.x - room : spot.x + room));
}

/** 0 on the way out, 1 on the way home; the truck turns round in the yard as it departs for home. */
function turnAt(frame: Frame, leg: LegName): number {
  if (leg === 'request' || frame.kind === 'flip') return 0;
  return frame.kind === 'depart' ? easeQuadInOut(frame.progress) : 1;
}
