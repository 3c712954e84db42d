import { formatCidr } from '../net/cidr.ts';
import { familyOf } from '../net/ip.ts';
import { formatPortRange } from '../net/port.ts';
import type { Direction, SecurityGroupRule } from '../scenario/rule.ts';
import { ipPermission } from './ip-permission.ts';
import { jsonText } from './json-text.ts';
import { variableOf, type VariableOf } from './shell-names.ts';
import { shellWord, type ShellText } from './shell.ts';

/**
 * `aws ec2 authorize-security-group-ingress`, or `-egress`, with this rule.
 * A group or prefix list that the rule names stands as a shell variable, for only AWS knows its id.
 * https://docs.aws.amazon.com/cli/latest/reference/ec2/authorize-security-group-ingress.html
 */
export function securityGroupRuleCommand(
  rule: SecurityGroupRule,
  direction: Direction,
  groupId: ShellText,
  idOf: VariableOf = variableOf,
): string {
  return ruleCommand('authorize', rule, direction, groupId, idOf);
}

/** `aws ec2 revoke-security-group-ingress`, or `-egress`, of this rule. */
export function revokeCommand(
  rule: SecurityGroupRule,
  direction: Direction,
  groupId: ShellText,
  idOf: VariableOf = variableOf,
): string {
  return ruleCommand('revoke', rule, direction, groupId, idOf);
}

function ruleCommand(
  verb: 'authorize' | 'revoke',
  rule: SecurityGroupRule,
  direction: Direction,
  groupId: ShellText,
  idOf: VariableOf,
): string {
  const permission = shortOptions(rule) ?? [
    '--ip-permissions',
    shellWord(jsonText([ipPermission(rule, idOf)])),
  ];
  const command = ['aws ec2', `${verb}-security-group-${direction}`, '--group-id', shellWord(groupId)];
  return [...command, ...permission].join(' ');
}

/** The options that people know, where they say all of the rule: of ICMP they cannot say "any code", and of IPv6 nothing. */
function shortOptions({ traffic, peer, description }: SecurityGroupRule): readonly string[] | undefined {
  if (traffic.protocol !== 'tcp' && traffic.protocol !== 'udp') return undefined;
  if (peer.kind !== 'cidr' || familyOf(peer.cidr.base) !== 'ipv4' || description !== undefined)
    return undefined;
  const port = formatPortRange(traffic.ports);
  return ['--protocol', traffic.protocol, '--port', port, '--cidr', formatCidr(peer.cidr)];
}
