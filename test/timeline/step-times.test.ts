import { expect, test } from 'vitest';
import { layOut } from '../../src/timeline/lay-out.ts';
import { nextStepTime, previousStepTime, stepTimes, timeOfStep } from '../../src/timeline/step-times.ts';
import * as told from './deliveries.ts';

const timeline = layOut(told.comesHome.trace);

test('there is a moment to step to for the departure, each checkpoint, the arrival and the end', () => {
  const kinds = stepTimes(timeline).map(({ kind }) => kind);
  expect(kinds.join(' ')).toBe('depart pass pass pass arrive pass pass pass home');
  expect(stepTimes(timeline).at(-1)?.seconds).toBe(timeline.durationSeconds);
});

test('stepping forward from the start visits every moment, and stepping back visits them again', () => {
  const times = stepTimes(timeline).map(({ seconds }) => seconds);
  const forward = times
    .slice(1)
    .reduce((visited) => [...visited, nextStepTime(timeline, visited.at(-1)!)], [0]);
  expect(forward).toEqual(times);
  const back = times
    .slice(1)
    .reduce(
      (visited) => [...visited, previousStepTime(timeline, visited.at(-1)!)],
      [timeline.durationSeconds],
    );
  expect(back).toEqual(times.toReversed());
});

test('there is nothing after the end and nothing before the start', () => {
  expect(nextStepTime(timeline, timeline.durationSeconds)).toBe(timeline.durationSeconds);
  expect(previousStepTime(timeline, 0)).toBe(0);
});

test('a step that is passed without a halt has no moment of its own', () => {
  expect(timeOfStep(timeline, 0, 'reply', 1)).toBeGreaterThan(0);
  expect(timeOfStep(timeline, 0, 'reply', 2)).toBeUndefined();
});
