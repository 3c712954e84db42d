import fc from 'fast-check';
import { formatCidr } from '../../../src/net/cidr.ts';
import { parseCidr } from '../../../src/net/parse-cidr.ts';
import { familyOf } from '../../../src/net/ip.ts';
import type { PrefixList, Vpc } from '../../../src/scenario/network.ts';
import type { NetworkAcl, SecurityGroup } from '../../../src/scenario/rule.ts';
import { defaultIdIn, type Scenario } from '../../../src/scenario/scenario.ts';
import { must } from '../../must.ts';
import { placed, plans } from './places.ts';
import { networkAcl, rules, usualCidr } from './rule.ts';

const listIds = ['office'];

/** One VPC or two, each with one family of addresses or both. */
const vpcs: fc.Arbitrary<readonly Vpc[]> = fc
  .record({ isAlone: fc.boolean(), secondary: fc.boolean(), ipv6: fc.tuple(fc.boolean(), fc.boolean()) })
  .map(({ isAlone, secondary, ipv6: [mainHasIt, otherHasIt] }) => {
    const block = (text: string) => must(parseCidr(text));
    const main: Vpc = {
      id: 'main',
      cidr: block('10.0.0.0/16'),
      secondary: secondary ? [block('10.8.0.0/16')] : [],
      ...(mainHasIt && { ipv6: block('2001:db8:0:1000::/56') }),
    };
    const other: Vpc = {
      id: 'other',
      cidr: block('10.1.0.0/16'),
      secondary: [],
      ...(otherHasIt && { ipv6: block('2001:db8:0:2000::/56') }),
    };
    return isAlone ? [main] : [main, other];
  });

/** Networks that could be read from a file, without actions. */
export const scenario: fc.Arbitrary<Scenario> = vpcs.chain((all) => {
  const ids = all.map(({ id }) => id);
  const defaultOfMain = defaultIdIn(all, 'main');
  const groupIds = ['web-sg', 'db-sg', 'constructor', defaultOfMain];
  return fc
    .record({
      seed: fc.oneof(fc.constant(1), fc.nat(2 ** 32 - 1)),
      port25: fc.constantFrom('restricted', 'lifted'),
      plan: plans(groupIds),
      securityGroups: fc.tuple(...groupIds.map((id) => securityGroup(id, ids, groupIds))),
      networkAcls: fc.tuple(networkAclIn('gate', ids), networkAclIn('toString', ids)),
      defaultAcl: fc.option(networkAcl(defaultOfMain, 'main'), { nil: undefined }),
      prefixLists: prefixList.map((list) => [list]),
    })
    .map(({ plan, networkAcls, defaultAcl, ...rest }) => ({
      ...rest,
      vpcs: all,
      networkAcls: defaultAcl ? [...networkAcls, defaultAcl] : networkAcls,
      ...placed(plan, { vpcs: all, securityGroups: rest.securityGroups, networkAcls }),
      actions: [],
    }));
});

function securityGroup(
  id: string,
  vpcIds: readonly string[],
  groupIds: readonly string[],
): fc.Arbitrary<SecurityGroup> {
  const isDefault = id.startsWith('default');
  return fc
    .record({
      vpc: isDefault ? fc.constant('main') : fc.constantFrom(...vpcIds),
      isShared: isDefault ? fc.constant(false) : fc.boolean(),
      ingress: rules(groupIds, listIds),
      egress: rules(groupIds, listIds),
    })
    .map(({ vpc, isShared, ingress, egress }) => {
      const associated = isShared ? vpcIds.filter((each) => each !== vpc) : [];
      return { id, vpc, associated, ingress, egress };
    });
}

function networkAclIn(id: string, vpcIds: readonly string[]): fc.Arbitrary<NetworkAcl> {
  return fc.constantFrom(...vpcIds).chain((vpc) => networkAcl(id, vpc));
}

/** All entries of one family and each once, as AWS wants it. */
const prefixList: fc.Arbitrary<PrefixList> = fc.record({
  id: fc.constant('office'),
  entries: fc.uniqueArray(usualCidr, { maxLength: 3, selector: formatCidr }).map((blocks) => {
    const [first] = blocks;
    return blocks.filter(({ base }) => first && familyOf(base) === familyOf(first.base));
  }),
  maxEntries: fc.integer({ min: 3, max: 60 }),
});
