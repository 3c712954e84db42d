import { projector } from './projector.ts';

/** How a delivery is looked at: as a truck on a road, as packets on a ladder, or both, one above the other. */
export const views = ['truck', 'packet', 'both'] as const;

export type View = (typeof views)[number];

/** The view to begin with: both where there is room for both, else the truck. */
export function firstView(): View {
  return matchMedia('(min-width: 1600px) and (min-height: 900px)').matches && !projector ? 'both' : 'truck';
}
