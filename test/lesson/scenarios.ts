import type { Flow } from '../../src/scenario/action.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { parseFlow } from '../../src/scenario/flow-notation.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { parseGoal, type Goal } from '../../src/symbolic/goal/goal.ts';

/** The rules of the lessons' network: one host behind one network ACL and one security group, one laptop outside. */
export interface Rules {
  readonly groupIn?: readonly string[];
  readonly groupOut?: readonly string[];
  readonly aclIn?: readonly string[];
  readonly aclOut?: readonly string[];
  readonly system?: string;
}

const everythingIn = ['100 allow all from 0.0.0.0/0'];
const everythingOut = ['100 allow all to 0.0.0.0/0'];

/** The lessons' network with these rules; what is left out lets everything pass. */
export function district(rules: Rules = {}): Scenario {
  const { groupIn = ['all from anywhere'], groupOut = ['all to anywhere'], system = 'linux' } = rules;
  return scenarioOf(`
kaerimichi: 1
seed: 12630
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, acl: public-acl, routes: [0.0.0.0/0 -> igw] } }
hosts: { web: { subnet: public, address: 10.0.1.10, public: 203.0.113.10, groups: [web-sg], listens: [tcp 22] } }
internet: { laptop: { address: 198.51.100.7, system: ${system}, listens: [] } }
security-groups: { web-sg: { inbound: ${JSON.stringify(groupIn)}, outbound: ${JSON.stringify(groupOut)} } }
network-acls:
  public-acl:
    inbound: ${JSON.stringify(rules.aclIn ?? everythingIn)}
    outbound: ${JSON.stringify(rules.aclOut ?? everythingOut)}
`);
}

/** A private host that calls out through a NAT gateway; the network ACL of the gateway's subnet has these rules. */
export function behindNat(rules: {
  readonly aclIn: readonly string[];
  readonly aclOut: readonly string[];
}): Scenario {
  return scenarioOf(`
kaerimichi: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, acl: public-acl, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24, routes: [0.0.0.0/0 -> nat:exit] }
hosts: { db: { subnet: private, address: 10.0.2.20, groups: [db-sg], system: windows-2003 } }
internet: { mirror: { address: 203.0.113.50 } }
nat-gateways: { exit: { subnet: public, address: 10.0.1.99, public: 203.0.113.99 } }
security-groups: { db-sg: {} }
network-acls:
  public-acl:
    inbound: ${JSON.stringify(rules.aclIn)}
    outbound: ${JSON.stringify(rules.aclOut)}
`);
}

/** A host that calls its neighbour by a load balancer's public address, out through a NAT gateway and in again. */
export function throughNatAndBalancer(rules: { readonly aclOut: readonly string[] }): Scenario {
  return scenarioOf(`
kaerimichi: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, routes: [0.0.0.0/0 -> igw] }
  private: { cidr: 10.0.2.0/24, routes: [0.0.0.0/0 -> nat:exit] }
  servers: { cidr: 10.0.3.0/24, acl: servers-acl }
hosts:
  db: { subnet: private, address: 10.0.2.20, groups: [open-sg], system: windows-2003 }
  web: { subnet: servers, address: 10.0.3.10, groups: [open-sg] }
nat-gateways: { exit: { subnet: public, address: 10.0.1.99, public: 203.0.113.99 } }
load-balancers:
  front: { type: application, subnet: public, address: 10.0.1.50, public: 203.0.113.50, groups: [open-sg], listener: tcp 443, target: web:8080 }
security-groups: { open-sg: { inbound: [all from 0.0.0.0/0] } }
network-acls:
  servers-acl: { inbound: ${JSON.stringify(everythingIn)}, outbound: ${JSON.stringify(rules.aclOut)} }
`);
}

/** The lessons' network with IPv6 alone on the way; the network ACL has these outbound entries. */
export function ipv6District(aclOut: readonly string[]): Scenario {
  return scenarioOf(`
kaerimichi: 1
seed: 12630
vpcs: { main: { cidr: 10.0.0.0/16, ipv6: 2001:db8:1234:1a00::/56 } }
subnets:
  public: { cidr: 10.0.1.0/24, ipv6: 2001:db8:1234:1a01::/64, acl: public-acl, routes: [::/0 -> igw] }
hosts: { web: { subnet: public, address: 10.0.1.10, ipv6: '2001:db8:1234:1a01::10', groups: [web-sg], listens: [tcp 22] } }
internet: { laptop: { address: '2001:db8:ffff::7', system: linux, listens: [] } }
security-groups: { web-sg: { inbound: [all from ::/0] } }
network-acls:
  public-acl: { inbound: [100 allow all from ::/0], outbound: ${JSON.stringify(aclOut)} }
`);
}

export function flowOf(text: string): Flow {
  const flow = parseFlow(text);
  if (!flow.ok) throw new Error(text);
  return flow.value;
}

export function goalOf(text: string): Goal {
  const goal = parseGoal(text);
  if (!goal.ok) throw new Error(text);
  return goal.value;
}

function scenarioOf(text: string): Scenario {
  const { scenario, problems } = readScenario(text);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}
