import type { Place } from '../../src/editor/place.ts';
import { parseCidr } from '../../src/net/parse-cidr.ts';
import { apply } from '../../src/scenario/apply-edit.ts';
import type { Edit } from '../../src/scenario/edit.ts';
import { readScenario } from '../../src/scenario/file.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { must } from '../must.ts';

/** A group and a network ACL with these inbound rules, beside one more group and a prefix list. */
export function scenarioWith(rules: readonly string[], entries: readonly string[] = []): Scenario {
  const { scenario, problems } = readScenario(`
kaerimichi: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { vpc: main, cidr: 10.0.1.0/24, acl: public-acl } }
hosts: { web: { subnet: public, address: 10.0.1.10, groups: [web-sg, db-sg] } }
security-groups:
  web-sg: { inbound: ${JSON.stringify(rules)} }
  db-sg: { inbound: [] }
network-acls:
  public-acl: { inbound: ${JSON.stringify(entries)}, outbound: [] }
prefix-lists: { office: { entries: [198.51.100.0/24], max-entries: 5 } }
`);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

/** The same with a block of IPv6 beside that of IPv4. */
export function withIpv6(scenario: Scenario): Scenario {
  const ipv6 = must(parseCidr('2001:db8:1234:1a00::/56'));
  return { ...scenario, vpcs: scenario.vpcs.map((vpc) => ({ ...vpc, ipv6 })) };
}

export const group: Place = { filter: { kind: 'security-group', id: 'web-sg' }, direction: 'ingress' };
export const acl: Place = { filter: { kind: 'network-acl', id: 'public-acl' }, direction: 'ingress' };

export function after(scenario: Scenario, edit: Edit): Scenario {
  const applied = apply(scenario, edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
}
