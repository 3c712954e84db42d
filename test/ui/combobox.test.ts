import { expect, test } from 'vitest';
import { optionAfter, placementOf } from '../../src/ui/combobox.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
  ['PageDown', 0, 2],
  ['PageUp', 2, 0],
  ['x', 1, undefined],
] as const)('of three options, %s leads from %i to %s', (key, active, next) => {
  expect(optionAfter(key, active, 3)).toBe(next);
});

test('an empty list leads nowhere', () => {
  expect(optionAfter('ArrowDown', -1, 0)).toBeUndefined();
});

const screen = { left: 0, top: 0, width: 390, height: 844 };
const wanted = { width: 240, height: 320 };

test('the list stands below its field', () => {
  const placed = placementOf({ left: 16, top: 100, width: 300, height: 44 }, screen, wanted);
  expect(placed).toMatchObject({ left: 16, width: 300, from: { edge: 'top', distance: 146 } });
});

test('where there is no room below, it stands above', () => {
  const placed = placementOf({ left: 16, top: 780, width: 300, height: 44 }, screen, wanted);
  expect(placed).toMatchObject({ room: 764, from: { edge: 'bottom', distance: 778 } });
});

test('where there is little room on both sides, it takes the side with more', () => {
  const low = { ...screen, height: 300 };
  expect(placementOf({ left: 16, top: 100, width: 90, height: 44 }, low, wanted).from.edge).toBe('top');
  expect(placementOf({ left: 16, top: 200, width: 90, height: 44 }, low, wanted).from.edge).toBe('bottom');
});

test.each([-50, 0, 100, 380])('it stays on the screen beside a field at %i', (left) => {
  const placed = placementOf({ left, top: 100, width: 60, height: 44 }, screen, wanted);
  expect(placed.left).toBeGreaterThanOrEqual(0);
  expect(placed.left + placed.width).toBeLessThanOrEqual(390);
});
