import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressCode, readProgressCode } from '../../src/lesson/progress-code.ts';
import { markDone, merge, noProgress, recordAttempt, type Progress } from '../../src/lesson/progress.ts';
import { published } from '../../src/lesson/published.ts';

const some: fc.Arbitrary<Progress> = fc
  .record({ begun: fc.subarray([...published]), done: fc.subarray([...published]) })
  .map(({ begun, done }) =>
    done.reduce((progress, id) => markDone(progress, id), begun.reduce(recordAttempt, noProgress)),
  );

const code = some.map(progressCode);

test('nothing done yet is a short code too', () => {
  expect(progressCode(noProgress)).toBe('K1-001');
});

test('what a code says is what was begun and done', () => {
  fc.assert(
    fc.property(some, (progress) => {
      const read = readProgressCode(progressCode(progress));
      if (!read.ok) throw new Error(read.problem.kind);
      expect(progressCode(read.value)).toBe(progressCode(progress));
      for (const id of published) {
        expect(read.value.lessons[id]?.done ?? false).toBe(progress.lessons[id]?.done ?? false);
      }
    }),
  );
});

test('a code brought into a book that has more takes nothing from it', () => {
  fc.assert(
    fc.property(some, some, (mine, other) => {
      const read = readProgressCode(progressCode(other));
      const merged = read.ok ? merge(mine, read.value) : noProgress;
      for (const id of published) {
        const done = [mine, other].some(({ lessons }) => lessons[id]?.done === true);
        expect(merged.lessons[id]?.done ?? false).toBe(done);
      }
    }),
  );
});

describe('a code as people type it', () => {
  test('may be small, without hyphens, with spaces, and with letters that look like numbers', () => {
    fc.assert(
      fc.property(code, (text) => {
        const typed = ` ${text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
        expect(readProgressCode(typed)).toEqual(readProgressCode(text));
      }),
    );
  });

  test('is refused after any one character was mistaken, or two neighbours changed places', () => {
    const digits = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
    fc.assert(
      fc.property(code, fc.nat(), fc.constantFrom(...digits), fc.boolean(), (text, where, digit, swap) => {
        const body = [...text.slice(2).replaceAll('-', '')];
        const place = where % body.length;
        const other = swap ? body.with(place, body[place + 1] ?? digit) : body.with(place, digit);
        const typed = swap && place + 1 < body.length ? other.with(place + 1, body[place] ?? '') : other;
        fc.pre(typed.join('') !== body.join(''));
        expect(readProgressCode(`K1${typed.join('')}`).ok).toBe(false);
      }),
    );
  });

  test.each([
    { typed: '', problem: 'not-a-code' },
    { typed: 'kaerimichi', problem: 'not-a-code' },
    { typed: 'K2-001', problem: 'newer-code' },
    { typed: `K1-${'Z'.repeat(20)}`, problem: 'mistyped' },
    { typed: 'U'.repeat(5000), problem: 'not-a-code' },
  ])('$typed is told to be $problem', ({ typed, problem }) => {
    expect(readProgressCode(typed)).toEqual({ ok: false, problem: { kind: problem } });
  });
});

test('every lesson that is published has its place in the code, and only one', () => {
  const folders = readdirSync('lessons')
    .filter((part) => existsSync(`lessons/${part}`))
    .flatMap((part) => readdirSync(`lessons/${part}`));
  const slugs = folders.map((folder) => folder.replace(/^[0-9]+-/, ''));
  expect(slugs.length).toBeGreaterThan(0);
  expect(slugs.filter((slug) => !published.includes(slug))).toEqual([]);
  expect(new Set(published).size).toBe(published.length);
});
