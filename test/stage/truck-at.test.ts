import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneryAt, shotOf } from '../../src/stage/road/scene.ts';
import { truckLength } from '../../src/stage/road/strip.ts';
import { frameAt } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import * as told from '../timeline/deliveries.ts';

const all = Object.values(told.deliveries).map((each) => ({ ...each, timeline: layOut(each.trace) }));
const stage = fc.record({
  width: fc.integer({ min: 320, max: 1900 }),
  height: fc.integer({ min: 200, max: 1100 }),
});

function shotAt(
  { scenario, trace, timeline }: (typeof all)[number],
  seconds: number,
  size = { width: 660, height: 470 },
) {
  const frame = frameAt(timeline, seconds);
  const scenery = sceneryAt(scenario, trace, frame.event, size, 12);
  if (!scenery) throw new Error('nothing sent');
  return { frame, scenery, ...shotOf(scenery, frame) };
}

test('the truck never jumps', () => {
  for (const each of all) {
    let before = shotAt(each, 0);
    for (let seconds = 0.02; seconds < each.timeline.durationSeconds; seconds += 0.02) {
      const now = shotAt(each, seconds);
      if (now.frame.event === before.frame.event) {
        expect(Math.abs(now.pose.x - before.pose.x), String(seconds)).toBeLessThan(40);
      }
      before = now;
    }
  }
});

test('while it is on the road, the truck is in sight on a stage of any size', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.double({ min: 0, max: 1, noNaN: true }),
      stage,
      (each, share, size) => {
        const { frame, pose, camera } = shotAt(each, share * each.timeline.durationSeconds, size);
        if (frame.kind === 'timeout' || frame.kind === 'reset') return;
        expect(pose.x - truckLength / 2).toBeGreaterThanOrEqual(camera.x - 1);
        expect(pose.x + truckLength / 2).toBeLessThanOrEqual(camera.x + camera.width + 1);
      },
    ),
  );
});

test('text is never smaller than asked for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      stage,
      fc.integer({ min: 12, max: 26 }),
      ({ scenario, trace }, size, least) => {
        const scenery = sceneryAt(scenario, trace, 0, size, least);
        expect((14 * size.width) / (scenery?.seen.width ?? 1)).toBeGreaterThanOrEqual(least - 1e-9);
      },
    ),
  );
});

test('a wide stage shows the whole road, a telephone follows the truck', () => {
  const [each] = all;
  const wide = shotAt(each!, 3);
  expect(wide.camera).toMatchObject({ x: 0, y: 0 });
  expect(wide.camera.width).toBeGreaterThanOrEqual(wide.scenery.strip.width - 1);
  const narrow = shotAt(each!, 4.5, { width: 370, height: 360 });
  expect(narrow.camera.x).toBeGreaterThan(100);
});

test('it drives out facing right in the upper lane, and home facing left in the lower one', () => {
  const each = { ...told.comesHome, timeline: layOut(told.comesHome.trace) };
  const out = shotAt(each, 2);
  const home = shotAt(each, 8);
  expect([out.pose.facing, home.pose.facing]).toEqual([1, -1]);
  expect(home.pose.y - out.pose.y).toBe(50);
});
