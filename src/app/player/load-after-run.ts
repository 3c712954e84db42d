import type { TraceWords } from '../../words/en/trace.ts';
import type { Language } from '../../words/language.ts';

/** The components that a lesson shows once it has run, and what judges its goals. */
export type AfterRunParts = Awaited<ReturnType<typeof loadAfterRun>>;

/** Fetches what a lesson shows once it has run. */
export function loadAfterRun() {
  return import('./after-run.ts');
}

/** Fetches the sentences about what happened, in one language. */
export async function loadTraceWords(language: Language): Promise<TraceWords> {
  switch (language) {
    case 'ja':
      return (await import('../../words/ja/trace.ts')).trace;
    case 'en':
      return (await import('../../words/en/trace.ts')).trace;
  }
}
