import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/stage/ruler/labels.ts';
import { runs } from '../../laws/runs.ts';

const wish = fc.record({
  item: fc.string(),
  x: fc.integer({ min: 0, max: 400 }),
  width: fc.integer({ min: 1, max: 120 }),
});

test('labels never overlap, and never leave the ruler', () => {
  fc.assert(
    fc.property(fc.array(wish), fc.integer({ min: 1, max: 4 }), (wishes, rows) => {
      const placed = placeLabels(wishes, { width: 400, rows, gap: 4 });
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + one.width).toBeLessThanOrEqual(400);
        expect(one.row).toBeLessThan(rows);
        for (const other of placed) {
          if (one === other || one.row !== other.row) continue;
          expect(one.left >= other.left + other.width + 4 || one.left + one.width + 4 <= other.left).toBe(
            true,
          );
        }
      }
    }),
    runs,
  );
});

test('the first wish is always met where it has room at all', () => {
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1 }), (wishes) => {
      expect(placeLabels(wishes, { width: 400, rows: 1, gap: 4 })[0]?.item).toBe(wishes[0]?.item);
    }),
    runs,
  );
});
