import { failed, found, type Read } from '../net/read.ts';
import type { Action } from './action.ts';
import { endsOf, flowFaults } from './check/flow.ts';
import { parseFlow } from './flow-notation.ts';
import type { Fault } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** Reads a flow that is to be sent in this scenario: all that is wrong with it, or the sending of it. */
export function readSend(text: string, scenario: Scenario): Read<Action, readonly [Fault, ...Fault[]]> {
  const flow = parseFlow(text);
  if (!flow.ok) return failed([flow.problem]);
  const [fault, ...more] = flowFaults(flow.value, endsOf(scenario));
  return fault ? failed([fault, ...more]) : found({ kind: 'send', flow: flow.value, oneway: false });
}
