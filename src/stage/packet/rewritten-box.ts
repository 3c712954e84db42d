import type { StageWords } from '../../words/en/stage.ts';
import { textWidth } from '../text-width.ts';
import type { RewrittenEnd } from './rewritten.ts';

/** One end of a packet in the box at a gateway: what it was, and below it what it is now. */
interface BoxPart {
  readonly field: RewrittenEnd['field'];
  readonly x: number;
  readonly before: string;
  readonly after: string;
  readonly afterWidth: number;
}

const margin = 8;
const gap = 14;

/** The parts of the box side by side, from its left edge. */
export function boxParts(ends: readonly RewrittenEnd[], words: StageWords): readonly BoxPart[] {
  let left = margin;
  return ends.map((end) => {
    const part = {
      field: end.field,
      x: left,
      before: `${words[end.field]} ${end.before}`,
      after: end.after,
      afterWidth: textWidth(end.after, 14, 'bold'),
    };
    left += partWidth(part) + gap;
    return part;
  });
}

export function boxWidth(ends: readonly RewrittenEnd[], words: StageWords): number {
  const last = boxParts(ends, words).at(-1);
  return last ? last.x + partWidth(last) + margin : 0;
}

/** Where the new value begins, behind its arrow. */
export const afterX = 18;

function partWidth({ before, afterWidth }: Pick<BoxPart, 'before' | 'afterWidth'>): number {
  return Math.max(textWidth(before, 14), afterX + afterWidth);
}
