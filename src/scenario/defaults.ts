import type { Action } from './action.ts';
import type { Change } from './edit.ts';
import type { Subnet, Vpc } from './network.ts';
import type { Peer, SecurityGroupRule } from './rule.ts';
import { defaultId, defaultIdIn, defaultSecurityGroup, type Scenario } from './scenario.ts';

/** What a file means by a name that it gives in this VPC: `default` is what that VPC has by default. */
export function ownDefault(vpcs: readonly Vpc[], vpc: string | undefined, name: string): string {
  return name === defaultId && vpc !== undefined ? defaultIdIn(vpcs, vpc) : name;
}

/** The rule of a group of this VPC, as it is meant. */
export function ruleAsMeant(
  vpcs: readonly Vpc[],
  vpc: string | undefined,
  rule: SecurityGroupRule,
): SecurityGroupRule {
  if (rule.peer.kind !== 'group') return rule;
  const peer: Peer = { kind: 'group', group: ownDefault(vpcs, vpc, rule.peer.group) };
  return { ...rule, peer };
}

/** The action as it is meant, where what it edits says whose `default` that is. */
export function actionAsMeant(
  action: Action,
  { vpcs, subnets, hosts, securityGroups }: Omit<Scenario, 'actions'>,
): Action {
  if (action.kind !== 'edit') return action;
  const { edit } = action;
  switch (edit.kind) {
    case 'entry':
      return action;
    case 'rule': {
      const vpc = securityGroups.find(({ id }) => id === edit.group)?.vpc;
      const change = changed(edit.change, (rule) => ruleAsMeant(vpcs, vpc, rule));
      return { kind: 'edit', edit: { ...edit, change } };
    }
    case 'replace-groups': {
      const vpc = vpcOfSubnet(subnets, hosts.find(({ id }) => id === edit.host)?.subnet);
      const groups = edit.groups.map((group) => ownDefault(vpcs, vpc, group));
      return { kind: 'edit', edit: { ...edit, groups } };
    }
  }
}

/** The scenario with those default groups that it names and does not write, as AWS makes them. */
export function withDefaultGroups(scenario: Scenario): Scenario {
  const written = new Set(scenario.securityGroups.map(({ id }) => id));
  const named = namedGroups(scenario);
  const added = scenario.vpcs.flatMap((vpc) => {
    const group = defaultSecurityGroup(scenario.vpcs, vpc);
    return named.has(group.id) && !written.has(group.id) ? [group] : [];
  });
  return added.length === 0
    ? scenario
    : { ...scenario, securityGroups: [...scenario.securityGroups, ...added] };
}

function vpcOfSubnet(subnets: readonly Subnet[], id: string | undefined): string | undefined {
  return subnets.find((subnet) => subnet.id === id)?.vpc;
}

/** Every group that is named somewhere: on interfaces, in rules, in edits. */
function namedGroups({ hosts, loadBalancers, securityGroups, actions }: Scenario): ReadonlySet<string> {
  const inRule = ({ peer }: SecurityGroupRule) => (peer.kind === 'group' ? [peer.group] : []);
  return new Set([
    ...hosts.flatMap(({ groups }) => groups),
    ...loadBalancers.flatMap(({ groups = [] }) => groups),
    ...securityGroups.flatMap(({ ingress, egress }) => [...ingress, ...egress].flatMap(inRule)),
    ...actions.flatMap((action) => {
      if (action.kind !== 'edit' || action.edit.kind === 'entry') return [];
      const { edit } = action;
      return edit.kind === 'rule' ? [edit.group, ...inRule(edit.change.item)] : edit.groups;
    }),
  ]);
}

function changed<Item>(change: Change<Item>, to: (item: Item) => Item): Change<Item> {
  return change.kind === 'replace'
    ? { kind: 'replace', item: to(change.item), by: to(change.by) }
    : { kind: change.kind, item: to(change.item) };
}
