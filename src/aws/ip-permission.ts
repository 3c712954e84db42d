import { formatCidr } from '../net/cidr.ts';
import { familyOf } from '../net/ip.ts';
import type { SecurityGroupRule } from '../scenario/rule.ts';
import type { Traffic } from '../scenario/traffic.ts';
import { icmpNumbers } from './icmp-numbers.ts';
import type { Json } from './json-text.ts';
import type { VariableOf } from './shell-names.ts';

/** A rule as the IpPermission that the EC2 API takes, which has a list for each kind of peer. */
export function ipPermission({ traffic, peer, description }: SecurityGroupRule, idOf: VariableOf): Json {
  const fields = permissionTraffic(traffic);
  const Description = description;
  switch (peer.kind) {
    case 'cidr': {
      const cidr = formatCidr(peer.cidr);
      return familyOf(peer.cidr.base) === 'ipv4'
        ? { ...fields, IpRanges: [{ CidrIp: cidr, Description }] }
        : { ...fields, Ipv6Ranges: [{ CidrIpv6: cidr, Description }] };
    }
    case 'group': {
      const GroupId = idOf({ kind: 'sg', name: peer.group });
      return { ...fields, UserIdGroupPairs: [{ GroupId, Description }] };
    }
    case 'prefix-list': {
      const PrefixListId = idOf({ kind: 'pl', name: peer.prefixList });
      return { ...fields, PrefixListIds: [{ PrefixListId, Description }] };
    }
  }
}

/**
 * The traffic of a rule as the fields of an IpPermission: ports, or the type and code of an ICMP message, and -1 for any.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export function permissionTraffic(traffic: Traffic): {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
} {
  switch (traffic.protocol) {
    case 'all':
      return { IpProtocol: '-1' };
    case 'tcp':
    case 'udp':
      return { IpProtocol: traffic.protocol, FromPort: traffic.ports.first, ToPort: traffic.ports.last };
    case 'icmp':
    case 'icmpv6': {
      const { type, code } = icmpNumbers(traffic);
      return { IpProtocol: traffic.protocol, FromPort: type, ToPort: code };
    }
    case 'other':
      return { IpProtocol: String(traffic.number) };
  }
}
