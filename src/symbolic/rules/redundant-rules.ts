import { anywhere, anywhere6 } from '../../net/cidr.ts';
import type { Family } from '../../net/ip.ts';
import { icmpOf } from '../../net/protocol.ts';
import type { Direction, SecurityGroup, SecurityGroupRule } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { countOf } from '../diagram/count.ts';
import type { Node } from '../diagram/node.ts';
import { asSent } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { HeaderSpaces } from '../headers/spaces.ts';
import { allowedByRule } from './group-set.ts';
import { matched, peerOf } from './traffic-set.ts';

/** A rule that lets nothing through which others of the list do not let through as well, and which of them do. */
export interface RedundantRule {
  readonly rule: SecurityGroupRule;
  readonly coveredBy: readonly SecurityGroupRule[];
}

/**
 * The rules of a group without which the same packets would pass: without any one of them, and without all of them.
 * Of several that could go, but not together, those that say the least, and then the later ones.
 * Whoever a group has as members now, it may have others tomorrow, and on some ways nobody knows them: a rule that names
 * a group is covered by rules for everybody and by those that name it too, and covers no others.
 */
export function redundantRules(
  spaces: HeaderSpaces,
  scenario: Scenario,
  group: SecurityGroup,
  direction: Direction,
): readonly RedundantRule[] {
  const draw = drawingOf(spaces, scenario, group.vpc, direction);
  const leastFirst = group[direction].map(draw).toReversed().toSorted(bySize);
  const gone = new Set<Drawn>();
  for (const drawn of leastFirst) {
    const others = leastFirst.filter((each) => each !== drawn && !gone.has(each));
    if (drawn.size > 0n && covering(drawn, others)) gone.add(drawn);
  }
  const left = leastFirst.filter((each) => !gone.has(each)).toReversed();
  const inOrder = (rules: Iterable<Drawn>) => [...rules].toSorted((one, other) => one.place - other.place);
  return inOrder(gone).map((drawn) => ({
    rule: drawn.rule,
    coveredBy: inOrder(covering(drawn, left) ?? []).map(({ rule }) => rule),
  }));
}

/** What a rule lets through, in each family that it may be about. */
interface Drawn {
  readonly rule: SecurityGroupRule;
  readonly place: number;
  readonly parts: readonly Part[];
  /** How many headers that is; of a rule that names a group, if it had everybody as members. */
  readonly size: bigint;
}

interface Part {
  readonly space: HeaderSpace;
  readonly set: Node;
}

function drawingOf(spaces: HeaderSpaces, scenario: Scenario, vpc: string, direction: Direction) {
  const ownSpaces = { ipv4: spaces.of('ipv4'), ipv6: spaces.of('ipv6') };
  const spoken: readonly Family[] = scenario.vpcs.some(({ ipv6 }) => ipv6) ? ['ipv4', 'ipv6'] : ['ipv4'];
  return (rule: SecurityGroupRule, place: number): Drawn => {
    const { peer, traffic } = rule;
    const parts =
      peer.kind === 'group'
        ? spoken
            .filter((family) => traffic.protocol !== icmpOf[family === 'ipv4' ? 'ipv6' : 'ipv4'])
            .map((family) => fromAnybody(ownSpaces[family], rule, direction))
        : Object.values(ownSpaces).map((space) => ({
            space,
            set: allowedByRule(space, scenario, rule, vpc, direction),
          }));
    const size = parts.reduce((sum, { space, set }) => sum + countOf(space.diagrams, set), 0n);
    return { rule, place, parts, size };
  };
}

function fromAnybody(space: HeaderSpace, { traffic }: SecurityGroupRule, direction: Direction): Part {
  const everybody = space.family === 'ipv4' ? anywhere : anywhere6;
  return { space, set: matched(space, asSent, traffic, peerOf(asSent, direction), [everybody]) };
}

/** Those rules of a list that let through all that a rule does, the first ones that do; undefined where they leave something. */
function covering(drawn: Drawn, list: readonly Drawn[]): readonly Drawn[] | undefined {
  const taking = new Set<Drawn>();
  for (const { space, set } of drawn.parts) {
    const { diagrams } = space;
    let rest = set;
    for (const other of list) {
      if (rest === diagrams.none) break;
      const part = mayCover(other.rule, drawn.rule) && other.parts.find((each) => each.space === space);
      if (!part) continue;
      const after = diagrams.difference(rest, part.set);
      if (after !== rest) taking.add(other);
      rest = after;
    }
    if (rest !== diagrams.none) return undefined;
  }
  return [...taking];
}

function mayCover({ peer: one }: SecurityGroupRule, { peer: other }: SecurityGroupRule): boolean {
  return one.kind !== 'group' || (other.kind === 'group' && one.group === other.group);
}

/** A rule that names a group says less than one for everybody, whose size it has here. */
function bySize(one: Drawn, other: Drawn): number {
  if (one.size !== other.size) return one.size < other.size ? -1 : 1;
  return Number(other.rule.peer.kind === 'group') - Number(one.rule.peer.kind === 'group');
}
