import type { Direction } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { LostReference } from '../trace/trace.ts';
import { subnetOf, type GuardedInterface } from './station.ts';

/**
 * Whether a rule at one interface that names a group may mean another interface which has that group:
 * in its own VPC, in one peered with it in the same Region, or, inbound, in one behind the same transit gateway.
 * https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 */
export function mayBeNamed(
  scenario: Scenario,
  at: GuardedInterface,
  direction: Direction,
  member: GuardedInterface,
): boolean {
  const own = subnetOf(scenario, at).vpc;
  const other = subnetOf(scenario, member).vpc;
  if (own === other) return true;
  const peered = scenario.peerings.some(
    ({ between, state, region }) =>
      state === 'active' && region === 'same' && between.includes(own) && between.includes(other),
  );
  return (
    peered ||
    scenario.transitGateways.some(
      ({ id }) => lostOverTransitGateway(scenario, id, [own, other], direction) === undefined,
    )
  );
}

/**
 * Why a rule cannot know the group of a packet that crosses a transit gateway between two VPCs; undefined if it can.
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 */
export function lostOverTransitGateway(
  scenario: Scenario,
  id: string,
  vpcs: readonly string[],
  direction: Direction,
): LostReference | undefined {
  if (direction === 'egress') return 'transit-gateway-outbound';
  const gateway = scenario.transitGateways.find((each) => each.id === id);
  const isOn = vpcs.every((vpc) =>
    gateway?.attachments.some((each) => each.vpc === vpc && each.securityGroupReferencing),
  );
  return gateway?.securityGroupReferencing === true && isOn ? undefined : 'transit-gateway-off';
}
