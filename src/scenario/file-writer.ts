import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { formatCidr } from '../net/cidr.ts';
import { formatIpv4 } from '../net/ip.ts';
import { actionLines } from './action-notation.ts';
import { formatListener, formatRoute } from './flow-notation.ts';
import type { InternetHost } from './network.ts';
import { formatEntry, formatRule } from './notation.ts';
import { sameRule } from './rule.ts';
import { allowAllRule, type Scenario } from './scenario.ts';

/** Writes a scenario file. Reading it gives the same scenario back. */
export function writeScenario(scenario: Scenario): string {
  const document = new Document(scenarioObject(scenario));
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
  const onlyVpc = scenario.vpcs.length === 1;
  const vpcOf = (vpc: string) => (onlyVpc ? {} : { vpc });
  const head = {
    kaerimichi: 1,
    ...(scenario.seed !== 1 && { seed: scenario.seed }),
    vpcs: named(scenario.vpcs, (vpc) => ({ cidr: formatCidr(vpc.cidr) })),
  };
  const sections = withoutEmpty({
    subnets: named(scenario.subnets, (subnet) =>
      withoutEmpty({
        ...vpcOf(subnet.vpc),
        cidr: formatCidr(subnet.cidr),
        acl: subnet.acl,
        routes: subnet.routes.map(formatRoute),
      }),
    ),
    hosts: named(scenario.hosts, (host) => {
      const address = formatIpv4(host.address);
      const publicAddress =
        host.publicAddress === undefined ? {} : { public: formatIpv4(host.publicAddress) };
      return { subnet: host.subnet, address, ...publicAddress, groups: host.groups, ...endObject(host) };
    }),
    internet: named(scenario.internet, (end) => ({ address: formatIpv4(end.address), ...endObject(end) })),
    'nat-gateways': named(scenario.natGateways, (nat) => ({
      subnet: nat.subnet,
      address: formatIpv4(nat.address),
      public: formatIpv4(nat.publicAddress),
    })),
    peerings: scenario.peerings,
    'security-groups': named(scenario.securityGroups, (group) => {
      const asMade =
        group.egress.length === 1 &&
        group.egress.every((rule) => sameRule(rule, allowAllRule) && !rule.description);
      return {
        ...vpcOf(group.vpc),
        ...(group.associated.length > 0 && { associated: group.associated }),
        inbound: group.ingress.map((rule) => formatRule(rule, 'ingress')),
        ...(!asMade && { outbound: group.egress.map((rule) => formatRule(rule, 'egress')) }),
      };
    }),
    'network-acls': named(scenario.networkAcls, (acl) => ({
      ...vpcOf(acl.vpc),
      inbound: acl.ingress.map((entry) => formatEntry(entry, 'ingress')),
      outbound: acl.egress.map((entry) => formatEntry(entry, 'egress')),
    })),
    'prefix-lists': named(scenario.prefixLists, (list) => ({
      entries: list.entries.map(formatCidr),
      'max-entries': list.maxEntries,
    })),
    actions: scenario.actions.flatMap(actionLines),
  });
  return { ...head, ...sections };
}

function endObject(end: InternetHost): Record<string, unknown> {
  return {
    ...(end.listens && { listens: end.listens.map(formatListener) }),
    ...(end.system !== 'linux' && { system: end.system }),
  };
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
