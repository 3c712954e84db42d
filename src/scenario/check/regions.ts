import type { Checking } from './checking.ts';
import type { NetworkFault } from '../network-fault.ts';
import type { Scenario } from '../scenario.ts';

/** Something that AWS has within one Region only, and the VPCs that it joins. */
interface Join {
  readonly by: 'security-group' | 'transit-gateway' | 'peering';
  readonly id: string;
  readonly vpcs: readonly string[];
}

type Joined = Pick<Scenario, 'peerings' | 'transitGateways' | 'securityGroups' | 'vpcs'>;

/** Tells of peering connections to another Region between VPCs that something else says are in one. */
export function checkRegions({ scenario, reader }: Checking): void {
  const joins = joinsIn(scenario);
  const regions = regionsOf(scenario, joins);
  for (const [index, { between, region }] of scenario.peerings.entries()) {
    const [one, other] = between;
    const here = regions.get(one);
    const isJoined = here !== undefined && here === regions.get(other);
    if (region === 'same' || one === other || !isJoined) continue;
    const direct = joins.find(({ vpcs }) => vpcs.includes(one) && vpcs.includes(other));
    const { by, id } = direct ?? { by: 'several' as const, id: '' };
    const fault: NetworkFault = { kind: 'one-region', between, by, id };
    reader.error(['peerings', index, 'region'], fault);
  }
}

/** Which VPCs of a scenario are in one Region: those that have the same value. Where nothing says otherwise, all are. */
export function regionsIn(scenario: Joined): ReadonlyMap<string, string> {
  const isOne = scenario.peerings.every(({ region }) => region === 'same');
  if (isOne) return new Map(scenario.vpcs.map(({ id }) => [id, '']));
  return regionsOf(scenario, joinsIn(scenario));
}

/**
 * Groups are associated, and transit gateways attached, within a Region.
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html and
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 */
function joinsIn({ peerings, transitGateways, securityGroups }: Joined): readonly Join[] {
  return [
    ...securityGroups
      .filter(({ associated }) => associated.length > 0)
      .map(({ id, vpc, associated }): Join => ({ by: 'security-group', id, vpcs: [vpc, ...associated] })),
    ...transitGateways.map(({ id, attachments }): Join => {
      const vpcs = attachments.map(({ vpc }) => vpc);
      return { by: 'transit-gateway', id, vpcs };
    }),
    ...peerings
      .filter(({ region }) => region === 'same')
      .map(({ between }): Join => ({ by: 'peering', id: between.join(' '), vpcs: between })),
  ];
}

/** Each VPC with the name of one that stands for all that are joined with it. */
function regionsOf({ vpcs }: Joined, joins: readonly Join[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const top = (vpc: string): string => {
    let last = vpc;
    for (let next = above.get(last); next !== undefined; next = above.get(last)) last = next;
    if (last !== vpc) above.set(vpc, last);
    return last;
  };
  for (const join of joins) {
    const [first, ...rest] = join.vpcs;
    for (const vpc of rest) {
      if (first !== undefined && top(first) !== top(vpc)) above.set(top(vpc), top(first));
    }
  }
  const known = [...vpcs.map(({ id }) => id), ...joins.flatMap((join) => join.vpcs)];
  return new Map(known.map((vpc) => [vpc, top(vpc)]));
}
