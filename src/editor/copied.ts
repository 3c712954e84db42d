import type { Place } from './place.ts';

/** What somebody wants to take away: one rule of a list by its line of notation, or the whole list. */
export interface Copied {
  readonly place: Place;
  readonly line?: string | undefined;
}
