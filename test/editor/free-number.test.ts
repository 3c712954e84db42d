import { expect, test } from 'vitest';
import { freeTen } from '../../src/editor/free-number.ts';

test.each([
  { used: [], free: 100 },
  { used: [100, 110], free: 120 },
  { used: [100, 115], free: 120 },
  { used: [100, 110, 120], after: 100, free: 130 },
  { used: [100, 200], after: 100, free: 110 },
  { used: [1, 32766], free: 2 },
  { used: [100, NaN, 99999], free: 110 },
])('beside $used, after $after: $free', ({ used, after, free }) => {
  expect(freeTen(used, after)).toBe(free);
});
