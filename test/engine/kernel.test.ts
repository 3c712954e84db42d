import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { writeScenario } from '../../src/scenario/file-writer.ts';
import { isExchange, type Exchange, type Leg } from '../../src/trace/trace.ts';
import { fromKernel, kernelCases, type KernelCase, type ObservedLeg } from './kernel-case.ts';

const cases = [...kernelCases('handmade'), ...kernelCases('random-001-100')];

test('there are 124 scenarios that the Linux kernel has answered', () => {
  expect(cases).toHaveLength(124);
});

test.each(cases.map((each) => [each.scenario.id, each.scenario.title ?? '', each] as const))(
  'every packet passes or stops where the kernel had it: %s %s',
  (_, __, kernelCase) => {
    const { scenario, happenings } = fromKernel(kernelCase);
    const { events } = play(
      scenario,
      happenings.map(({ action }) => action),
    );
    const ours = happenings.flatMap(({ asks }, index) => {
      const event = events[index];
      return asks !== undefined && event && isExchange(event) ? [[asks, saidByUs(event)] as const] : [];
    });
    const notes = notedSteps(kernelCase);
    const theirs = kernelCase.observed.map(
      (seen) => [seen.step, saidByKernel(seen.request, seen.reply)] as const,
    );
    const compared = (said: readonly (readonly [string, unknown])[]) =>
      Object.fromEntries(said.filter(([step]) => !notes.has(step)));
    expect(compared(ours), writeScenario(scenario)).toEqual(compared(theirs));
  },
);

/** Steps where AWS is documented to differ from the kernel, or says nothing. */
function notedSteps({ awsNotes = {} }: KernelCase): ReadonlySet<string> {
  return new Set(Object.keys(awsNotes));
}

function saidByUs({ request, reply }: Exchange) {
  if (request.outcome === 'not-sent') return { request: null, reply: null };
  return { request: legByUs(request), reply: reply ? legByUs(reply) : null };
}

function legByUs(leg: Leg) {
  if (leg.outcome !== 'dropped') return { passed: true, droppedAt: null };
  const { at } = leg.stop;
  if (at.kind === 'security-group')
    return { passed: false, droppedAt: { gate: 'sg', at: at.id, direction: at.direction } };
  if (at.kind === 'network-acl')
    return { passed: false, droppedAt: { gate: 'nacl', at: at.subnet, direction: at.direction } };
  return { passed: false, droppedAt: at };
}

function saidByKernel(request: ObservedLeg | null, reply: ObservedLeg | null) {
  const leg = (seen: ObservedLeg | null) => seen && { passed: seen.passed, droppedAt: seen.droppedAt };
  return { request: leg(request), reply: leg(reply) };
}
