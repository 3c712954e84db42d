import { waysIn } from '../scenario/group-reference.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { subnetOf, type GuardedInterface } from './station.ts';

/**
 * Whether a rule at one interface that names a group may mean another interface which has that group:
 * in its own VPC, in one peered with it in the same Region, or, inbound, in one behind the same transit gateway.
 */
export function mayBeNamed(
  scenario: Scenario,
  at: GuardedInterface,
  direction: Direction,
  member: GuardedInterface,
): boolean {
  const own = subnetOf(scenario, at).vpc;
  const other = subnetOf(scenario, member).vpc;
  return own === other || waysIn(scenario, [own, other], direction).includes(undefined);
}
