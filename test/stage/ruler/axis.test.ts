import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  around,
  barOf,
  marksOf,
  moved,
  showsAll,
  wholeAxis,
  xOf,
  zoomed,
} from '../../../src/stage/ruler/axis.ts';
import { runs } from '../../laws/runs.ts';

const port = fc.integer({ min: 0, max: 65535 });
const windows = fc
  .tuple(fc.double({ min: 0.0001, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([factor, share]) => zoomed(wholeAxis, factor, share));

describe('the axis', () => {
  test('the whole axis begins with port 0 and ends after 65535', () => {
    expect([xOf(wholeAxis, 655.36, 0), xOf(wholeAxis, 655.36, 65536)]).toEqual([0, 655.36]);
    expect(showsAll(wholeAxis)).toBe(true);
  });

  test('zooming and moving never leaves the ports there are', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (shown, factor, share) => {
          for (const view of [zoomed(shown, factor, 0.3), moved(shown, share)]) {
            expect(view.first).toBeGreaterThanOrEqual(0);
            expect(view.last).toBeLessThanOrEqual(65535 + 1e-6);
            expect(view.last - view.first).toBeGreaterThanOrEqual(15 - 1e-6);
          }
        },
      ),
      runs,
    );
  });

  test('the port under the pointer stays under it while zooming in', () => {
    const shown = zoomed(wholeAxis, 0.01, 0.25);
    expect(xOf(shown, 1000, 65536 * 0.25)).toBeCloseTo(250, 6);
  });

  test('a range is drawn where it is shown, never wider than the ruler, and never too narrow to be seen', () => {
    fc.assert(
      fc.property(windows, port, port, (shown, one, other) => {
        const ports = { first: Math.min(one, other), last: Math.max(one, other) };
        const bar = barOf(shown, 800, ports);
        const isBeside = ports.last < shown.first || ports.first > shown.last;
        expect(bar === undefined).toBe(isBeside);
        if (!bar) return;
        expect(bar.width).toBeGreaterThanOrEqual(3);
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(800 + 1e-6);
      }),
      runs,
    );
  });

  test('what is asked for is in the window', () => {
    expect(around({ first: 0, last: 1023 }).first).toBe(0);
    expect(around({ first: 32768, last: 60999 }).last).toBeGreaterThan(60999);
  });

  test('the marks are round, in order and have room', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 100, max: 2000 }), (shown, width) => {
        const marks = marksOf(shown, width, 60);
        expect(marks.toSorted((one, other) => one - other)).toEqual(marks);
        marks.slice(1).forEach((mark, place) => {
          expect(xOf(shown, width, mark) - xOf(shown, width, marks[place] ?? 0)).toBeGreaterThanOrEqual(59);
        });
      }),
      runs,
    );
    expect(marksOf(wholeAxis, 660, 60)).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000]);
  });
});
