import { parseCidr } from '../../src/net/parse-cidr.ts';
import { parseAddress } from '../../src/net/parse-address.ts';
import { type Address } from '../../src/net/ip.ts';
import type { Packet } from '../../src/net/packet.ts';
import { parseTraffic } from '../../src/scenario/traffic-notation.ts';
import type {
  Direction,
  NetworkAcl,
  Peer,
  SecurityGroup,
  SecurityGroupRule,
} from '../../src/scenario/rule.ts';
import type { Traffic } from '../../src/scenario/traffic.ts';
import { must } from '../must.ts';
import { readCases } from '../read-cases.ts';

/** One worked example of AWS's archived guides; what `input` and `checks` hold depends on `kind`. */
export interface DocumentCase<Input = unknown, Check = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly input: Input;
  readonly checks: readonly Check[];
}

/** The API's shape of a security-group rule, with one or more peers. */
export interface ApiPermission {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly IpRanges?: readonly { readonly CidrIp: string }[];
  readonly Ipv6Ranges?: readonly { readonly CidrIpv6: string }[];
  readonly UserIdGroupPairs?: readonly { readonly GroupId: string }[];
}

export interface ApiGroup {
  readonly GroupId?: string;
  readonly IpPermissions: readonly ApiPermission[];
  readonly IpPermissionsEgress: readonly ApiPermission[];
}

export interface ApiAcl {
  readonly Entries: readonly {
    readonly RuleNumber: number;
    readonly Egress: boolean;
    readonly Protocol: string;
    readonly RuleAction: 'allow' | 'deny';
    readonly CidrBlock: string;
    readonly PortRange?: { readonly From: number; readonly To: number };
  }[];
}

export interface ApiPacket {
  readonly direction: Direction;
  readonly protocol: number;
  readonly src?: string;
  readonly dst?: string;
  readonly dstPort: number | null;
  readonly icmpType?: number;
  readonly icmpCode?: number;
}

export interface ApiFlow {
  readonly from: string;
  readonly to: string;
  readonly protocol: number;
  readonly srcPort: number | null;
  readonly dstPort: number | null;
}

export function documentCases(): readonly DocumentCase[] {
  return readCases<{ cases: readonly DocumentCase[] }>('docs/cases.json').cases;
}

/** The cases of one kind; their input and checks have the shape that the caller knows the kind to have. */
export function casesOfKind<Input, Check>(kind: string): readonly DocumentCase<Input, Check>[] {
  const { cases } = readCases<{ cases: readonly DocumentCase<Input, Check>[] }>('docs/cases.json');
  return cases.filter((each) => each.kind === kind);
}

export function groupOf(id: string, group: ApiGroup): SecurityGroup {
  const rules = (permissions: readonly ApiPermission[]) => permissions.flatMap(rulesOf);
  const { IpPermissions: ingress, IpPermissionsEgress: egress } = group;
  return { id, vpc: 'vpc', associated: [], ingress: rules(ingress), egress: rules(egress) };
}

/** The `*` row, number 32767, is the implicit deny and no entry of ours. */
export function aclOf(id: string, { Entries: entries }: ApiAcl): NetworkAcl {
  const rows = (egress: boolean) =>
    entries
      .filter((entry) => entry.Egress === egress && entry.RuleNumber < 32767)
      .map(({ RuleNumber, RuleAction, Protocol, PortRange: ports, CidrBlock }) => ({
        ruleNumber: RuleNumber,
        action: RuleAction,
        traffic: trafficOf(Protocol, ports?.From, ports?.To),
        cidr: must(parseCidr(CidrBlock)),
      }));
  return { id, vpc: 'vpc', ingress: rows(false), egress: rows(true) };
}

/** A packet of which a case tells only what its rules look at. */
export function packetOf({
  protocol,
  src = '10.0.0.99',
  dst = src.includes(':') ? '2001:db8:a::98' : '10.0.0.98',
  dstPort,
  ...icmp
}: ApiPacket): Packet {
  const ends = { source: addressOf(src), destination: addressOf(dst) };
  const { icmpType = 8, icmpCode = 0 } = icmp;
  switch (protocol) {
    case 1:
    case 58: {
      const name = protocol === 1 ? 'icmp' : 'icmpv6';
      return { ...ends, protocol: name, type: icmpType, code: icmpCode, identifier: 1 };
    }
    case 6:
    case 17:
      return {
        ...ends,
        protocol: protocol === 6 ? 'tcp' : 'udp',
        sourcePort: 40000,
        destinationPort: dstPort ?? 0,
      };
    default:
      return { ...ends, protocol: 'other', number: protocol };
  }
}

/** The flow in our notation. */
export function flowText({ from, to, protocol, srcPort, dstPort }: ApiFlow): string {
  if (protocol === 1) return `icmp ${from} -> ${to}`;
  return `${protocol === 6 ? 'tcp' : 'udp'} ${from}:${String(srcPort)} -> ${to}:${String(dstPort)}`;
}

export function addressOf(text: string): Address {
  return must(parseAddress(text));
}

function rulesOf(permission: ApiPermission): readonly SecurityGroupRule[] {
  const { IpProtocol, FromPort, ToPort, IpRanges = [], Ipv6Ranges = [], UserIdGroupPairs = [] } = permission;
  const traffic = trafficOf(IpProtocol, FromPort, ToPort);
  const blocks = [...IpRanges.map(({ CidrIp }) => CidrIp), ...Ipv6Ranges.map(({ CidrIpv6 }) => CidrIpv6)];
  const peers: readonly Peer[] = [
    ...blocks.map((block) => ({ kind: 'cidr', cidr: must(parseCidr(block)) }) as const),
    ...UserIdGroupPairs.map(({ GroupId }) => ({ kind: 'group', group: GroupId }) as const),
  ];
  return peers.map((peer) => ({ traffic, peer }));
}

function trafficOf(protocol: string, from?: number, to?: number): Traffic {
  if (protocol === '-1') return { protocol: 'all' };
  const named = /^[0-9]+$/.test(protocol) ? `protocol ${protocol}` : protocol;
  const traffic = must(parseTraffic(named));
  if (from === undefined || to === undefined) return traffic;
  const any = (value: number) => (value === -1 ? 'any' : value);
  if ('code' in traffic) return { protocol: traffic.protocol, type: any(from), code: any(to) };
  return 'ports' in traffic ? { ...traffic, ports: { first: from, last: to } } : traffic;
}
