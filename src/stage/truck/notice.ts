import type { Frame } from '../../timeline/frame.ts';
import type { Exchange } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';

/** What is announced above a roof. */
export interface Notice {
  readonly text: string;
  readonly good: boolean;
}

/** What is said at home when the truck, or a reset in its place, is back. */
export function homecoming({ request }: Exchange, frame: Frame, words: StageWords): Notice | undefined {
  if (frame.kind === 'reset' && frame.progress >= 1) return { text: words.reset, good: false };
  if (frame.kind !== 'home' || frame.progress < 0.7) return undefined;
  if (request.outcome === 'refused') return { text: words.refused, good: false };
  return { text: words.welcomeHome, good: true };
}

/** What is said at a destination that took nothing. */
export function refusal({ request }: Exchange, frame: Frame, words: StageWords): Notice | undefined {
  const heard = frame.leg === 'reply' || (frame.kind === 'arrive' && frame.progress > 0.7);
  return request.outcome === 'refused' && heard ? { text: words.nobodyListens, good: false } : undefined;
}
