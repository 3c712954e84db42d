import { formatCidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';
import type { Direction, Peer, SecurityGroupRule } from '../../scenario/rule.ts';
import { permissionTraffic } from '../ip-permission.ts';
import { hclString, type HclBlock } from './hcl.ts';
import type { ReferenceTo } from './references.ts';

/**
 * A rule as a resource of its own. Where the rule is about all ports, or about a protocol that has none, it names none.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_ingress_rule
 */
export function ruleBlock(
  rule: SecurityGroupRule,
  direction: Direction,
  {
    label,
    groupId,
    referenceTo,
  }: { readonly label: string; readonly groupId: string; readonly referenceTo: ReferenceTo },
): HclBlock {
  const { IpProtocol, FromPort, ToPort } = permissionTraffic(rule.traffic);
  return {
    header: `resource "aws_vpc_security_group_${direction}_rule" ${hclString(label)}`,
    body: [
      ['security_group_id', groupId],
      ['ip_protocol', hclString(IpProtocol)],
      ...(FromPort === undefined ? [] : ([['from_port', String(FromPort)]] as const)),
      ...(ToPort === undefined ? [] : ([['to_port', String(ToPort)]] as const)),
      peerArgument(rule.peer, referenceTo),
      ...(rule.description === undefined ? [] : ([['description', hclString(rule.description)]] as const)),
    ],
  };
}

/**
 * A rule within the group that every VPC has by default, which Terraform lets have no rules of their own.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/default_security_group
 */
export function inlineRuleBlock(
  rule: SecurityGroupRule,
  direction: Direction,
  groupId: string,
  referenceTo: ReferenceTo,
): HclBlock {
  // Here a rule about all ports must say 0 to 0.
  const { IpProtocol, FromPort = 0, ToPort = 0 } = permissionTraffic(rule.traffic);
  return {
    header: direction,
    body: [
      ['protocol', hclString(IpProtocol)],
      ['from_port', String(FromPort)],
      ['to_port', String(ToPort)],
      inlinePeerArgument(rule.peer, groupId, referenceTo),
      ...(rule.description === undefined ? [] : ([['description', hclString(rule.description)]] as const)),
    ],
  };
}

function peerArgument(peer: Peer, referenceTo: ReferenceTo): readonly [string, string] {
  switch (peer.kind) {
    case 'cidr':
      return [`cidr_${familyOf(peer.cidr.base)}`, hclString(formatCidr(peer.cidr))];
    case 'group':
      return ['referenced_security_group_id', referenceTo({ kind: 'sg', name: peer.group })];
    case 'prefix-list':
      return ['prefix_list_id', referenceTo({ kind: 'pl', name: peer.prefixList })];
  }
}

function inlinePeerArgument(
  peer: Peer,
  groupId: string,
  referenceTo: ReferenceTo,
): readonly [string, string] {
  switch (peer.kind) {
    case 'cidr': {
      const argument = familyOf(peer.cidr.base) === 'ipv4' ? 'cidr_blocks' : 'ipv6_cidr_blocks';
      return [argument, `[${hclString(formatCidr(peer.cidr))}]`];
    }
    case 'group': {
      const reference = referenceTo({ kind: 'sg', name: peer.group });
      return reference === groupId ? ['self', 'true'] : ['security_groups', `[${reference}]`];
    }
    case 'prefix-list':
      return ['prefix_list_ids', `[${referenceTo({ kind: 'pl', name: peer.prefixList })}]`];
  }
}
