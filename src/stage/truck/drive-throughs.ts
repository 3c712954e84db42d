import type { Checkpoint } from '../road/checkpoint.ts';
import type { Road } from '../road/road.ts';
import type { Strip } from '../road/strip.ts';

/** A host in the middle of the road, from the one side of it to the other. */
interface DriveThroughSpot {
  readonly name: string;
  readonly left: number;
  readonly right: number;
}

/** Two doors in a row that belong to the same host are the way in and the way out of it; one that lets nobody through has none. */
export function driveThroughs({ checkpoints }: Road, { spots }: Strip): readonly DriveThroughSpot[] {
  return checkpoints.flatMap((checkpoint, index) => {
    const name = hostOf(checkpoint);
    const next = checkpoints[index + 1];
    const [x, nextX] = [spots[index]?.x, spots[index + 1]?.x];
    if (name === undefined || x === undefined) return [];
    if (checkpoint.kind === 'doorplate') return [{ name, left: x - 40, right: x + 40 }];
    const isWayOut = checkpoint.kind === 'door' && next?.kind === 'door' && hostOf(next) === name;
    return isWayOut && nextX !== undefined ? [{ name, left: x, right: nextX }] : [];
  });
}

function hostOf({ outward, homeward }: Checkpoint): string | undefined {
  return (outward ?? homeward)?.id;
}
