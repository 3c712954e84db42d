/** One thing that can be chosen. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** Options that belong together; without a heading they stand as they are. */
export interface OptionGroup<Value extends string = string> {
  readonly heading?: string;
  readonly options: readonly Option<Value>[];
}

/** The place of the option that a key leads to; undefined where the key leads nowhere. `active` is -1 before the first move. */
export function optionAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    case 'PageDown':
      return Math.min(count - 1, Math.max(0, active) + page);
    case 'PageUp':
      return Math.max(0, active - page);
    default:
      return undefined;
  }
}

const page = 8;

/** A stretch of the screen, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a list stands that belongs to a field: below it, or above it where there is more room. */
export interface Placement {
  readonly left: number;
  readonly width: number;
  readonly room: number;
  /** The distance from the top of the screen, or of the list's lower edge from its bottom. */
  readonly from: { readonly edge: 'top' | 'bottom'; readonly distance: number };
}

/** Never past the edges of the screen, however narrow it is. */
export function placementOf(field: Box, screen: Box, wanted: { width: number; height: number }): Placement {
  const width = Math.min(Math.max(field.width, wanted.width), screen.width - 2 * margin);
  const furthest = screen.left + screen.width - margin - width;
  const left = Math.max(screen.left + margin, Math.min(field.left, furthest));
  const fieldEnd = field.top + field.height;
  const below = screen.top + screen.height - fieldEnd - 2 * margin;
  const above = field.top - screen.top - 2 * margin;
  return below >= Math.min(wanted.height, above)
    ? { left, width, room: below, from: { edge: 'top', distance: fieldEnd + gap } }
    : { left, width, room: above, from: { edge: 'bottom', distance: field.top - gap } };
}

const margin = 8;
const gap = 2;
