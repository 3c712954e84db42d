import { allPorts, type PortRange } from '../../net/port.ts';

/** The ports that the ruler shows, from `first` to `last`, both included; fractions while it is being moved. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

export const wholeAxis: Window = allPorts;

/** No closer than this many ports, or a bar would be a wall. */
const closest = 16;

/** How wide one port is, in the unit of `width`. */
export function portWidth(shown: Window, width: number): number {
  return width / (shown.last - shown.first + 1);
}

/** Where a port begins, from the left edge. */
export function xOf(shown: Window, width: number, port: number): number {
  return (port - shown.first) * portWidth(shown, width);
}

/** The part of a range that is on the ruler; none where it lies beside it. A single port keeps a width that can be seen. */
export function barOf(
  shown: Window,
  width: number,
  { first, last }: PortRange,
  least = 3,
): { readonly x: number; readonly width: number } | undefined {
  if (last < shown.first || first > shown.last) return undefined;
  const left = Math.max(0, xOf(shown, width, first));
  const right = Math.min(width, xOf(shown, width, last + 1));
  const wide = Math.max(least, right - left);
  return { x: Math.min(left, width - wide), width: wide };
}

/** Closer (`factor` below 1) or farther, with the port at `share` of the width staying where it is. */
export function zoomed(shown: Window, factor: number, share = 0.5): Window {
  const size = shown.last - shown.first + 1;
  const wanted = Math.min(allPorts.last + 1, Math.max(closest, size * factor));
  const held = shown.first + size * share;
  return within({ first: held - wanted * share, last: held + wanted * (1 - share) - 1 });
}

/** To the right by a share of what is shown, or to the left where it is negative. */
export function moved(shown: Window, share: number): Window {
  const by = (shown.last - shown.first + 1) * share;
  return within({ first: shown.first + by, last: shown.last + by });
}

/** This range with a little room at both sides. */
export function around({ first, last }: PortRange): Window {
  const room = Math.max(closest / 2, (last - first) * 0.04);
  return within({ first: first - room, last: last + room });
}

export function showsAll({ first, last }: Window): boolean {
  return first <= allPorts.first && last >= allPorts.last;
}

/** Round ports to write under the axis, no more than have room. */
export function marksOf(shown: Window, width: number, room: number): readonly number[] {
  const size = shown.last - shown.first + 1;
  const most = Math.max(1, Math.floor(width / room));
  const step = steps.find((each) => size / each <= most) ?? size;
  const first = Math.ceil(Math.max(0, shown.first) / step) * step;
  const marks = Array.from({ length: most + 2 }, (_, place) => first + place * step);
  return marks.filter((port) => port <= shown.last && port <= allPorts.last);
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000];

function within({ first, last }: Window): Window {
  const size = Math.min(allPorts.last, last - first);
  const start = Math.min(Math.max(allPorts.first, first), allPorts.last - size);
  return { first: start, last: start + size };
}
