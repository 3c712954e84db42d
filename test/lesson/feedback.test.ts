import { expect, test } from 'vitest';
import { parseAction } from '../../src/scenario/action-notation.ts';
import { afterEdits } from '../../src/lesson/edited.ts';
import { feedbackOnFound, feedbackOnPrediction, feedbackOnRules } from '../../src/lesson/feedback.ts';
import { judgeIn } from '../../src/lesson/judge-lesson.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { gateThatForgets, twoDrivers } from './folder.ts';

const lesson = gateThatForgets && readLesson(gateThatForgets).lesson;
const twin = twoDrivers && readLesson(twoDrivers).lesson;

function feedback(text: string): string | undefined {
  const action = parseAction(text);
  const [goal] = lesson?.goals ?? [];
  if (!lesson || !goal || !action.ok || action.value.kind !== 'edit') throw new Error(text);
  const after = afterEdits(lesson.scenario, [action.value.edit]);
  if (!after.ok) throw new Error(text);
  return feedbackOnRules(lesson, after.value, judgeIn(lesson, goal.goal, after.value))?.id;
}

test.each([
  { edit: 'add public-acl outbound 100 allow ssh to 198.51.100.7/32', wrong: 'same-port' },
  { edit: 'add public-acl outbound 42 allow tcp 22 to 0.0.0.0/0', wrong: 'same-port' },
  { edit: 'add public-acl outbound 100 allow tcp 50000-65535 to 0.0.0.0/0', wrong: 'too-narrow' },
  { edit: 'add public-acl outbound 100 allow tcp 1024-65535 to 198.51.100.8/32', wrong: 'wrong-destination' },
  { edit: 'add public-acl outbound 100 allow udp to 0.0.0.0/0', wrong: undefined },
  { edit: 'add public-acl outbound 100 allow all to 0.0.0.0/0', wrong: undefined },
])('to `$edit` the words of $wrong are said', ({ edit, wrong }) => {
  expect(feedback(edit)).toBe(wrong);
});

test('a wrong prediction has words of its own', () => {
  expect(lesson && feedbackOnPrediction(lesson, { kind: 'home' })?.id).toBe('gate-remembers');
});

test('so has an instant that is not the first', () => {
  const gate = { kind: 'network-acl', id: 'public-acl', subnet: 'public', direction: 'egress' } as const;
  expect(twin && feedbackOnFound(twin, gate)?.id).toBe('where-it-stopped');
});
