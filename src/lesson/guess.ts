import type { Exchange } from '../trace/trace.ts';
import { sameCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { Prediction } from './lesson.ts';
import { endsAt } from './predict.ts';
import { differsAt } from './twin.ts';

/** Whether what was guessed is what happened: the end of the one exchange, or all that differs between the two. */
export function isRightGuess(
  predict: Prediction,
  guesses: readonly Checkpoint[],
  exchange: Exchange,
  beside?: Exchange,
): boolean {
  if (predict.asks === 'end') return guesses.some((guess) => endsAt(exchange, guess));
  if (!beside) return false;
  return predict.options.every((option) => {
    const chosen = guesses.some((guess) => sameCheckpoint(guess, option));
    return chosen === differsAt(option, exchange, beside);
  });
}
