import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markDone,
  merge,
  noProgress,
  progressOf,
  recordAttempt,
  recordPrediction,
  recordTest,
  type Progress,
} from '../../src/lesson/progress.ts';
import { readProgress } from '../../src/lesson/read-progress.ts';

const lessonProgress = fc.record({
  predicted: fc.array(fc.constantFrom('home', 'public-acl outbound'), { maxLength: 2 }),
  attempts: fc.nat({ max: 9 }),
  done: fc.boolean(),
});
const testResult = fc.dictionary(
  fc.constantFrom('who-forgets', 'deny-below'),
  fc.record(
    { chosen: fc.constantFrom('home', 'web-sg inbound'), right: fc.boolean() },
    { noNullPrototype: true },
  ),
  { noNullPrototype: true },
);
const progress: fc.Arbitrary<Progress> = fc
  .record({
    lessons: fc.dictionary(
      fc.constantFrom('first-delivery', 'the-gate-that-forgets', 'famous-docks'),
      lessonProgress,
      { noNullPrototype: true },
    ),
    tests: fc.dictionary(fc.constantFrom('before', 'after'), testResult, { noNullPrototype: true }),
  })
  .map(({ lessons, tests }) => ({ version: 2, lessons, tests }));

test('a lesson that nobody opened is not begun', () => {
  expect(progressOf(noProgress, 'first-delivery')).toEqual({ predicted: [], attempts: 0, done: false });
  expect(progressOf(noProgress, 'constructor')).toEqual({ predicted: [], attempts: 0, done: false });
});

test('what is recorded is kept, and what was there stays as it was', () => {
  const predicted = recordPrediction(noProgress, 'first-delivery', ['home']);
  const done = markDone(recordAttempt(predicted, 'first-delivery'), 'first-delivery');
  expect(progressOf(done, 'first-delivery')).toEqual({ predicted: ['home'], attempts: 1, done: true });
  expect(progressOf(recordPrediction(done, 'first-delivery', []), 'first-delivery').done).toBe(true);
  expect(noProgress.lessons).toEqual({});
});

describe('merging', () => {
  test('loses nothing that was done in either, whichever goes first', () => {
    fc.assert(
      fc.property(progress, progress, (mine, other) => {
        for (const merged of [merge(mine, other), merge(other, mine)]) {
          for (const id of [...Object.keys(mine.lessons), ...Object.keys(other.lessons)]) {
            expect(progressOf(merged, id).done).toBe(progressOf(mine, id).done || progressOf(other, id).done);
          }
        }
      }),
    );
  });

  test('once more changes nothing', () => {
    fc.assert(
      fc.property(progress, progress, (mine, other) => {
        const merged = merge(mine, other);
        expect(merge(merged, other)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
      }),
    );
  });
});

describe('reading what nobody vouches for', () => {
  test('what was written comes back', () => {
    fc.assert(
      fc.property(progress, (written) => {
        expect(readProgress(JSON.parse(JSON.stringify(written)))).toEqual({
          progress: written,
          problems: [],
        });
      }),
    );
  });

  test('anything at all gives progress and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readProgress(value).progress.version).toBe(2);
        expect(readProgress({ version: 1, lessons: value }).progress.version).toBe(2);
        expect(readProgress({ version: 2, lessons: {}, tests: value }).progress.version).toBe(2);
      }),
    );
  });

  test.each([
    { value: undefined, problem: { kind: 'not-progress' } },
    { value: { version: 1 }, problem: { kind: 'not-progress' } },
    { value: { version: 2, lessons: {} }, problem: { kind: 'not-progress' } },
    { value: { version: 3, lessons: {}, tests: {} }, problem: { kind: 'newer-version', version: 3 } },
  ])('$value is told to be $problem.kind', ({ value, problem }) => {
    expect(readProgress(value)).toEqual({ progress: noProgress, problems: [problem] });
  });

  test('one lesson that cannot be read does not take the others with it', () => {
    const good = { predicted: ['home'], attempts: 1, done: true };
    const lessons = { 'first-delivery': good, 'famous-docks': { ...good, attempts: -1 }, '../up': good };
    expect(readProgress({ version: 1, lessons })).toEqual({
      progress: { version: 2, lessons: { 'first-delivery': good }, tests: {} },
      problems: [
        { kind: 'lesson-unreadable', id: 'famous-docks' },
        { kind: 'lesson-unreadable', id: '../up' },
      ],
    });
  });

  test('what an earlier version kept is brought up to this one, with nothing lost', () => {
    const lessons = { 'first-delivery': { predicted: ['home'], attempts: 3, done: true } };
    expect(readProgress({ version: 1, lessons })).toEqual({
      progress: { version: 2, lessons, tests: {} },
      problems: [],
    });
  });

  test('a test that cannot be read is told, and takes nothing with it', () => {
    const right = { chosen: 'home', right: true };
    const tests = {
      before: { 'who-forgets': right },
      after: { 'who-forgets': { chosen: 'home' } },
      later: {},
    };
    expect(readProgress({ version: 2, lessons: {}, tests })).toEqual({
      progress: { version: 2, lessons: {}, tests: { before: { 'who-forgets': right } } },
      problems: [
        { kind: 'test-unreadable', id: 'after' },
        { kind: 'test-unreadable', id: 'later' },
      ],
    });
  });
});

test('a test is kept by its time, and the last one counts', () => {
  const once = recordTest(noProgress, 'before', { 'who-forgets': { chosen: 'home', right: false } });
  const twice = recordTest(once, 'before', { 'who-forgets': { chosen: 'public-acl outbound', right: true } });
  expect(twice.tests).toEqual({ before: { 'who-forgets': { chosen: 'public-acl outbound', right: true } } });
  expect(merge(once, twice).tests).toEqual(once.tests);
});
