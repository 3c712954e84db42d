import { expect, test } from 'vitest';
import type { Host } from '../../src/scenario/network.ts';
import type { SecurityGroup } from '../../src/scenario/rule.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { network } from '../network.ts';
import {
  aclOf,
  casesOfKind,
  flowText,
  groupOf,
  type ApiAcl,
  type ApiFlow,
  type ApiGroup,
} from './document-case.ts';
import { verdictsOf } from './verdict.ts';

/** What the guides' cases say of a leg. */
type Ending = 'allow' | { drop: string; rule?: string } | null;
type Check = { flow?: ApiFlow; expect: { request: Ending; reply: Ending } };
type Hosts = Record<string, { ip: string; groups?: string[] }>;
const flows = casesOfKind<{ SecurityGroups: ApiGroup[]; NetworkAcl: ApiAcl; hosts: Hosts }, Check>('flow');
const defaults = casesOfKind<{ SecurityGroup: ApiGroup; hosts: Hosts }, Check>('sg-default');
const cases = [
  ...flows.map((each) => ({ ...each, groups: each.input.SecurityGroups, acl: each.input.NetworkAcl })),
  ...defaults.map((each) => ({ ...each, groups: [each.input.SecurityGroup], acl: undefined })),
];

test.each(cases.map(withPublicAddresses))('$id: $title', ({ input: { hosts }, groups, acl, checks }) => {
  const scenario = town(
    groups.map((group) => groupOf(group.GroupId ?? '', group)),
    hosts,
    acl,
  );
  for (const { flow, expect: expected } of checks) {
    if (!flow) continue; // The deletion of a group is no flow.
    const [verdict = ''] = verdictsOf(scenario, [`send ${flowText(flow)}`]);
    expect(inWordsOfTheCases(verdict), flowText(flow)).toEqual(inOneText(expected.request, expected.reply));
  }
});

/** The hosts of a case in one subnet for each /24 of theirs, with a way to the internet, where the others are. */
function town(groups: readonly SecurityGroup[], hosts: Hosts, acl: ApiAcl | undefined): Scenario {
  const inside = Object.entries(hosts).filter(([, { groups: worn }]) => worn);
  const outside = Object.entries(hosts).filter(([, { groups: worn }]) => !worn);
  const subnets = [...new Set(inside.map(([, { ip }]) => blockOf(ip)))];
  const gate = acl && aclOf('gate', acl);
  const base = network(`
vpcs: { vpc: { cidr: 10.0.0.0/16 } }
network-acls: { gate: { inbound: [], outbound: [] } }
subnets:
${subnets.map((cidr, index) => `  s${String(index)}: { cidr: ${cidr}, ${gate ? 'acl: gate, ' : ''}routes: [0.0.0.0/0 -> igw] }`).join('\n')}
hosts:
${inside.map(([id, { ip }], index) => `  ${id}: { subnet: s${String(subnets.indexOf(blockOf(ip)))}, address: ${ip}, public: 192.0.2.${String(index + 1)} }`).join('\n')}
internet:
${outside.map(([id, { ip }]) => `  ${id}: { address: ${ip} }`).join('\n')}
`);
  const dressed = base.hosts.map((host): Host => ({ ...host, groups: hosts[host.id]?.groups ?? [] }));
  return { ...base, hosts: dressed, securityGroups: groups, ...(gate && { networkAcls: [gate] }) };
}

function blockOf(ip: string): string {
  return `${ip.split('.').slice(0, 3).join('.')}.0/24`;
}

function inOneText(request: Ending, reply: Ending): string {
  const leg = (name: string, ending: Ending) =>
    ending === null || ending === 'allow'
      ? ''
      : `${name} ${ending.drop}${ending.rule ? ` ${ending.rule}` : ''}`;
  return leg('request', request) || leg('reply', reply) || 'home';
}

function inWordsOfTheCases(verdict: string): string {
  return verdict
    .replace(/ stops at \S+/, '')
    .replace('acl', 'network-acl')
    .replace('sg', 'security-group')
    .replace('inbound', 'ingress')
    .replace('outbound', 'egress');
}

/** The guide's host outside has a private address, as over a VPN; there is only the internet here, so it gets a public one. */
function withPublicAddresses<Case>(example: Case): Case {
  const text = JSON.stringify(example).replaceAll('172.31.1.2', '198.51.100.2');
  const renamed: Case = JSON.parse(text);
  return renamed;
}
