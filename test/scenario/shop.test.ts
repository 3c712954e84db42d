import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { writeScenario } from '../../src/scenario/file-writer.ts';
import { isExchange } from '../../src/trace/trace.ts';
import { verdictOf } from '../engine/verdict.ts';
import { readText } from '../read-cases.ts';

const { scenario, problems } = readScenario(readText('scenarios/shop.yaml'));

test('the example of the format is read, with one note: the peered VPC is not in the file', () => {
  expect(problems.map(({ severity, fault, position }) => [severity, fault.kind, position?.line])).toEqual([
    ['warning', 'peered-vpc-not-here', 16],
  ]);
  expect(scenario).toBeDefined();
});

test('web is open to all both ways, so it is untracked: without its rule the next packet stops at its group', () => {
  if (!scenario) throw new Error('it was read');
  const { events } = play(scenario);
  expect(events.map((event) => (isExchange(event) ? verdictOf(event) : event.kind))).toEqual([
    'home',
    'edited',
    'request stops at web sg inbound',
    'waited',
    'request stops at web sg inbound',
  ]);
  expect(events.map(({ at }) => at)).toEqual([0, 0, 0, 351, 351]);
});

test('the laptop picks a port of its system', () => {
  const [first] = scenario ? play(scenario).events : [];
  if (!first || !isExchange(first) || first.packet.protocol !== 'tcp') throw new Error('it is sent by TCP');
  expect(first.packet.sourcePort).toBeGreaterThanOrEqual(49152);
});

test('written again it says the same', () => {
  if (!scenario) throw new Error('it was read');
  expect(readScenario(writeScenario(scenario)).scenario).toEqual(scenario);
});
