import { formatCidr } from '../net/cidr.ts';
import { familyOf } from '../net/ip.ts';
import { protocolNumber } from '../net/protocol.ts';
import type { Direction, NetworkAclEntry } from '../scenario/rule.ts';
import type { Traffic } from '../scenario/traffic.ts';
import { icmpNumbers } from './icmp-numbers.ts';
import { shellWord, type ShellText } from './shell.ts';

/**
 * `aws ec2 create-network-acl-entry` with this entry.
 * https://docs.aws.amazon.com/cli/latest/reference/ec2/create-network-acl-entry.html
 */
export function networkAclEntryCommand(
  entry: NetworkAclEntry,
  direction: Direction,
  aclId: ShellText,
): string {
  const cidrOption = familyOf(entry.cidr.base) === 'ipv4' ? '--cidr-block' : '--ipv6-cidr-block';
  return [
    ...['aws ec2 create-network-acl-entry', '--network-acl-id', shellWord(aclId), `--${direction}`],
    ...['--rule-number', String(entry.ruleNumber)],
    ...trafficOptions(entry.traffic),
    ...[cidrOption, formatCidr(entry.cidr), '--rule-action', entry.action],
  ].join(' ');
}

/** `aws ec2 delete-network-acl-entry` of the entry with this number. */
export function deleteEntryCommand(ruleNumber: number, direction: Direction, aclId: ShellText): string {
  const id = shellWord(aclId);
  return `aws ec2 delete-network-acl-entry --network-acl-id ${id} --${direction} --rule-number ${String(ruleNumber)}`;
}

function trafficOptions(traffic: Traffic): readonly string[] {
  switch (traffic.protocol) {
    case 'all':
      return ['--protocol', 'all'];
    case 'tcp':
    case 'udp': {
      const { first, last } = traffic.ports;
      return ['--protocol', traffic.protocol, '--port-range', `From=${String(first)},To=${String(last)}`];
    }
    case 'icmp':
    case 'icmpv6': {
      // The CLI knows the name of the one and the number of the other.
      const protocol = traffic.protocol === 'icmp' ? 'icmp' : String(protocolNumber.icmpv6);
      const { type, code } = icmpNumbers(traffic);
      return ['--protocol', protocol, '--icmp-type-code', `Type=${String(type)},Code=${String(code)}`];
    }
    case 'other':
      return ['--protocol', String(traffic.number)];
  }
}
