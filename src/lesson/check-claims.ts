import type { Flow } from '../scenario/action.ts';
import { formatFlow } from '../scenario/flow-text.ts';
import { defaultIdIn, type Scenario } from '../scenario/scenario.ts';
import { checkWrong } from './check-wrong.ts';
import { formatCheckpoint, type Checkpoint } from './checkpoint.ts';
import { claim, locks, refused, type Claim } from './claim.ts';
import { afterEdits } from './edited.ts';
import { judgeIn } from './judge-lesson.ts';
import { exchangeIn, getsThrough, playItem, playLesson } from './played.ts';
import { trip } from './trip.ts';
import type { Shortcoming } from './judgement.ts';
import type { Lesson, NamedGoal, Task } from './lesson.ts';
import { endOf, endsAt } from './predict.ts';
import type { Shown } from './problem.ts';
import { reasonParts } from './reason.ts';
import { differsAt, firstDifference } from './twin.ts';

/** Holds everything that a lesson says about its scenario against what the engine says. */
export function checkClaims(lesson: Lesson): readonly Claim[] {
  return [
    ...checkNames(lesson),
    ...checkPrediction(lesson),
    ...checkMatch(lesson),
    ...checkTask(lesson),
    ...lesson.wrong.flatMap((wrong) => checkWrong(lesson, wrong)),
  ];
}

function checkNames(lesson: Lesson): readonly Claim[] {
  const { scenario, predict, reason, look } = lesson;
  const named = [
    ...predict.options.map((checkpoint, index) => ({ checkpoint, path: ['predict', 'options', index] })),
    ...(reason ? [{ checkpoint: reason, path: ['reason'] }] : []),
    { checkpoint: look, path: ['look'] },
  ];
  const known = namesIn(scenario);
  const unknown = named
    .filter(({ checkpoint }) => !isKnown(checkpoint, scenario))
    .map(({ checkpoint, path }) =>
      claim(path, { kind: 'unknown-checkpoint', checkpoint: formatCheckpoint(checkpoint), known }),
    );
  const met = !reason || reasonParts(exchangeIn(playLesson(lesson, scenario)), reason, []);
  if (unknown.length > 0 || met) return unknown;
  return [claim(['reason'], { kind: 'never-met', checkpoint: formatCheckpoint(reason) })];
}

function checkPrediction(lesson: Lesson): readonly Claim[] {
  const { scenario, flow, predict, task } = lesson;
  const exchange = exchangeIn(playLesson(lesson, scenario));
  if (predict.asks === 'end') {
    if (endsAt(exchange, predict.answer)) return [];
    const [said, engine] = [formatCheckpoint(predict.answer), formatCheckpoint(endOf(exchange))];
    return [claim(['predict', 'answer'], { kind: 'answer', said: [said], engine: [engine] })];
  }
  if (task.kind !== 'compare') return [];
  const beside = trip(flow, task.beside);
  const said = predict.answers.map(formatCheckpoint);
  const engine = predict.options
    .filter((option) => differsAt(option, exchange, beside))
    .map(formatCheckpoint);
  const same = said.length === engine.length && engine.every((each) => said.includes(each));
  return same ? [] : [claim(['predict', 'answer'], { kind: 'answer', said, engine })];
}

function checkTask(lesson: Lesson): readonly Claim[] {
  const { scenario, flow, task, goals } = lesson;
  switch (task.kind) {
    case 'observe':
      return failing(lesson, goals, scenario, 'observed-goal-fails', 'goals');
    case 'send': {
      const otherwise = [checkSent(lesson, 'passes', task.passes), checkSent(lesson, 'stops', task.stops)];
      return [...otherwise.flat(), ...failing(lesson, goals, scenario, 'observed-goal-fails', 'goals')];
    }
    case 'compare': {
      const differ = firstDifference(trip(flow, scenario), trip(flow, task.beside));
      const still = differ ? [] : [claim(['task', 'beside'], { kind: 'nothing-to-do' })];
      return [...still, ...failing(lesson, goals, scenario, 'observed-goal-fails', 'goals')];
    }
    case 'repair': {
      const done = goals.every(({ goal }) => judgeIn(lesson, goal, scenario).holds);
      const still = done ? [claim(['goals'], { kind: 'nothing-to-do' })] : [];
      return [...still, ...checkSolution(lesson, task), ...checkWorked(lesson, task)];
    }
  }
}

function checkSent(lesson: Lesson, said: 'passes' | 'stops', flow: Flow): readonly Claim[] {
  const exchange = exchangeIn(playLesson(lesson, lesson.scenario, flow));
  if (getsThrough(exchange) === (said === 'passes')) return [];
  const [text, engine] = [formatFlow(flow), formatCheckpoint(endOf(exchange))];
  return [claim(['task', 'send', said], { kind: 'sent-otherwise', said, text, engine })];
}

/** The cases that can be played end where they are said to, and every edit on the way can be done. */
function checkMatch(lesson: Lesson): readonly Claim[] {
  return (lesson.match?.items ?? []).flatMap(({ id, play }): readonly Claim[] => {
    if (!play) return [];
    const path = ['match', 'items', id];
    const trace = playItem(lesson, play);
    const undone = trace.events.flatMap((event) =>
      event.kind === 'edited' && event.problem
        ? [refused([...path, 'plays'], { edit: event.edit, problem: event.problem })]
        : [],
    );
    const exchange = exchangeIn(trace);
    if (endsAt(exchange, play.ends)) return undone;
    const [said, engine] = [formatCheckpoint(play.ends), formatCheckpoint(endOf(exchange))];
    return [...undone, claim([...path, 'ends'], { kind: 'answer', said: [said], engine: [engine] })];
  });
}

type Repair = Extract<Task, { kind: 'repair' }>;

function checkSolution(lesson: Lesson, { solution }: Repair): readonly Claim[] {
  const path = ['task', 'solution'];
  const after = afterEdits(lesson.scenario, solution);
  if (!after.ok) return [refused(path, after.problem)];
  return [
    ...locks(lesson, solution, path),
    ...failing(lesson, lesson.goals, after.value, 'solution-fails', 'goals'),
    ...failing(lesson, lesson.extra, after.value, 'extra-unreachable', 'extra'),
  ];
}

function checkWorked(lesson: Lesson, { solution, worked }: Repair): readonly Claim[] {
  if (worked === solution) return [];
  const path = ['task', 'worked'];
  const after = afterEdits(lesson.scenario, worked);
  if (!after.ok) return [refused(path, after.problem)];
  return [
    ...locks(lesson, worked, path),
    ...failing(lesson, lesson.goals, after.value, 'worked-step-fails', 'goals'),
  ];
}

function failing(
  lesson: Lesson,
  goals: readonly NamedGoal[],
  scenario: Scenario,
  kind: 'observed-goal-fails' | 'solution-fails' | 'worked-step-fails' | 'extra-unreachable',
  section: 'goals' | 'extra',
): readonly Claim[] {
  return goals.flatMap(({ id, goal }) => {
    const judgement = judgeIn(lesson, goal, scenario);
    return judgement.holds ? [] : [claim([section, id], { kind, goal: id, shown: shownBy(judgement) })];
  });
}

function shownBy(shortcoming: Shortcoming): Shown {
  switch (shortcoming.kind) {
    case 'rules':
    case 'exposure':
      return { counted: shortcoming.kind, count: shortcoming.count, atMost: shortcoming.atMost };
    case 'packet':
      return { packet: formatFlow(shortcoming.flow), ends: formatCheckpoint(endOf(shortcoming.exchange)) };
    case 'cannot-say':
      return { unsaid: shortcoming.why };
  }
}

function isKnown(checkpoint: Checkpoint, scenario: Scenario): boolean {
  if (checkpoint.kind === 'crossing') return namesIn(scenario).includes(checkpoint.id);
  return checkpoint.kind !== 'route' || scenario.subnets.some(({ id }) => id === checkpoint.subnet);
}

/** The names of all that may stand on a road; a peering connection has that of the VPC behind it. */
function namesIn(scenario: Scenario): readonly string[] {
  const { vpcs, securityGroups, networkAcls, hosts, natGateways, loadBalancers, transitGateways } = scenario;
  const things = [
    ...networkAcls,
    ...securityGroups,
    ...hosts,
    ...natGateways,
    ...loadBalancers,
    ...transitGateways,
  ];
  const names = [
    ...things.map(({ id }) => id),
    ...vpcs.map(({ id }) => defaultIdIn(vpcs, id)),
    ...scenario.peerings.flatMap(({ between }) => between),
    'igw',
    'eigw',
  ];
  return [...new Set(names)];
}
