import fc from 'fast-check';
import { anywhere, anywhere6, type Cidr } from '../../../src/net/cidr.ts';
import { parseCidr } from '../../../src/net/parse-cidr.ts';
import type { Route, RouteTarget, Subnet } from '../../../src/scenario/network.ts';
import { blocksOf } from '../../../src/scenario/network.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { must } from '../../must.ts';

/** What routes may lead to. */
type There = Pick<Scenario, 'vpcs' | 'subnets' | 'hosts' | 'natGateways' | 'peerings' | 'transitGateways'>;

const hole: Route = { destination: must(parseCidr('198.51.100.8/32')), target: { kind: 'blackhole' } };

export const routePlan = fc.record({
  /** The way of everything that no other route takes, of each family. */
  ipv4: fc.constantFrom('igw', 'igw', 'igw', 'nat', 'tgw', 'pcx', 'host', 'none'),
  ipv6: fc.constantFrom('igw', 'eigw', 'tgw', 'host', 'none'),
  /** The way to the other VPC. */
  across: fc.constantFrom('pcx', 'pcx', 'tgw', 'none'),
  /** Whether an appliance looks at what goes to another subnet. */
  inspected: fc.constantFrom(false, false, true),
  blackhole: fc.boolean(),
});

type RoutePlan = typeof routePlan extends fc.Arbitrary<infer Plan> ? Plan : never;
type Way = RoutePlan['ipv4' | 'ipv6' | 'across'];

/** The routes of a subnet as drawn, as far as there is what they lead to. */
export function routesOf(plan: RoutePlan, subnet: Subnet, there: There): readonly Route[] {
  const to = (destination: Cidr, way: Way): readonly Route[] => {
    const target = targetOf(way, subnet, there);
    return target ? [{ destination, target }] : [];
  };
  const beyond = there.vpcs.filter(({ id }) => id !== subnet.vpc).flatMap(blocksOf);
  const [neighbour] = there.subnets.filter(({ id, vpc }) => vpc === subnet.vpc && id !== subnet.id);
  return [
    ...to(anywhere, plan.ipv4),
    ...to(anywhere6, plan.ipv6),
    ...beyond.flatMap((block) => to(block, plan.across)),
    ...(neighbour && plan.inspected ? to(neighbour.cidr, 'host') : []),
    ...(plan.blackhole ? [hole] : []),
  ];
}

function targetOf(way: Way, { vpc }: Subnet, there: There): RouteTarget | undefined {
  const isHere = ({ subnet: id }: { readonly subnet: string }) =>
    there.subnets.some((each) => each.id === id && each.vpc === vpc);
  switch (way) {
    case 'igw':
      return { kind: 'internet-gateway' };
    case 'eigw':
      return { kind: 'egress-only-internet-gateway' };
    case 'nat': {
      const nat = there.natGateways.find(isHere);
      return nat && { kind: 'nat-gateway', id: nat.id };
    }
    case 'host': {
      const host = there.hosts.find(isHere);
      return host && { kind: 'network-interface', host: host.id };
    }
    case 'pcx': {
      const [peering] = there.peerings;
      const far = peering?.between.find((id) => id !== vpc);
      return far === undefined ? undefined : { kind: 'peering', vpc: far };
    }
    case 'tgw': {
      const gateway = there.transitGateways.find(({ attachments }) =>
        attachments.some((each) => each.vpc === vpc),
      );
      return gateway && { kind: 'transit-gateway', id: gateway.id };
    }
    case 'none':
      return undefined;
  }
}
