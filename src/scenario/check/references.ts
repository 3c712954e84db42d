import { waysIn } from '../group-reference.ts';
import type { LostReason } from '../rule-fault.ts';
import type { Direction, SecurityGroup } from '../rule.ts';
import type { Scenario } from '../scenario.ts';

/** Why a rule of the group finds no member of the other group that it names; undefined where it finds them. */
export type LostReasons = (
  group: SecurityGroup,
  named: SecurityGroup,
  direction: Direction,
) => LostReason | undefined;

/**
 * Where rules may name groups of other VPCs.
 * https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html and
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 */
export function lostReasonsIn(scenario: Pick<Scenario, 'peerings' | 'transitGateways'>): LostReasons {
  const known = new Map<string, readonly (LostReason | undefined)[]>();
  const waysBetween = (here: string, there: string, direction: Direction) => {
    const key = `${here} ${there} ${direction}`;
    const ways = known.get(key) ?? waysIn(scenario, [here, there], direction);
    known.set(key, ways);
    return ways;
  };
  return (group, named, direction) => {
    const [ours, theirs] = [vpcsOf(group), vpcsOf(named)];
    if (ours.some((vpc) => theirs.includes(vpc))) return undefined;
    const ways = ours.flatMap((here) => theirs.flatMap((there) => waysBetween(here, there, direction)));
    if (ways.includes(undefined)) return undefined;
    return ways[0] ?? 'not-joined';
  };
}

/** Where a group can be on an interface; a VPC that a file names twice counts once. */
function vpcsOf({ vpc, associated }: SecurityGroup): readonly string[] {
  return [...new Set([vpc, ...associated])];
}
