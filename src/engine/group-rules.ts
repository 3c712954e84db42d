import { headerOf, headerWith } from './header.ts';
import { contains } from '../net/cidr.ts';
import type { Address } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Looked, LostReference, RuleDecision } from '../trace/looked.ts';
import { compiledRules, type CompiledRules } from './compiled-rules.ts';
import { mismatchOf } from './match.ts';
import type { GuardedInterface } from './station.ts';

/** What the rules alone say of a packet: the first rule that lets it pass, if any, and every rule looked at. */
export interface RulesSay {
  readonly by?: RuleDecision;
  readonly looked: readonly Looked[];
}

/** Who a rule that names a group takes the packet's other end for. */
export interface References {
  /** Something on the way keeps such a rule from knowing anybody. */
  readonly lost?: LostReference | undefined;
  /** It is taken for this one, whatever its address: the load balancer that the packet came through. */
  readonly standIn?: Address | undefined;
}

/**
 * The rules of all groups on an interface are one set: any of them that matches lets the packet pass.
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export function rulesSay(
  scenario: Scenario,
  at: GuardedInterface,
  direction: Direction,
  packet: Packet,
  { lost, standIn }: References = {},
): RulesSay {
  const rules = compiledRules(scenario, at, direction);
  const header = headerOf(packet, direction);
  const reference = standIn === undefined ? header : headerWith(packet, standIn);
  const misses = new Uint8Array(rules.decisions.length);
  const peer = direction === 'ingress' ? packet.source : packet.destination;
  const decider = rules.table.firstMatch(header, lost === undefined ? reference : undefined, misses);
  const by = rules.decisions[decider];
  const asked = by ? rules.decisions.slice(0, decider + 1) : rules.decisions;
  const looked = asked.map((decision, place) => {
    if (place === decider) return decision;
    const { kind, group, index, rule } = decision;
    const members = rules.members[place] ?? [];
    // A reference is lost only on somebody who has the group.
    const isHolder = rules.holders[place]?.some((block) => contains(block, peer)) === true;
    const wanted = { traffic: rule.traffic, peer: rule.peer, members, lost: isHolder ? lost : undefined };
    return { kind, group, index, rule, mismatch: mismatchOf(misses[place], wanted, packet, direction) };
  });
  return by ? { by, looked } : { looked };
}

/**
 * Whether a flow whose first packet goes in this direction is left untracked: TCP or UDP,
 * permitted for all addresses of its family, and all its answers permitted for all addresses and ports the other way.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#untracked-connections
 */
export function isUntracked(
  scenario: Scenario,
  at: GuardedInterface,
  direction: Direction,
  packet: Packet,
): boolean {
  if (packet.protocol !== 'tcp' && packet.protocol !== 'udp') return false;
  const back = direction === 'ingress' ? 'egress' : 'ingress';
  const family = typeof packet.source === 'number' ? 'ipv4' : 'ipv6';
  const answers = compiledRules(scenario, at, back).openToAll[family];
  return (
    answers.everyPort.has(packet.protocol) &&
    matchesOpenly(compiledRules(scenario, at, direction), family, packet, direction)
  );
}

function matchesOpenly(
  rules: CompiledRules,
  family: 'ipv4' | 'ipv6',
  packet: Packet,
  direction: Direction,
): boolean {
  const { table } = rules.openToAll[family];
  const header = headerOf(packet, direction);
  return table.firstMatch(header, undefined, new Uint8Array(table.size)) >= 0;
}
