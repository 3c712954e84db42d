import { noProgress, readProgress, type Progress } from '../lesson/progress.ts';
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
  try {
    return readProgress(JSON.parse(saved)).progress;
  } catch {
    return noProgress;
  }
}
