import type { BenchWords } from '../../words/en/bench.ts';
import type { ProblemWords } from '../../words/en/problem.ts';
import type { TraceWords } from '../../words/en/trace.ts';
import type { Language } from '../../words/language.ts';
import { loadEditorWords, type EditingWords } from '../load-editor-words.ts';
import type { PageWords } from '../load-words.ts';

/** All that the workbench says, in one language. */
export interface WorkbenchWords extends PageWords, EditingWords {
  readonly bench: BenchWords;
  /** What can be wrong with a file, a flow or a network; a lesson has none of them to write. */
  readonly problem: ProblemWords;
  readonly trace: TraceWords;
}

/** Fetches what the workbench needs of one language, beside what every room does. */
export async function loadBenchWords(language: Language): Promise<Omit<WorkbenchWords, keyof PageWords>> {
  const [own, editing] = await Promise.all([loadOwnWords(language), loadEditorWords(language)]);
  return { ...own, ...editing };
}

function loadOwnWords(language: Language) {
  switch (language) {
    case 'ja':
      return import('./bench-words-ja.ts');
    case 'en':
      return import('./bench-words-en.ts');
  }
}
