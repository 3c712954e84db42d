import type { Peering, TransitGateway } from './network.ts';
import type { Direction } from './rule.ts';
import type { LostReason } from './rule-fault.ts';
import type { Scenario } from './scenario.ts';

/**
 * What keeps each way between two VPCs from carrying the name of a group, so that a rule could know it; undefined where nothing does.
 * https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 */
export function waysIn(
  { peerings, transitGateways }: Pick<Scenario, 'peerings' | 'transitGateways'>,
  pair: readonly [string, string],
  direction: Direction,
): readonly (LostReason | undefined)[] {
  const joins = (vpcs: readonly string[]) => pair.every((vpc) => vpcs.includes(vpc));
  const ways = [
    ...peerings.filter(({ between }) => joins(between)).map(lostOverPeering),
    ...transitGateways
      .filter(({ attachments }) => joins(attachments.map(({ vpc }) => vpc)))
      .map((gateway) => lostOverTransitGateway(gateway, pair, direction)),
  ];
  return [...new Set(ways)];
}

function lostOverPeering({ region, state }: Peering): LostReason | undefined {
  if (state === 'deleted') return 'peering-deleted';
  return region === 'other' ? 'other-region' : undefined;
}

/**
 * Why a rule cannot know the group of a packet that crosses a transit gateway between two VPCs.
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 */
export function lostOverTransitGateway(
  { securityGroupReferencing, attachments }: TransitGateway,
  vpcs: readonly string[],
  direction: Direction,
): 'transit-gateway-outbound' | 'transit-gateway-off' | undefined {
  if (direction === 'egress') return 'transit-gateway-outbound';
  const isOn = attachments
    .filter(({ vpc }) => vpcs.includes(vpc))
    .every((each) => each.securityGroupReferencing);
  return securityGroupReferencing && isOn ? undefined : 'transit-gateway-off';
}
