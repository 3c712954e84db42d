import { textWidth } from '../text-width.ts';

/** How wide a stamp with this word is. */
export function stampWidth(word: string): number {
  return textWidth(word, 15, 'bold') + 18;
}
