import type { Vpc } from '../scenario/network.ts';
import type { NetworkAcl, SecurityGroup } from '../scenario/rule.ts';
import { vpcOfDefault } from '../scenario/scenario.ts';
import { jsonText } from './json-text.ts';
import { aclNamed, groupNamed } from './named.ts';
import type { VariableOf } from './shell-names.ts';
import { shellWord, type ShellVariable } from './shell.ts';

/** Makes the group, or finds it where every VPC has it, and keeps its id in a variable. */
export function createGroupCommand(vpcs: readonly Vpc[], group: SecurityGroup, idOf: VariableOf): string {
  const vpcId = idOf({ kind: 'vpc', name: group.vpc });
  const options = vpcOfDefault(vpcs, group.id)
    ? [
        ...['describe-security-groups', '--filters', ...filters(vpcId, 'group-name', 'default')],
        ...['--query', shellWord('SecurityGroups[0].GroupId')],
      ]
    : [
        ...['create-security-group', '--group-name', shellWord(groupName(group.id))],
        // AWS insists on a description, and a scenario has none.
        ...['--description', shellWord(groupName(group.id)), '--vpc-id', shellWord(vpcId)],
        ...['--query', 'GroupId'],
      ];
  return keptIn(idOf(groupNamed(group)).shellVariable, options);
}

/** Makes the network ACL, or finds it where every VPC has it, and keeps its id in a variable. */
export function createAclCommand(vpcs: readonly Vpc[], acl: NetworkAcl, idOf: VariableOf): string {
  const vpcId = idOf({ kind: 'vpc', name: acl.vpc });
  const tags = [{ ResourceType: 'network-acl', Tags: [{ Key: 'Name', Value: acl.id }] }];
  const options = vpcOfDefault(vpcs, acl.id)
    ? [
        ...['describe-network-acls', '--filters', ...filters(vpcId, 'default', 'true')],
        ...['--query', shellWord('NetworkAcls[0].NetworkAclId')],
      ]
    : [
        ...['create-network-acl', '--vpc-id', shellWord(vpcId)],
        ...['--tag-specifications', shellWord(jsonText(tags)), '--query', 'NetworkAcl.NetworkAclId'],
      ];
  return keptIn(idOf(aclNamed(acl)).shellVariable, options);
}

/** Lets the other VPCs of the group have it as well. */
export function associateCommands(group: SecurityGroup, idOf: VariableOf): readonly string[] {
  const groupId = shellWord(idOf(groupNamed(group)));
  return group.associated.map((name) => {
    const vpcId = shellWord(idOf({ kind: 'vpc', name }));
    return `aws ec2 associate-security-group-vpc --group-id ${groupId} --vpc-id ${vpcId}`;
  });
}

/**
 * A name that AWS takes for the group: not one like an id, and of no other characters than these.
 * https://docs.aws.amazon.com/vpc/latest/userguide/creating-security-groups.html
 */
export function groupName(id: string): string {
  return id.replace(/^sg-/i, 'group-').replaceAll(/[^a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]/g, '-');
}

function filters(vpcId: ShellVariable, name: string, value: string): readonly string[] {
  return [shellWord(['Name=vpc-id,Values=', vpcId]), `Name=${name},Values=${value}`];
}

function keptIn(variable: string, command: readonly string[]): string {
  return `${variable}=$(aws ec2 ${command.join(' ')} --output text)`;
}
