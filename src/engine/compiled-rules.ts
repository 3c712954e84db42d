import { anywhere, anywhere6, hostCidr, sameCidr, type Cidr } from '../net/cidr.ts';
import { allPorts, samePorts } from '../net/port.ts';
import type { Family } from '../net/ip.ts';
import type { PortProtocol } from '../net/protocol.ts';
import { addressesOf } from '../scenario/network.ts';
import type { Direction, Peer } from '../scenario/rule.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import type { Traffic } from '../scenario/traffic.ts';
import type { RuleDecision } from '../trace/looked.ts';
import { RuleTable } from './rule-table.ts';
import { mayBeNamed } from './reference.ts';
import { guardedInterfaces, type GuardedInterface } from './station.ts';

/** The rules of all groups on an interface, one direction: as decisions to name, and as numbers to ask. */
export interface CompiledRules {
  readonly decisions: readonly RuleDecision[];
  /** The blocks that each rule's peer stands for. */
  readonly members: readonly (readonly Cidr[])[];
  /** Where the peer is a group: the addresses of all that have it, also of those whom the rule cannot mean. */
  readonly holders: readonly (readonly Cidr[])[];
  readonly table: RuleTable;
  /** Those rules that are open to all addresses of a family. */
  readonly openToAll: Readonly<Record<Family, OpenRules>>;
}

interface OpenRules {
  readonly table: RuleTable;
  /** The protocols for which one of them takes every port. */
  readonly everyPort: ReadonlySet<PortProtocol>;
}

// A scenario is a value and never changes, so what was compiled once stays right as long as it is there.
const memory = new WeakMap<Scenario, Map<string, CompiledRules>>();

export function compiledRules(scenario: Scenario, at: GuardedInterface, direction: Direction): CompiledRules {
  const ofScenario = memory.get(scenario) ?? new Map<string, CompiledRules>();
  memory.set(scenario, ofScenario);
  const key = `${direction} ${at.id}`;
  const known = ofScenario.get(key);
  if (known) return known;
  const rules = compile(scenario, at, direction);
  ofScenario.set(key, rules);
  return rules;
}

function compile(scenario: Scenario, at: GuardedInterface, direction: Direction): CompiledRules {
  const decisions = at.groups.flatMap((group) =>
    byId(scenario.securityGroups, group)[direction].map((rule, index): RuleDecision => ({
      kind: 'rule',
      group,
      index,
      rule,
    })),
  );
  const members = decisions.map(({ rule }) => membersOf(scenario, at, direction, rule.peer));
  const holders = decisions.map(({ rule: { peer } }) =>
    peer.kind === 'group' ? interfacesWith(scenario, peer.group).flatMap(blocksOfInterface) : [],
  );
  const table = new RuleTable(
    decisions.map(({ rule: { traffic, peer } }, place) => ({
      traffic,
      members: members[place] ?? [],
      byReference: peer.kind === 'group',
    })),
  );
  const openToAll = { ipv4: openRules(decisions, anywhere), ipv6: openRules(decisions, anywhere6) };
  return { decisions, members, holders, table, openToAll };
}

function openRules(decisions: readonly RuleDecision[], everybody: Cidr): OpenRules {
  const open = decisions
    .map(({ rule }) => rule)
    .filter(({ peer }) => peer.kind === 'cidr' && sameCidr(peer.cidr, everybody));
  const table = new RuleTable(
    open.map(({ traffic }) => ({ traffic, members: [everybody], byReference: false })),
  );
  const protocols: readonly PortProtocol[] = ['tcp', 'udp'];
  const everyPort = new Set(
    protocols.filter((protocol) => open.some(({ traffic }) => takesEveryPort(traffic, protocol))),
  );
  return { table, everyPort };
}

/** The addresses that a peer stands for. A group stands for the private addresses of the interfaces it is on. */
function membersOf(
  scenario: Scenario,
  at: GuardedInterface,
  direction: Direction,
  peer: Peer,
): readonly Cidr[] {
  switch (peer.kind) {
    case 'cidr':
      return [peer.cidr];
    case 'group':
      return interfacesWith(scenario, peer.group)
        .filter((member) => mayBeNamed(scenario, at, direction, member))
        .flatMap(blocksOfInterface);
    case 'prefix-list':
      return byId(scenario.prefixLists, peer.prefixList).entries;
  }
}

function interfacesWith(scenario: Scenario, group: string): readonly GuardedInterface[] {
  return guardedInterfaces(scenario).filter(({ groups }) => groups.includes(group));
}

function blocksOfInterface(member: GuardedInterface): readonly Cidr[] {
  return addressesOf(member).map(hostCidr);
}

function takesEveryPort(traffic: Traffic, protocol: PortProtocol): boolean {
  if (traffic.protocol === 'all') return true;
  return traffic.protocol === protocol && 'ports' in traffic && samePorts(traffic.ports, allPorts);
}
