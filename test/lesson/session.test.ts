import { expect, test } from 'vitest';
import { parseAction } from '../../src/scenario/action-notation.ts';
import { applyAll } from '../../src/scenario/apply-edit.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { judgeIn } from '../../src/lesson/judge-lesson.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { exchangeIn, playLesson } from '../../src/lesson/played.ts';
import { parseLessonGoal } from '../../src/lesson/session-goal.ts';
import { must } from '../must.ts';
import { actionsOf, network } from '../network.ts';
import { flowOf } from './scenarios.ts';

const written = network(`
vpcs:
  main: { cidr: 10.0.0.0/16 }
subnets:
  public: { cidr: 10.0.1.0/24, acl: gate, routes: [0.0.0.0/0 -> igw] }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 192.0.2.10, groups: [door], listens: [tcp 22] }
internet:
  laptop: { address: 198.51.100.7, listens: [] }
  other: { address: 198.51.100.8, listens: [] }
security-groups:
  door: { inbound: [ssh from 0.0.0.0/0], outbound: [] }
network-acls:
  gate: { inbound: [100 allow all from 0.0.0.0/0], outbound: [100 allow all to 0.0.0.0/0] }
`);
const past = {
  scenario: written,
  actions: actionsOf(['send tcp laptop -> web:22', 'remove door inbound ssh from 0.0.0.0/0']),
};
const lesson: Pick<Lesson, 'past' | 'scenario' | 'flow'> = {
  past,
  scenario: after(written, ['remove door inbound ssh from 0.0.0.0/0']),
  flow: flowOf('tcp laptop -> web:22'),
};

function after(scenario: Scenario, lines: readonly string[]): Scenario {
  const edits = lines
    .map((line) => must(parseAction(line)))
    .flatMap((each) => (each.kind === 'edit' ? each.edit : []));
  return must(applyAll(scenario, edits));
}

test('a connection that is open goes on when its rule is gone, and nobody new gets in', () => {
  expect(exchangeIn(playLesson(lesson, lesson.scenario)).roundTrip).toBe(true);
  const stranger = playLesson(lesson, lesson.scenario, flowOf('tcp other -> web:22'));
  expect(exchangeIn(stranger)).toMatchObject({ action: 'send', roundTrip: false });
});

test.each([
  ['kept', [], true],
  ['cut', [], false],
  ['cut', ['add gate inbound 90 deny tcp 22 from 198.51.100.7/32'], true],
  ['kept', ['add gate inbound 90 deny tcp 22 from 198.51.100.7/32'], false],
  ['cut', ['add gate outbound 90 deny all to 198.51.100.7/32'], true],
  ['kept', ['add gate inbound 90 deny all from 198.51.100.8/32'], true],
  ['kept', ['add door inbound https from 0.0.0.0/0'], true],
])('%s after %j: %j', (kind, edits, holds) => {
  const goal = must(parseLessonGoal(`${kind} tcp laptop -> web:22`));
  expect(judgeIn(lesson, goal, after(lesson.scenario, edits)).holds).toBe(holds);
});

test('other goals of the same lesson are proved as ever, on packets that nobody has heard of', () => {
  const goal = must(parseLessonGoal('never tcp laptop -> web:22'));
  expect(judgeIn(lesson, goal, lesson.scenario).holds).toBe(true);
});
