import type { BenchWords } from '../../words/en/bench.ts';
import type { ProblemWords } from '../../words/en/problem.ts';
import type { TraceWords } from '../../words/en/trace.ts';
import type { Language } from '../../words/language.ts';
import type { PageWords } from '../load-words.ts';

/** All that the workbench says, in one language. */
export interface WorkbenchWords extends PageWords {
  readonly bench: BenchWords;
  /** What can be wrong with a file, a flow or a network; a lesson has none of them to write. */
  readonly problem: ProblemWords;
  readonly trace: TraceWords;
}

/** Fetches what only the workbench needs of one language. */
export function loadBenchWords(language: Language): Promise<Omit<WorkbenchWords, keyof PageWords>> {
  switch (language) {
    case 'ja':
      return import('./bench-words-ja.ts');
    case 'en':
      return import('./bench-words-en.ts');
  }
}
