import type { Size } from './size.ts';
import type { CheckpointKind } from './checkpoint.ts';
import type { Road } from './road.ts';

/** A road drawn out: where each thing stands, in units of the drawing. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly bands: Bands;
  readonly compact: boolean;
  /** The middle of the yard at each end, where a truck stands. */
  readonly start: number;
  readonly end: number;
  readonly spots: readonly Spot[];
  /** The x at which the area after each checkpoint begins. */
  readonly borders: readonly number[];
}

/** Where one checkpoint stands. */
export interface Spot {
  /** The barrier or shutter. */
  readonly x: number;
  /** The middle of the room for its papers. */
  readonly paperX: number;
  /** The width of that room. */
  readonly paperWidth: number;
}

/** The drawing from top to bottom. */
export interface Bands {
  readonly paperTop: number;
  readonly paperBottom: number;
  readonly roadTop: number;
  readonly roadMiddle: number;
  readonly roadBottom: number;
  readonly lowerPaperTop: number;
  readonly lowerPaperBottom: number;
}

export const laneHeight = 50;
export const truckLength = 96;
export const yardWidth = 128;
const paperHeight = 98;

/** The room that a road needs to be drawn. */
interface Least extends Size {
  /** There is no height for papers: only the road and what stands at it is drawn. */
  readonly compact: boolean;
}

/** The least room that a road needs, when there is this much room at the smallest size of text. */
export function leastSize(road: Road, there: Size): Least {
  const along = road.checkpoints.reduce((sum, each) => sum + roomOf[each.kind], 0);
  const width = 2 * yardWidth + Math.max(along, 180);
  const compact = there.height < 360 || (there.height < 450 && there.width >= width);
  return { width, height: compact ? 250 : 516, compact };
}

/** Lays the road out in at least the room it needs; what is left over is shared out. */
export function stripOf(road: Road, least: Least, room: Size): Strip {
  const width = Math.max(least.width, room.width);
  const height = Math.max(least.height, room.height);
  const used = road.checkpoints.reduce((sum, each) => sum + roomOf[each.kind], 0);
  const slack = (width - 2 * yardWidth - used) / Math.max(1, road.checkpoints.length);
  let left = yardWidth;
  const spots = road.checkpoints.map((checkpoint, index): Spot => {
    const wide = roomOf[checkpoint.kind] + slack;
    const middle = left + wide / 2;
    const x = checkpoint.kind === 'door' ? doorX(road, index, left, wide) : middle;
    left += wide;
    return { x, paperX: middle, paperWidth: Math.min(wide - 6, 150) };
  });
  const borders = spots.map(({ x }) => x);
  return {
    width,
    height,
    bands: bandsOf(height, least.compact),
    compact: least.compact,
    start: yardX,
    end: width - yardX,
    spots,
    borders,
  };
}

// Beside the yard there is room for the hedge of its district.
const yardX = 70;

const roomOf: Readonly<Record<CheckpointKind, number>> = {
  gate: 128,
  door: 128,
  'road-end': 104,
  doorplate: 120,
  signpost: 104,
  'internet-gateway': 92,
  'egress-only-internet-gateway': 104,
  'nat-gateway': 120,
  peering: 92,
  'transit-gateway': 124,
  'load-balancer': 120,
};

/** A door is in the wall of the warehouse it belongs to. */
function doorX(road: Road, index: number, left: number, wide: number): number {
  if (index === 0) return left + 4;
  return index === road.checkpoints.length - 1 ? left + wide - 4 : left + wide / 2;
}

function bandsOf(height: number, compact: boolean): Bands {
  const roadMiddle = height / 2 + (compact ? 28 : 6);
  const roadTop = roadMiddle - laneHeight;
  const roadBottom = roadMiddle + laneHeight;
  return {
    paperTop: roadTop - 48 - paperHeight,
    paperBottom: roadTop - 48,
    roadTop,
    roadMiddle,
    roadBottom,
    lowerPaperTop: roadBottom + 58,
    lowerPaperBottom: roadBottom + 58 + paperHeight,
  };
}
