import { directions } from '../scenario/rule.ts';
import { vpcOfDefault } from '../scenario/scenario.ts';
import type { Comments } from './comments.ts';
import { associateCommands, createAclCommand, createGroupCommand } from './create-filter.ts';
import { aclDifference, groupDifference, inOrder, type Difference } from './given.ts';
import { filterOf, namedInLines, type Lines } from './lines.ts';
import { aclNamed, groupNamed, namedOutside, type Filters, type Named } from './named.ts';
import { deleteEntryCommand, networkAclEntryCommand } from './network-acl-command.ts';
import { revokeCommand, securityGroupRuleCommand } from './security-group-command.ts';
import { variablesOf, type VariableOf } from './shell-names.ts';

/** The commands that add these rules to a filter that is there. */
export function cliOfLines(lines: Lines, comments: Comments): string {
  const things = namedInLines(lines);
  const idOf = variablesOf(things);
  const commands = commandsOf(lines, idOf);
  const pager = commands.length > 1 ? withoutPager(comments) : [];
  return paragraphs([pager, toFillIn(things, idOf, comments), commands]);
}

/** The commands that make these filters with all their rules. All are made before the first rule, for rules name groups. */
export function cliOfFilters(filters: Filters, comments: Comments): string {
  const { vpcs, securityGroups, networkAcls } = filters;
  const outside = namedOutside(filters);
  const idOf = variablesOf([...outside, ...securityGroups.map(groupNamed), ...networkAcls.map(aclNamed)]);
  const changes = [...groupChanges(filters, idOf), ...aclChanges(filters, idOf)];
  const removals = changes.flatMap(({ removed }) => removed);
  return paragraphs([
    withoutPager(comments),
    toFillIn(outside, idOf, comments),
    [
      ...securityGroups.map((group) => createGroupCommand(vpcs, group, idOf)),
      ...securityGroups.flatMap((group) => associateCommands(group, idOf)),
      ...networkAcls.map((acl) => createAclCommand(vpcs, acl, idOf)),
    ],
    removals.length > 0 ? [`# ${comments.takeAway}`, ...removals] : [],
    ...changes.map(({ added }) => added),
    networkAcls.some(({ id }) => !vpcOfDefault(vpcs, id)) ? [`# ${comments.subnets}`] : [],
  ]);
}

function commandsOf(lines: Lines, idOf: VariableOf): readonly string[] {
  const { direction } = lines;
  const id = idOf(filterOf(lines));
  switch (lines.kind) {
    case 'security-group':
      return lines.rules.map((rule) => securityGroupRuleCommand(rule, direction, id, idOf));
    case 'network-acl':
      return inOrder(lines.entries).map((entry) => networkAclEntryCommand(entry, direction, id));
  }
}

function groupChanges({ vpcs, securityGroups }: Filters, idOf: VariableOf): readonly Difference<string>[] {
  return securityGroups.flatMap((group) => {
    const id = idOf(groupNamed(group));
    return directions.map((direction) => {
      const { removed, added } = groupDifference(vpcs, group, direction);
      return {
        removed: removed.map((rule) => revokeCommand(rule, direction, id, idOf)),
        added: added.map((rule) => securityGroupRuleCommand(rule, direction, id, idOf)),
      };
    });
  });
}

function aclChanges({ vpcs, networkAcls }: Filters, idOf: VariableOf): readonly Difference<string>[] {
  return networkAcls.flatMap((acl) => {
    const id = idOf(aclNamed(acl));
    return directions.map((direction) => {
      const { removed, added } = aclDifference(vpcs, acl, direction);
      return {
        removed: removed.map(({ ruleNumber }) => deleteEntryCommand(ruleNumber, direction, id)),
        added: added.map((entry) => networkAclEntryCommand(entry, direction, id)),
      };
    });
  });
}

/** https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html#cli-usage-pagination-clientside */
function withoutPager(comments: Comments): readonly string[] {
  return [`# ${comments.noPager}`, 'export AWS_PAGER='];
}

function toFillIn(things: readonly Named[], idOf: VariableOf, comments: Comments): readonly string[] {
  const assignments = things.map((thing) => `${idOf(thing).shellVariable}=${thing.kind}-YOUR_ID`);
  return [`# ${comments.fillIn}`, ...assignments];
}

function paragraphs(lists: readonly (readonly string[])[]): string {
  return lists
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
