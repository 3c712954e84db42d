import { stepTimes } from '../timeline/step-times.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** A still of a comic strip. */
interface Panel {
  readonly seconds: number;
  /** The one that stands for the time at hand. */
  readonly current: boolean;
}

/** The page of stills that holds this time; a page has at most this many. */
export function panelsAt(timeline: Timeline, seconds: number, most: number): readonly Panel[] {
  const times = stepTimes(timeline).map((each) => each.seconds);
  const latest = times.findLastIndex((time) => time <= seconds + 1e-6);
  const page = Math.floor(Math.max(0, latest) / most) * most;
  return times
    .slice(page, page + most)
    .map((time, index) => ({ seconds: time, current: page + index === Math.max(0, latest) }));
}

/** How many stills of a readable size there is room for: 4 to 8, in this many columns. */
export function panelGrid(
  width: number,
  height: number,
): { readonly columns: number; readonly most: number } {
  const columns = Math.max(1, Math.min(4, Math.floor(width / 300)));
  const rows = Math.max(1, Math.floor(height / 230));
  return { columns, most: Math.max(4, Math.min(8, columns * rows)) };
}
