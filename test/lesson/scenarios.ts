import type { Flow } from '../../src/scenario/action.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { parseFlow } from '../../src/scenario/flow-notation.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { parseGoal, type Goal } from '../../src/lesson/goal.ts';

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
