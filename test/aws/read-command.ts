import { parseCidr } from '../../src/net/parse-cidr.ts';
import type { NetworkAclEntry, Peer, SecurityGroupRule } from '../../src/scenario/rule.ts';
import { must } from '../must.ts';
import { trafficOf } from './aws-traffic.ts';
import { shellWords } from './shell-words.ts';

// Reads our commands as the AWS CLI and the EC2 API would, written from their pages and not from the writer.

/** The options of a command line; a flag has the value ''. */
function optionsOf(line: string, command: string): ReadonlyMap<string, string> {
  const words = shellWords(line, (variable) => `id of ${variable}`);
  const start = command.split(' ');
  if (words.slice(0, start.length).join(' ') !== command) throw new Error(`not ${command}: ${line}`);
  const options = new Map<string, string>();
  for (let at = start.length; at < words.length; at++) {
    const name = words[at] ?? '';
    if (!name.startsWith('--') || options.has(name)) throw new Error(`not an option: ${name}`);
    const next = words[at + 1];
    const isFlag = next === undefined || next.startsWith('--');
    options.set(name, isFlag ? '' : next);
    if (!isFlag) at++;
  }
  return options;
}

interface Permission {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly IpRanges?: readonly Range[];
  readonly Ipv6Ranges?: readonly Range[];
  readonly UserIdGroupPairs?: readonly Range[];
  readonly PrefixListIds?: readonly Range[];
}

interface Range {
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly GroupId?: string;
  readonly PrefixListId?: string;
  readonly Description?: string;
}

/** The one rule that an authorize command writes; groups and lists are known by the variables of these names. */
export function readRuleCommand(
  line: string,
  command: string,
  names: ReadonlyMap<string, string>,
): SecurityGroupRule {
  const options = optionsOf(line, command);
  const permission = options.has('--ip-permissions')
    ? onlyOne<Permission>(JSON.parse(options.get('--ip-permissions') ?? ''))
    : shortPermission(options);
  const { IpRanges, Ipv6Ranges, UserIdGroupPairs, PrefixListIds, ...traffic } = permission;
  const lists = [IpRanges, Ipv6Ranges, UserIdGroupPairs, PrefixListIds].filter((list) => list !== undefined);
  const range = onlyOne<Range>(lists.flat());
  return {
    traffic: trafficOf(traffic.IpProtocol, traffic.FromPort, traffic.ToPort),
    peer: peerOf(range, names),
    ...(range.Description !== undefined && { description: range.Description }),
  };
}

/** The entry that a create-network-acl-entry command writes. */
export function readEntryCommand(line: string): NetworkAclEntry {
  const options = optionsOf(line, 'aws ec2 create-network-acl-entry');
  const pair = /^(?:From|Type)=(-?[0-9]+),(?:To|Code)=(-?[0-9]+)$/.exec(
    options.get('--port-range') ?? options.get('--icmp-type-code') ?? '',
  );
  const protocol = { '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6', all: '-1' }[
    options.get('--protocol') ?? ''
  ];
  return {
    ruleNumber: Number(options.get('--rule-number')),
    action: options.get('--rule-action') === 'deny' ? 'deny' : 'allow',
    traffic: trafficOf(
      protocol ?? options.get('--protocol') ?? '',
      pair ? Number(pair[1]) : undefined,
      pair ? Number(pair[2]) : undefined,
    ),
    cidr: must(parseCidr(options.get('--cidr-block') ?? options.get('--ipv6-cidr-block') ?? '')),
  };
}

/** What the CLI makes of its short options. */
function shortPermission(options: ReadonlyMap<string, string>): Permission {
  const [from, to = from] = (options.get('--port') ?? '').split('-').map(Number);
  return {
    IpProtocol: options.get('--protocol') ?? '',
    FromPort: from ?? NaN,
    ToPort: to ?? NaN,
    IpRanges: [{ CidrIp: options.get('--cidr') ?? '' }],
  };
}

function peerOf(
  { CidrIp, CidrIpv6, GroupId, PrefixListId }: Range,
  names: ReadonlyMap<string, string>,
): Peer {
  if (GroupId !== undefined) return { kind: 'group', group: names.get(GroupId) ?? GroupId };
  if (PrefixListId !== undefined)
    return { kind: 'prefix-list', prefixList: names.get(PrefixListId) ?? PrefixListId };
  return { kind: 'cidr', cidr: must(parseCidr(CidrIp ?? CidrIpv6 ?? '')) };
}

function onlyOne<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (things.length !== 1 || thing === undefined) throw new Error(`${String(things.length)} instead of one`);
  return thing;
}
