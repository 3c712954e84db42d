import { anywhere, anywhere6 } from '../../src/net/cidr.ts';
import type { NetworkAclEntry, SecurityGroupRule } from '../../src/scenario/rule.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const everything = { protocol: 'all' } as const;
const rules: readonly SecurityGroupRule[] = [anywhere, anywhere6].map((cidr) => ({
  traffic: everything,
  peer: { kind: 'cidr', cidr },
}));
const entries: readonly NetworkAclEntry[] = [anywhere, anywhere6].map((cidr, index) => ({
  ruleNumber: 32765 + index,
  action: 'allow',
  traffic: everything,
  cidr,
}));

/**
 * Which filters let everything pass that they do not deny: rules drawn by chance stop nearly every packet early,
 * and what comes later on its way would never be asked.
 */
export type Opening = 'none' | 'acls' | 'groups-in' | 'all';

export function opened(network: Scenario, opening: Opening): Scenario {
  if (opening === 'none') return network;
  const networkAcls = network.networkAcls.map((acl) => ({
    ...acl,
    ingress: [...acl.ingress.filter(({ ruleNumber }) => ruleNumber < 32765), ...entries],
    egress: [...acl.egress.filter(({ ruleNumber }) => ruleNumber < 32765), ...entries],
  }));
  if (opening === 'acls') return { ...network, networkAcls };
  const isOpenOut = opening === 'all';
  const securityGroups = network.securityGroups.map((group) => ({
    ...group,
    ingress: [...rules, ...group.ingress],
    egress: isOpenOut ? [...rules, ...group.egress] : group.egress,
  }));
  return { ...network, networkAcls, securityGroups };
}
