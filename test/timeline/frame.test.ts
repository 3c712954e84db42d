import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAt, type Frame } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { stepTimes } from '../../src/timeline/step-times.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import * as told from './deliveries.ts';

const timelines = Object.values(told.deliveries).map(({ trace }) => layOut(trace));
const timeline = fc.constantFrom(...timelines, layOut({ events: [] }));
const seconds = fc.double({ min: 0, max: 60, noNaN: true });

/** The answer of the last checkpoint of a leg, when the truck has just heard it. */
function lastAnswer(laidOut: Timeline, kind: Frame['kind']): Frame {
  return frameAt(laidOut, laidOut.spans.findLast((span) => span.kind === kind)?.end ?? 0);
}

test('there is a frame at every time, and the same time has the same frame', () => {
  fc.assert(
    fc.property(timeline, fc.double({ min: 0 }), (laidOut, at) => {
      const frame = frameAt(laidOut, at);
      expect(frame.progress).toBeGreaterThanOrEqual(0);
      expect(frame.progress).toBeLessThanOrEqual(1);
      expect(frameAt(laidOut, at)).toEqual(frame);
    }),
  );
});

test('as time goes on, steps are done and never undone', () => {
  const rank = ({ event, done }: Frame) => event * 1e6 + done.request * 1e3 + done.reply;
  fc.assert(
    fc.property(timeline, seconds, seconds, (laidOut, one, other) => {
      const earlier = frameAt(laidOut, Math.min(one, other));
      const later = frameAt(laidOut, Math.max(one, other));
      expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
    }),
  );
});

test('the cursor goes down the rules and stays within them', () => {
  fc.assert(
    fc.property(timeline, seconds, (laidOut, at) => {
      const { cursor, step } = frameAt(laidOut, at);
      if (cursor === undefined) return;
      const ruling = step?.step.ruling;
      const rules = ruling && 'looked' in ruling ? ruling.looked.length : 0;
      expect(cursor).toBeGreaterThanOrEqual(0);
      expect(cursor).toBeLessThanOrEqual(rules);
    }),
  );
});

test('going to the time of a step shows that step, with its answer', () => {
  for (const laidOut of timelines) {
    for (const { seconds: at, event, kind, leg, step } of stepTimes(laidOut)) {
      const frame = frameAt(laidOut, at);
      expect(frame).toMatchObject({ event, kind });
      expect(frame.leg).toBe(leg);
      expect(frame.step?.index).toBe(kind === 'depart' ? undefined : step);
    }
  }
});

test('the cursor ends on the * row when no rule matched', () => {
  const stop = lastAnswer(layOut(told.stuckOnTheWayHome.trace), 'stop');
  expect(stop).toMatchObject({ kind: 'stop', leg: 'reply', cursor: 1, progress: 1 });
});

test('no rule is looked at where the ledger decided', () => {
  const laidOut = layOut(told.comesHome.trace);
  const found = laidOut.spans.find(({ kind, leg }) => kind === 'ask' && leg === 'reply');
  expect(frameAt(laidOut, found?.end ?? 0).cursor).toBeUndefined();
});

test("the sender's clock runs only after a drop", () => {
  expect(frameAt(layOut(told.stuckOnTheWayHome.trace), 60).senderClock).toBe(1);
  expect(frameAt(layOut(told.comesHome.trace), 60).senderClock).toBeUndefined();
});
