import { ruleNumbers, type NetworkAcl, type NetworkAclEntry } from '../../scenario/rule.ts';
import { defaultNetworkAcl, vpcOfDefault, type Scenario } from '../../scenario/scenario.ts';

/** A network ACL by its name, also the one that a VPC has by default. */
export function aclAt({ vpcs, networkAcls }: Scenario, id: string): NetworkAcl | undefined {
  const vpc = vpcOfDefault(vpcs, id);
  return networkAcls.find((acl) => acl.id === id) ?? (vpc && defaultNetworkAcl(vpcs, vpc));
}

/** A free number that is asked before this one: ten before it where that is free, else the next below. */
export function numberBefore(
  entries: readonly Pick<NetworkAclEntry, 'ruleNumber'>[],
  number: number,
): number | undefined {
  const isFree = (each: number) =>
    each >= ruleNumbers.first && !entries.some(({ ruleNumber }) => ruleNumber === each);
  const below = Math.max(0, ...entries.map(({ ruleNumber }) => ruleNumber).filter((each) => each < number));
  if (number - 10 > below && isFree(number - 10)) return number - 10;
  for (let each = number - 1; each >= ruleNumbers.first; each -= 1) if (isFree(each)) return each;
  return undefined;
}

/** The next round number after all others. */
export function numberAfterAll(entries: readonly Pick<NetworkAclEntry, 'ruleNumber'>[]): number | undefined {
  const last = Math.max(90, ...entries.map(({ ruleNumber }) => ruleNumber));
  const next = Math.floor(last / 10) * 10 + 10;
  return next <= ruleNumbers.last ? next : undefined;
}
