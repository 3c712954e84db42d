import { easeSinInOut } from '../ease.ts';
import { between } from '../between.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { Size } from './size.ts';
import type { Strip } from './strip.ts';
import type { TruckPose } from './truck-at.ts';

/** The part of the drawing that is in sight. */
export interface Camera extends Size {
  readonly x: number;
  readonly y: number;
}

/** Follows the truck where not all of the road is in sight; looks home once the sender's clock runs. */
export function cameraAt(strip: Strip, seen: Size, pose: TruckPose, frame: Frame): Camera {
  const spareX = strip.width - seen.width;
  const spareY = strip.height - seen.height;
  const ahead = pose.x + 0.12 * seen.width * pose.facing;
  const onTruck = within(ahead - seen.width / 2, spareX);
  const lookingHome =
    frame.kind === 'timeout' || frame.kind === 'reset' ? easeSinInOut(within(4 * frame.progress - 1, 1)) : 0;
  return {
    ...seen,
    x: between(onTruck, 0, lookingHome),
    y: Math.max(0, spareY) * ((1 - pose.facing) / 2),
  };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most));
}
