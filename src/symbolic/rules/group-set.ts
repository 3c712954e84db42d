import type { Address } from '../../net/ip.ts';
import type { Direction, SecurityGroupRule } from '../../scenario/rule.ts';
import { byId, type Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import { asSent, fixedAddress, type Form } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import { blocksOfPeer } from './members.ts';
import { lookOf, matched, peerOf } from './traffic-set.ts';

/** Who a rule that names a group takes the other end for. */
export interface References {
  /** Something on the way keeps it from knowing anybody. */
  readonly lost: boolean;
  /** It is taken for this one, whatever its address: the load balancer that the packet came through. */
  readonly standIn?: Address | undefined;
}

/** Several groups on one interface, or one group, in a VPC. */
export interface Groups {
  readonly groups: readonly string[];
  readonly vpc: string;
}

const plain: References = { lost: false };

/** The headers that the rules of some groups let through in a direction: any rule that matches does. */
export function allowedByGroups(
  space: HeaderSpace,
  scenario: Scenario,
  { groups, vpc }: Groups,
  direction: Direction,
  form: Form = asSent,
  references: References = plain,
): Node {
  const rules = rulesOf(scenario, groups, direction);
  return space.diagrams.unionOf(
    rules.map((rule) => allowedByRule(space, scenario, rule, vpc, direction, form, references)),
  );
}

/** The headers that one rule lets through, at an interface of this VPC. */
export function allowedByRule(
  space: HeaderSpace,
  scenario: Scenario,
  rule: SecurityGroupRule,
  vpc: string,
  direction: Direction,
  form: Form = asSent,
  { lost, standIn }: References = plain,
): Node {
  const { traffic, peer } = rule;
  if (peer.kind === 'group' && lost) return space.diagrams.none;
  const isTakenFor = peer.kind === 'group' && standIn !== undefined;
  const term = isTakenFor ? fixedAddress(standIn) : peerOf(form, direction);
  const draw = () => matched(space, form, traffic, term, blocksOfPeer(scenario, vpc, direction, peer));
  // What a group or a prefix list stands for may change while the rule does not.
  return peer.kind === 'cidr' ? space.meaningOf(rule, lookOf(form, term), draw) : draw();
}

function rulesOf(
  { securityGroups }: Scenario,
  groups: readonly string[],
  direction: Direction,
): readonly SecurityGroupRule[] {
  return groups.flatMap((group) => byId(securityGroups, group)[direction]);
}
