import fc from 'fast-check';
import { parseCidr } from '../../../src/net/parse-cidr.ts';
import type { Subnet, TransitGatewayRoute, Vpc } from '../../../src/scenario/network.ts';
import type { SecurityGroup } from '../../../src/scenario/rule.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { must } from '../../must.ts';

export type Joins = Pick<Scenario, 'peerings' | 'transitGateways'>;

const peering = fc.record({
  between: fc.constant(['main', 'other'] as const),
  region: fc.constantFrom('same', 'same', 'other'),
  state: fc.constantFrom('active', 'active', 'deleted'),
});

const hub = fc.record({
  referencing: fc.boolean(),
  attached: fc.subarray(['main', 'other']),
  attachmentReferencing: fc.boolean(),
  way: fc.constantFrom('main', 'other', 'blackhole', 'none'),
});

/** What joins the VPCs: perhaps a peering connection, perhaps a transit gateway. */
export const joinPlan = fc.record({
  peerings: fc.array(peering, { maxLength: 1 }),
  hub: fc.option(hub, { nil: undefined }),
});

type JoinPlan = typeof joinPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

export function joined(
  plan: JoinPlan,
  vpcs: readonly Vpc[],
  subnets: readonly Subnet[],
  groups: readonly SecurityGroup[],
): Joins {
  const isOneRegion = isWithinRegion(plan, groups);
  const peerings = plan.peerings.map((each) => (isOneRegion ? { ...each, region: 'same' as const } : each));
  if (!plan.hub) return { peerings, transitGateways: [] };
  const { referencing, attached, attachmentReferencing, way } = plan.hub;
  const attachments = vpcs.flatMap(({ id }) => {
    const [entrance] = subnets.filter(({ vpc }) => vpc === id);
    if (!entrance || !attached.includes(id)) return [];
    return [{ vpc: id, subnets: [entrance.id], securityGroupReferencing: attachmentReferencing }];
  });
  const destination = must(parseCidr('0.0.0.0/0'));
  const routes: readonly TransitGatewayRoute[] =
    way === 'blackhole'
      ? [{ destination, target: { kind: 'blackhole' } }]
      : attachments
          .filter(({ vpc }) => vpc === way)
          .map(({ vpc }) => ({ destination, target: { kind: 'attachment', vpc } }));
  const gateway = { id: 'hub', securityGroupReferencing: referencing, attachments, routes };
  return { peerings, transitGateways: [gateway] };
}

/** A transit gateway joins VPCs of one Region, and groups are associated and named within one. */
function isWithinRegion({ hub }: JoinPlan, groups: readonly SecurityGroup[]): boolean {
  const homes = new Set(groups.flatMap(({ vpc, associated }) => [vpc, ...associated]));
  return homes.size > 1 || (hub?.attached.length ?? 0) > 1;
}
