import {
  noProgress,
  progressVersion,
  testTimes,
  type LessonProgress,
  type Progress,
  type ProgressProblem,
  type TestResult,
} from './progress.ts';

export interface ProgressReading {
  readonly progress: Progress;
  readonly problems: readonly ProgressProblem[];
}

/**
 * Reads what was kept or imported, which nobody vouches for. What can be read is kept, the rest is told.
 * A later format gets its number, and a case here that brings the older one up to it.
 */
export function readProgress(value: unknown): ProgressReading {
  if (!isRecord(value) || typeof value['version'] !== 'number') return unreadable({ kind: 'not-progress' });
  const { version, lessons } = value;
  switch (version) {
    case 1:
      // Nobody had been tested yet.
      return isRecord(lessons) ? readParts(lessons, {}) : unreadable({ kind: 'not-progress' });
    case progressVersion: {
      const { tests } = value;
      return isRecord(lessons) && isRecord(tests)
        ? readParts(lessons, tests)
        : unreadable({ kind: 'not-progress' });
    }
    default:
      return unreadable({ kind: 'newer-version', version });
  }
}

/** More than any curriculum needs, and little enough to read at once. */
const limits = { lessons: 500, predictions: 20, text: 100, attempts: 1_000_000, cards: 50 } as const;

function readParts(
  lessons: Readonly<Record<string, unknown>>,
  tests: Readonly<Record<string, unknown>>,
): ProgressReading {
  const problems: ProgressProblem[] = [];
  const known = Object.entries(lessons)
    .slice(0, limits.lessons)
    .flatMap(([id, value]) => {
      const lesson = isId(id) ? readLessonProgress(value) : undefined;
      if (!lesson) problems.push({ kind: 'lesson-unreadable', id });
      return lesson ? [[id, lesson] as const] : [];
    });
  const taken = Object.entries(tests)
    .slice(0, limits.lessons)
    .flatMap(([id, value]) => {
      const time = testTimes.find((each) => each === id);
      const result = time && readTestResult(value);
      if (!result) problems.push({ kind: 'test-unreadable', id });
      return result ? [[time, result] as const] : [];
    });
  return {
    progress: {
      version: progressVersion,
      lessons: Object.fromEntries(known),
      tests: Object.fromEntries(taken),
    },
    problems,
  };
}

function readLessonProgress(value: unknown): LessonProgress | undefined {
  if (!isRecord(value)) return undefined;
  const { predicted, attempts, done } = value;
  if (!Array.isArray(predicted) || predicted.length > limits.predictions || !predicted.every(isShort))
    return undefined;
  const counted =
    typeof attempts === 'number' &&
    Number.isInteger(attempts) &&
    attempts >= 0 &&
    attempts <= limits.attempts;
  return counted && typeof done === 'boolean' ? { predicted: [...predicted], attempts, done } : undefined;
}

function readTestResult(value: unknown): TestResult | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > limits.cards) return undefined;
  const answers = entries.flatMap(([id, answer]) => {
    if (!isId(id) || !isRecord(answer)) return [];
    const { chosen, right } = answer;
    return isShort(chosen) && typeof right === 'boolean' ? [[id, { chosen, right }] as const] : [];
  });
  return answers.length === entries.length ? Object.fromEntries(answers) : undefined;
}

function isId(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(problem: ProgressProblem): ProgressReading {
  return { progress: noProgress, problems: [problem] };
}
