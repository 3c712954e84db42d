import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { formatCidr } from '../net/cidr.ts';
import { formatAddress, type Address } from '../net/ip.ts';
import type { Ipv4 } from '../net/ipv4.ts';
import type { Ipv6 } from '../net/ipv6.ts';
import { actionLines } from './action-text.ts';
import { formatFrontPort, formatListener, formatTarget } from './listener-notation.ts';
import type { IdleTimeouts, InternetHost } from './network.ts';
import { formatEntry, formatRule } from './rule-text.ts';
import { formatRoute, formatTransitRoute } from './route-text.ts';
import { sameRule, type SecurityGroup, type SecurityGroupRule } from './rule.ts';
import { newGroupEgress, type Scenario } from './scenario.ts';

/** Writes a scenario file. Reading it gives the same scenario back. */
export function writeScenario(scenario: Scenario): string {
  return asYaml(scenarioObject(scenario));
}

/** Writes the sections of a scenario file that hold these rules. */
export function writeRules(rules: Rules): string {
  return asYaml(withoutEmpty(ruleSections(rules)));
}

type Rules = Pick<Scenario, 'vpcs' | 'securityGroups' | 'networkAcls' | 'prefixLists'>;

function asYaml(sections: Record<string, unknown>): string {
  const document = new Document(sections);
  // A mapping of plain values and a list of short lines read best on one line, as a person would write them.
  visit(document, {
    Collection(_, node) {
      const leaf = node.items.every(
        (item) => isScalar(item) || isScalar(valueOf(item)) || isShortList(valueOf(item)),
      );
      if (leaf && JSON.stringify(node.toJSON()).length <= 100) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function scenarioObject(scenario: Scenario): Record<string, unknown> {
  return {
    kaerimichi: 1,
    ...(scenario.seed !== 1 && { seed: scenario.seed }),
    ...(scenario.port25 === 'lifted' && { 'port-25': scenario.port25 }),
    vpcs: named(scenario.vpcs, (vpc) =>
      withoutEmpty({
        cidr: formatCidr(vpc.cidr),
        secondary: vpc.secondary.map(formatCidr),
        ipv6: vpc.ipv6 && formatCidr(vpc.ipv6),
      }),
    ),
    ...withoutEmpty({
      ...networkSections(scenario),
      ...joinSections(scenario),
      ...ruleSections(scenario),
      actions: scenario.actions.flatMap(actionLines),
    }),
  };
}

function networkSections(scenario: Scenario): Record<string, unknown> {
  return {
    subnets: named(scenario.subnets, (subnet) =>
      withoutEmpty({
        ...vpcKey(scenario, subnet.vpc),
        cidr: formatCidr(subnet.cidr),
        ipv6: subnet.ipv6 && formatCidr(subnet.ipv6),
        acl: subnet.acl,
        routes: subnet.routes.map(formatRoute),
      }),
    ),
    hosts: named(scenario.hosts, (host) => ({
      subnet: host.subnet,
      ...addressKeys(host),
      groups: host.groups,
      ...endKeys(host),
      ...(!host.sourceDestCheck && { 'source-dest-check': false }),
      ...(host.hardware && { hardware: host.hardware }),
      ...(host.timeouts && { timeouts: timeoutKeys(host.timeouts) }),
    })),
    internet: named(scenario.internet, (end) => ({ ...addressKeys(end), ...endKeys(end) })),
    'nat-gateways': named(scenario.natGateways, (nat) => ({ subnet: nat.subnet, ...addressKeys(nat) })),
    'load-balancers': named(scenario.loadBalancers, (balancer) => ({
      type: balancer.type,
      subnet: balancer.subnet,
      ...addressKeys(balancer),
      ...(balancer.groups && { groups: balancer.groups }),
      listener: formatFrontPort(balancer.listener),
      target: formatTarget(balancer.target),
      ...(balancer.preserveClientIp !== (balancer.type === 'network') && {
        'preserve-client-ip': balancer.preserveClientIp,
      }),
    })),
  };
}

function joinSections(scenario: Scenario): Record<string, unknown> {
  return {
    peerings: scenario.peerings.map(({ between, region, state }) => ({
      between,
      region,
      ...(state !== 'active' && { state }),
    })),
    'transit-gateways': named(scenario.transitGateways, (gateway) => ({
      ...(gateway.securityGroupReferencing && { 'security-group-referencing': true }),
      attachments: Object.fromEntries(
        gateway.attachments.map(({ vpc, subnets, securityGroupReferencing }) => [
          vpc,
          { subnets, ...(!securityGroupReferencing && { 'security-group-referencing': false }) },
        ]),
      ),
      ...withoutEmpty({ routes: gateway.routes.map(formatTransitRoute) }),
    })),
  };
}

function ruleSections(rules: Rules): Record<string, unknown> {
  return {
    'security-groups': named(rules.securityGroups, (group) => ({
      ...vpcKey(rules, group.vpc),
      ...withoutEmpty({ associated: group.associated }),
      inbound: group.ingress.map((rule) => formatRule(rule, 'ingress')),
      ...(!isAsNew(group, rules) && { outbound: group.egress.map((rule) => formatRule(rule, 'egress')) }),
    })),
    'network-acls': named(rules.networkAcls, (acl) => ({
      ...vpcKey(rules, acl.vpc),
      inbound: acl.ingress.map((entry) => formatEntry(entry, 'ingress')),
      outbound: acl.egress.map((entry) => formatEntry(entry, 'egress')),
    })),
    'prefix-lists': named(rules.prefixLists, (list) => ({
      entries: list.entries.map(formatCidr),
      'max-entries': list.maxEntries,
    })),
  };
}

/** Whether what may leave is what AWS lets out of a new group: then a file need not say it. */
function isAsNew({ vpc: id, egress }: SecurityGroup, { vpcs }: Rules): boolean {
  const asNew = newGroupEgress(vpcs.find((vpc) => vpc.id === id));
  const same = (rule: SecurityGroupRule, index: number) => {
    const other = asNew[index];
    return other !== undefined && rule.description === undefined && sameRule(rule, other);
  };
  return egress.length === asNew.length && egress.every(same);
}

/** The one VPC of a file need not be named. */
function vpcKey({ vpcs }: Pick<Scenario, 'vpcs'>, vpc: string): Record<string, string> {
  return vpcs.length === 1 ? {} : { vpc };
}

function addressKeys(end: {
  readonly address: Address;
  readonly ipv6?: Ipv6;
  readonly publicAddress?: Ipv4;
}): Record<string, string> {
  return {
    address: formatAddress(end.address),
    ...(end.ipv6 !== undefined && { ipv6: formatAddress(end.ipv6) }),
    ...(end.publicAddress !== undefined && { public: formatAddress(end.publicAddress) }),
  };
}

function endKeys(end: Pick<InternetHost, 'listens' | 'system'>): Record<string, unknown> {
  return {
    ...(end.listens && { listens: end.listens.map(formatListener) }),
    ...(end.system !== 'linux' && { system: end.system }),
  };
}

function timeoutKeys({ tcpEstablished, udp, udpStream }: IdleTimeouts): Record<string, unknown> {
  const keys = { 'tcp-established': tcpEstablished, udp, 'udp-stream': udpStream };
  return withoutEmpty(keys);
}

function named<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  write: (thing: Thing) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(things.map((thing) => [thing.id, write(thing)]));
}

/** Without what is absent, and without empty lists and mappings: reading puts them back. */
function withoutEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => {
      if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
      return value !== undefined;
    }),
  );
}

function valueOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'value' in item ? item.value : item;
}

function isShortList(node: unknown): boolean {
  return isSeq(node) && !isMap(node) && node.items.every((item) => isScalar(item));
}
