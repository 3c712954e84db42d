import { anywhere, cidrOf, sameCidr, type Cidr } from '../net/cidr.ts';
import type { Packet } from '../net/packet.ts';
import { allPorts, samePorts } from '../net/port.ts';
import type { Host } from '../scenario/network.ts';
import type { Direction, Peer, SecurityGroupRule } from '../scenario/rule.ts';
import { byId, type Scenario } from '../scenario/scenario.ts';
import type { Looked, RuleDecision } from '../trace/trace.ts';
import { mismatch } from './match.ts';

/** What the rules alone say of a packet: the first rule that lets it pass, if any, and every rule looked at. */
export interface RulesSay {
  readonly by?: RuleDecision;
  readonly looked: readonly Looked[];
}

/**
 * The rules of all groups on an interface are one set: any of them that matches lets the packet pass.
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export function rulesSay(scenario: Scenario, host: Host, direction: Direction, packet: Packet): RulesSay {
  const looked: Looked[] = [];
  for (const decision of rulesOf(scenario, host, direction)) {
    const { traffic, peer } = decision.rule;
    const failed = mismatch({ traffic, peer, members: membersOf(scenario, peer) }, packet, direction);
    if (!failed) return { by: decision, looked: [...looked, decision] };
    looked.push({ ...decision, mismatch: failed });
  }
  return { looked };
}

/**
 * Whether a flow that `decision` lets pass in this direction is left untracked:
 * TCP or UDP, permitted for all addresses, and all its answers permitted for all addresses and ports the other way.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#untracked-connections
 */
export function isUntracked(scenario: Scenario, host: Host, direction: Direction, packet: Packet): boolean {
  if (packet.protocol !== 'tcp' && packet.protocol !== 'udp') return false;
  const openToAll = (decision: RuleDecision) => isAnywhere(decision.rule.peer);
  const opened = rulesOf(scenario, host, direction)
    .filter(openToAll)
    .some(
      ({ rule }) =>
        !mismatch({ traffic: rule.traffic, peer: rule.peer, members: [anywhere] }, packet, direction),
    );
  const answer: Direction = direction === 'ingress' ? 'egress' : 'ingress';
  return (
    opened &&
    rulesOf(scenario, host, answer)
      .filter(openToAll)
      .some(({ rule }) => takesEveryPort(rule, packet.protocol))
  );
}

function rulesOf(scenario: Scenario, host: Host, direction: Direction): readonly RuleDecision[] {
  return host.groups.flatMap((group) =>
    byId(scenario.securityGroups, group)[direction].map(
      (rule, index) => ({ kind: 'rule', group, index, rule }) as const,
    ),
  );
}

/** The addresses that a peer stands for. A group stands for the private addresses of the interfaces it is on. */
function membersOf(scenario: Scenario, peer: Peer): readonly Cidr[] {
  switch (peer.kind) {
    case 'cidr':
      return [peer.cidr];
    case 'group':
      return scenario.hosts
        .filter((host) => host.groups.includes(peer.group))
        .map((host) => cidrOf(host.address, 32));
    case 'prefix-list':
      return byId(scenario.prefixLists, peer.prefixList).entries;
  }
}

function isAnywhere(peer: Peer): boolean {
  return peer.kind === 'cidr' && sameCidr(peer.cidr, anywhere);
}

function takesEveryPort({ traffic }: SecurityGroupRule, protocol: 'tcp' | 'udp'): boolean {
  if (traffic.protocol === 'all') return true;
  return traffic.protocol === protocol && 'ports' in traffic && samePorts(traffic.ports, allPorts);
}
