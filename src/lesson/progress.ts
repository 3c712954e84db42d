/** What a learner has done. Plain and versioned: it is kept in the browser, exported and imported. */
export interface Progress {
  readonly version: typeof progressVersion;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** How the ten cards went before the lessons and after them; the last time counts. */
  readonly tests: Readonly<Partial<Record<TestTime, TestResult>>>;
}

export type TestTime = (typeof testTimes)[number];

/** What was chosen on each card, by its id, and whether it was right. */
export type TestResult = Readonly<Record<string, { readonly chosen: string; readonly right: boolean }>>;

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
  | { readonly kind: 'lesson-unreadable'; readonly id: string }
  | { readonly kind: 'test-unreadable'; readonly id: string };

export const progressVersion = 2;

export const testTimes = ['before', 'after'] as const;

export const noProgress: Progress = { version: progressVersion, lessons: {}, tests: {} };

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

export function recordTest(progress: Progress, time: TestTime, result: TestResult): Progress {
  return { ...progress, tests: { ...progress.tests, [time]: result } };
}

/** Both together, as after an import: nothing that was done in either is lost; the first one's predictions and tests go before. */
export function merge(mine: Progress, other: Progress): Progress {
  const together: Progress = { ...mine, tests: { ...other.tests, ...mine.tests } };
  return Object.keys(other.lessons).reduce((merged, id) => {
    const [one, two] = [progressOf(mine, id), progressOf(other, id)];
    return withLesson(merged, id, {
      predicted: one.predicted.length > 0 ? one.predicted : two.predicted,
      attempts: Math.max(one.attempts, two.attempts),
      done: one.done || two.done,
    });
  }, together);
}

function withLesson(progress: Progress, id: string, lesson: LessonProgress): Progress {
  return { ...progress, lessons: { ...progress.lessons, [id]: lesson } };
}
