import type { Edit } from './edit.ts';
import { directions, sameEntry, sameRule } from './rule.ts';
import { defaultNetworkAcl, vpcOfDefault, type Scenario } from './scenario.ts';

/** The edits that make the rules of one scenario those of another, which has the same groups, network ACLs and hosts: what goes, then what comes. */
export function editsBetween(one: Scenario, other: Scenario): readonly Edit[] {
  const edits = [...groupEdits(one, other), ...aclEdits(one, other)];
  // A number must be free before it is taken, and a rule is not written twice.
  const isRemoval = (edit: Edit) => 'change' in edit && edit.change.kind === 'remove';
  return [
    ...edits.filter(isRemoval),
    ...edits.filter((edit) => !isRemoval(edit)),
    ...attachments(one, other),
  ];
}

function groupEdits(one: Scenario, other: Scenario): readonly Edit[] {
  return one.securityGroups.flatMap((before) => {
    const after = other.securityGroups.find(({ id }) => id === before.id);
    return directions.flatMap((direction) =>
      changes(before[direction], after?.[direction] ?? before[direction], sameRule).map((change): Edit => ({
        kind: 'rule',
        group: before.id,
        direction,
        change,
      })),
    );
  });
}

function aclEdits(one: Scenario, other: Scenario): readonly Edit[] {
  return other.networkAcls.flatMap((after) => {
    // One that a VPC has by default stands in the list only once it was edited.
    const vpc = vpcOfDefault(one.vpcs, after.id);
    const before =
      one.networkAcls.find(({ id }) => id === after.id) ?? (vpc && defaultNetworkAcl(one.vpcs, vpc));
    return directions.flatMap((direction) =>
      changes(before?.[direction] ?? [], after[direction], sameEntry).map((change): Edit => ({
        kind: 'entry',
        acl: after.id,
        direction,
        change,
      })),
    );
  });
}

function attachments(one: Scenario, other: Scenario): readonly Edit[] {
  return one.hosts.flatMap(({ id, groups }): readonly Edit[] => {
    const after = other.hosts.find((each) => each.id === id)?.groups ?? groups;
    const same = after.length === groups.length && after.every((group) => groups.includes(group));
    return same ? [] : [{ kind: 'replace-groups', host: id, groups: after }];
  });
}

function changes<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean,
) {
  const gone = before.filter((item) => !after.some((each) => same(item, each)));
  const come = after.filter((item) => !before.some((each) => same(item, each)));
  return [
    ...gone.map((item) => ({ kind: 'remove', item }) as const),
    ...come.map((item) => ({ kind: 'add', item }) as const),
  ];
}
