import { formatCidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';
import { protocolNumber } from '../../net/protocol.ts';
import type { Direction, NetworkAclEntry } from '../../scenario/rule.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import { icmpNumbers } from '../icmp-numbers.ts';
import { hclString, type HclBlock } from './hcl.ts';

type Argument = readonly [name: string, expression: string];

/**
 * An entry as a resource of its own.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/network_acl_rule
 */
export function entryBlock(
  entry: NetworkAclEntry,
  direction: Direction,
  { label, aclId }: { readonly label: string; readonly aclId: string },
): HclBlock {
  return {
    header: `resource "aws_network_acl_rule" ${hclString(label)}`,
    body: [
      ['network_acl_id', aclId],
      ['egress', String(direction === 'egress')],
      ['rule_number', String(entry.ruleNumber)],
      ['rule_action', hclString(entry.action)],
      ['protocol', hclString(protocolOf(entry.traffic))],
      ...detailArguments(entry.traffic),
      cidrArgument(entry),
    ],
  };
}

/**
 * An entry within the network ACL that every VPC has by default, which Terraform lets have no entries of their own.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/default_network_acl
 */
export function inlineEntryBlock(entry: NetworkAclEntry, direction: Direction): HclBlock {
  const { traffic } = entry;
  // Here an entry without ports must say 0 to 0.
  const noPorts: readonly Argument[] = [
    ['from_port', '0'],
    ['to_port', '0'],
  ];
  return {
    header: direction,
    body: [
      ['rule_no', String(entry.ruleNumber)],
      ['action', hclString(entry.action)],
      ['protocol', hclString(protocolOf(traffic))],
      ...('ports' in traffic ? [] : noPorts),
      ...detailArguments(traffic),
      cidrArgument(entry),
    ],
  };
}

function protocolOf(traffic: Traffic): string {
  switch (traffic.protocol) {
    case 'all':
      return '-1';
    case 'tcp':
    case 'udp':
    case 'icmp':
      return traffic.protocol;
    case 'icmpv6':
      return String(protocolNumber.icmpv6);
    case 'other':
      return String(traffic.number);
  }
}

function detailArguments(traffic: Traffic): readonly Argument[] {
  switch (traffic.protocol) {
    case 'tcp':
    case 'udp':
      return [
        ['from_port', String(traffic.ports.first)],
        ['to_port', String(traffic.ports.last)],
      ];
    case 'icmp':
    case 'icmpv6': {
      const { type, code } = icmpNumbers(traffic);
      return [
        ['icmp_type', String(type)],
        ['icmp_code', String(code)],
      ];
    }
    case 'all':
    case 'other':
      return [];
  }
}

function cidrArgument({ cidr }: NetworkAclEntry): Argument {
  const argument = familyOf(cidr.base) === 'ipv4' ? 'cidr_block' : 'ipv6_cidr_block';
  return [argument, hclString(formatCidr(cidr))];
}
