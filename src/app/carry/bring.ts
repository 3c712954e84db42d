import { readProgressCode, type ProgressCodeProblem } from '../../lesson/progress-code.ts';
import type { Progress } from '../../lesson/progress.ts';
import { readProgress } from '../../lesson/read-progress.ts';

/** What was brought along, as far as it could be read, and what was wrong with it. */
export interface Brought {
  readonly progress?: Progress;
  readonly problems: readonly BringProblem[];
}

export type BringProblem =
  | ProgressCodeProblem
  | { readonly kind: 'not-a-file' | 'too-large' | 'newer-version' }
  | { readonly kind: 'unreadable'; readonly ids: readonly string[] };

export function broughtByCode(text: string): Brought {
  const read = readProgressCode(text);
  return read.ok ? { progress: read.value, problems: [] } : { problems: [read.problem] };
}

/** A text file that somebody opened; it is as untrusted as anything else. */
export function broughtByFile(text: string): Brought {
  const { progress, problems } = readProgress(parsed(text));
  for (const { kind } of problems) {
    if (kind === 'not-progress') return { problems: [{ kind: 'not-a-file' }] };
    if (kind === 'newer-version') return { problems: [{ kind }] };
  }
  const ids = problems.flatMap((problem) => ('id' in problem ? [problem.id] : []));
  return { progress, problems: ids.length === 0 ? [] : [{ kind: 'unreadable', ids }] };
}

/** More bytes than any progress file has. */
export const largestFile = 1_000_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
