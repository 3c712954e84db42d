import fc from 'fast-check';
import { cidrOf, parseCidr } from '../../../src/net/cidr.ts';
import { parseIpv4, type Ipv4 } from '../../../src/net/ip.ts';
import type {
  Host,
  InternetHost,
  Listener,
  NatGateway,
  Peering,
  PrefixList,
  Subnet,
} from '../../../src/scenario/network.ts';
import type { SecurityGroup } from '../../../src/scenario/rule.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { must } from '../../must.ts';
import { networkAcl, ports, rules, usualCidr } from './rule.ts';

const vpc = 'main';
const groupIds = ['web-sg', 'db-sg', 'constructor'];
const aclIds = ['gate', 'toString'];
const listIds = ['office'];

const system = fc.constantFrom('linux', 'linux', 'windows', 'windows-2003', 'nat-gateway', 'elb', 'lambda');
const listens: fc.Arbitrary<readonly Listener[] | undefined> = fc.option(
  fc.array(fc.record({ protocol: fc.constantFrom('tcp', 'udp'), ports }), { maxLength: 2 }),
  { nil: undefined, freq: 2 },
);

/** What is drawn of an end; where it stands follows from its turn. */
const end = fc.record({ system, listens });

const subnetPlan = fc.record({
  acl: fc.option(fc.constantFrom('gate', 'toString'), { nil: undefined, freq: 2 }),
  way: fc.constantFrom('igw', 'igw', 'nat', 'none'),
  blackhole: fc.boolean(),
});

const hostPlan = fc.record({
  end,
  subnet: fc.nat(2),
  isPublic: fc.constantFrom(true, true, true, false),
  groups: fc.subarray(groupIds, { minLength: 1 }),
});

const securityGroup = (id: string): fc.Arbitrary<SecurityGroup> =>
  fc.record({
    id: fc.constant(id),
    vpc: fc.constant(vpc),
    associated: fc.constant([]),
    ingress: rules(groupIds, listIds),
    egress: rules(groupIds, listIds),
  });

const prefixList: fc.Arbitrary<PrefixList> = fc.record({
  id: fc.constant('office'),
  entries: fc.array(usualCidr, { maxLength: 3 }),
  maxEntries: fc.integer({ min: 3, max: 1000 }),
});

const peering: fc.Arbitrary<Peering> = fc.record({
  between: fc.constant(['main', 'other'] as const),
  region: fc.constantFrom('same', 'other'),
});

/** A network of one VPC that could be read from a file, without actions. */
export const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.oneof(fc.constant(1), fc.nat(2 ** 32 - 1)),
    subnets: fc.array(subnetPlan, { minLength: 1, maxLength: 3 }),
    hosts: fc.array(hostPlan, { minLength: 1, maxLength: 4 }),
    internet: fc.array(end, { minLength: 1, maxLength: 2 }),
    peerings: fc.array(peering, { maxLength: 1 }),
    securityGroups: fc.tuple(...groupIds.map(securityGroup)),
    networkAcls: fc.tuple(...aclIds.map((id) => networkAcl(id, vpc))),
    prefixLists: prefixList.map((list) => [list]),
  })
  .map(({ seed, subnets, hosts, internet, ...rest }) => ({
    seed,
    vpcs: [{ id: vpc, cidr: cidrOf(address('10.0.0.0'), 16) }],
    subnets: subnets.map(subnetOf),
    hosts: hosts.map((plan, index) => hostOf(plan, index, subnets.length)),
    internet: internet.map((plan, index) => ({
      ...endOf(plan, `visitor${String(index)}`, address(`198.51.100.${String(7 + index)}`)),
    })),
    natGateways: [natGateway],
    ...rest,
    actions: [],
  }));

/** It stands in the first subnet, whatever its routes: some NAT gateways lead nowhere. */
const natGateway: NatGateway = {
  id: 'exit',
  subnet: 'subnet0',
  address: address('10.0.0.250'),
  publicAddress: address('203.0.113.250'),
};

type SubnetPlan = typeof subnetPlan extends fc.Arbitrary<infer Plan> ? Plan : never;
type HostPlan = typeof hostPlan extends fc.Arbitrary<infer Plan> ? Plan : never;
type EndPlan = HostPlan['end'];

function subnetOf({ acl, way, blackhole }: SubnetPlan, index: number): Subnet {
  const ways = {
    igw: [{ destination: cidrOf(address('0.0.0.0'), 0), target: { kind: 'internet-gateway' } }],
    nat: [{ destination: cidrOf(address('0.0.0.0'), 0), target: { kind: 'nat-gateway', id: 'exit' } }],
    none: [],
  } as const;
  const hole = { destination: must(parseCidr('198.51.100.8/32')), target: { kind: 'blackhole' } } as const;
  const cidr = cidrOf(address(`10.0.${String(index)}.0`), 24);
  const routes = [...ways[way], ...(blackhole ? [hole] : [])];
  return { id: `subnet${String(index)}`, vpc, cidr, ...(acl !== undefined && { acl }), routes };
}

function hostOf({ end: plan, subnet, isPublic, groups }: HostPlan, index: number, subnets: number): Host {
  const where = String(subnet % subnets);
  const own = endOf(plan, `host${String(index)}`, address(`10.0.${where}.${String(10 + index)}`));
  const publicAddress = isPublic ? { publicAddress: address(`203.0.113.${String(10 + index)}`) } : {};
  return { ...own, subnet: `subnet${where}`, ...publicAddress, groups };
}

function endOf({ system: ofEnd, listens: heard }: EndPlan, id: string, at: Ipv4): InternetHost {
  return { id, address: at, system: ofEnd, ...(heard && { listens: heard }) };
}

function address(text: string): Ipv4 {
  return must(parseIpv4(text));
}
