import { noProgress, type Progress } from '../lesson/progress.ts';
import { readProgress } from '../lesson/read-progress.ts';
import { readSaved, save, type StorageTrouble } from './storage.ts';

const key = 'progress';

/** What a learner has done, kept in this browser as it changes. */
export class ProgressBook {
  #progress = $state.raw<Progress>(readBook());
  /** Set when the browser would not save. */
  trouble = $state<StorageTrouble>();

  get progress(): Progress {
    return this.#progress;
  }

  change(next: (progress: Progress) => Progress): void {
    this.#progress = next(this.#progress);
    this.trouble = save(key, JSON.stringify(this.#progress));
  }
}

/** What was saved is as untrusted as anything else: another version may have written it. */
function readBook(): Progress {
  const saved = readSaved(key);
  if (saved === undefined) return noProgress;
  const { progress, problems } = readProgress(parsed(saved));
  // What cannot be read now may be read by another version: it is put aside before anything is written.
  if (problems.length > 0) save(`${key}.unread`, saved);
  return progress;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
