import type { Scenario } from '../../src/scenario/scenario.ts';
import { readCases } from '../read-cases.ts';
import { fromKernel, kernelCases } from './kernel-case.ts';

export type Interval = readonly [first: number, last: number];

/** The destination ports of one flow that make a round trip, exactly, as the kernel has them. */
export interface ExactSet {
  readonly from: string;
  readonly to: string;
  readonly proto: 'tcp' | 'udp';
  readonly dstPortsFromSrcPort40000: readonly Interval[];
  readonly dstPortsFromSrcPort1500: readonly Interval[];
}

interface ExactSets {
  readonly scenario: string;
  readonly sets: readonly ExactSet[];
}

export const { cases: exactSets } = readCases<{ cases: readonly ExactSets[] }>(
  'netns/exact-sets-001-100.json',
);

const scenarios = new Map(
  kernelCases('random-001-100').map((each) => [each.scenario.id, fromKernel(each).scenario]),
);

export const scenarioNames = [...scenarios.keys()];

export function scenarioNamed(id: string): Scenario {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`there is no scenario ${id}`);
  return scenario;
}
