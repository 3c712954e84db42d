/** What a learner has done. Plain and versioned: it is kept in the browser, exported and imported. */
export interface Progress {
  readonly version: typeof progressVersion;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}

export interface LessonProgress {
  /** The checkpoints that were chosen before the run, as they are written. */
  readonly predicted: readonly string[];
  /** How often the goals were tried. */
  readonly attempts: number;
  readonly done: boolean;
}

export type ProgressProblem =
  | { readonly kind: 'not-progress' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'lesson-unreadable'; readonly id: string };

export const progressVersion = 1;

export const noProgress: Progress = { version: progressVersion, lessons: {} };

const notBegun: LessonProgress = { predicted: [], attempts: 0, done: false };

export function progressOf(progress: Progress, id: string): LessonProgress {
  return Object.hasOwn(progress.lessons, id) ? (progress.lessons[id] ?? notBegun) : notBegun;
}

export function recordPrediction(progress: Progress, id: string, predicted: readonly string[]): Progress {
  return withLesson(progress, id, { ...progressOf(progress, id), predicted });
}

export function recordAttempt(progress: Progress, id: string): Progress {
  const before = progressOf(progress, id);
  return withLesson(progress, id, { ...before, attempts: before.attempts + 1 });
}

/** Done stays done: a lesson that is played again does not lose its mark. */
export function markDone(progress: Progress, id: string): Progress {
  return withLesson(progress, id, { ...progressOf(progress, id), done: true });
}

/** Both together, as after an import: nothing that was done in either is lost; the first one's predictions go before. */
export function merge(mine: Progress, other: Progress): Progress {
  return Object.keys(other.lessons).reduce((merged, id) => {
    const [one, two] = [progressOf(mine, id), progressOf(other, id)];
    return withLesson(merged, id, {
      predicted: one.predicted.length > 0 ? one.predicted : two.predicted,
      attempts: Math.max(one.attempts, two.attempts),
      done: one.done || two.done,
    });
  }, mine);
}

/**
 * Reads what was kept or imported, which nobody vouches for. What can be read is kept, the rest is told.
 * A later format gets its number, and a case here that brings the older one up to it.
 */
export function readProgress(value: unknown): {
  readonly progress: Progress;
  readonly problems: readonly ProgressProblem[];
} {
  if (!isRecord(value) || typeof value['version'] !== 'number') return unreadable({ kind: 'not-progress' });
  switch (value['version']) {
    case 1:
      return isRecord(value['lessons'])
        ? readVersion1(value['lessons'])
        : unreadable({ kind: 'not-progress' });
    default:
      return unreadable({ kind: 'newer-version', version: value['version'] });
  }
}

// More than any curriculum needs, and little enough to read at once.
const limits = { lessons: 500, predictions: 20, predictionLength: 100, attempts: 1_000_000 } as const;

function readVersion1(lessons: Readonly<Record<string, unknown>>): ReturnType<typeof readProgress> {
  const readings = Object.entries(lessons)
    .slice(0, limits.lessons)
    .map(([id, value]) => ({
      id,
      lesson: /^[a-z0-9-]{1,80}$/.test(id) ? readLessonProgress(value) : undefined,
    }));
  const known = readings.flatMap(({ id, lesson }) => (lesson ? [[id, lesson] as const] : []));
  const unknown = readings.filter(({ lesson }) => !lesson);
  return {
    progress: { version: progressVersion, lessons: Object.fromEntries(known) },
    problems: unknown.map(({ id }) => ({ kind: 'lesson-unreadable', id })),
  };
}

function readLessonProgress(value: unknown): LessonProgress | undefined {
  if (!isRecord(value)) return undefined;
  const { predicted, attempts, done } = value;
  if (!Array.isArray(predicted) || predicted.length > limits.predictions || !predicted.every(isPrediction))
    return undefined;
  if (
    typeof attempts !== 'number' ||
    !Number.isInteger(attempts) ||
    attempts < 0 ||
    attempts > limits.attempts
  )
    return undefined;
  return typeof done === 'boolean' ? { predicted: [...predicted], attempts, done } : undefined;
}

function isPrediction(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.predictionLength;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(problem: ProgressProblem): ReturnType<typeof readProgress> {
  return { progress: noProgress, problems: [problem] };
}

function withLesson(progress: Progress, id: string, lesson: LessonProgress): Progress {
  return { ...progress, lessons: { ...progress.lessons, [id]: lesson } };
}
