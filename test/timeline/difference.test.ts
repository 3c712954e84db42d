import { expect, test } from 'vitest';
import { firstDifference } from '../../src/timeline/difference.ts';
import { frameAt } from '../../src/timeline/frame.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import * as told from './deliveries.ts';

const home = layOut(told.comesHome.trace);
const stuck = layOut(told.stuckOnTheWayHome.trace);
const stopped = layOut(told.stoppedAtTheGate.trace);

test('two deliveries part where the one is stopped and the other drives on', () => {
  const difference = firstDifference(stuck, home);
  expect(difference).toMatchObject({ stopped: 'left', frame: { kind: 'stop', leg: 'reply' } });
  expect(frameAt(stuck, difference!.seconds + 0.01).kind).toBe('stop');
});

test('it does not matter which of the two is shown first', () => {
  expect(firstDifference(home, stuck)?.seconds).toBe(firstDifference(stuck, home)?.seconds);
});

test('when both are stopped, the earlier stop is the difference', () => {
  expect(firstDifference(stuck, stopped)).toMatchObject({ stopped: 'right', frame: { leg: 'request' } });
});

test('two deliveries that end the same way do not differ', () => {
  expect(firstDifference(home, home)).toBeUndefined();
  expect(firstDifference(stuck, stuck)).toBeUndefined();
});
