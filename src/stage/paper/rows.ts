import { familyOf, formatAddress, type Family } from '../../net/ip.ts';
import { formatPortRange } from '../../net/port.ts';
import type { Packet } from '../../net/packet.ts';
import { anywhere, anywhere6, formatCidr, type Cidr } from '../../net/cidr.ts';
import { formatPeer } from '../../scenario/rule-text.ts';
import { formatTraffic } from '../../scenario/rule-text.ts';
import { networkAclOf, type Scenario } from '../../scenario/scenario.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import type { Looked } from '../../trace/looked.ts';
import type { Place, Step } from '../../trace/trace.ts';

/** A rule as it stands on a clipboard or at a door. */
export interface Row {
  readonly key: string;
  /** The rule number, `*`, or nothing at a door. */
  readonly number: string;
  readonly action: 'allow' | 'deny';
  /** What the rule speaks of; nothing in the last row of a door, where no rule matched. */
  readonly traffic: string;
  /** The same where there is little room. */
  readonly brief: string;
  readonly peer: string;
}

/** What is written at a place in this scenario; the last row is what holds when none of the others does. */
export function rowsAt(scenario: Scenario, place: Place, family: Family = 'ipv4'): readonly Row[] {
  switch (place.kind) {
    case 'network-acl':
      return [...entryRows(scenario, place), starRows[family]];
    case 'security-group':
      return ruleRows(scenario, place);
    default:
      return [];
  }
}

/** The key of the row that a rule that was looked at stands in. */
export function keyOf(looked: Looked | undefined): string {
  if (!looked) return implicitKey;
  return looked.kind === 'entry'
    ? String(looked.entry.ruleNumber)
    : `${looked.group} ${String(looked.index)}`;
}

/** The key of the row that decided; undefined where no row did. */
export function decidingKey({ ruling }: Step): string | undefined {
  if (ruling.verdict !== 'allow' && ruling.verdict !== 'deny') return undefined;
  switch (ruling.by.kind) {
    case 'entry':
      return keyOf(ruling.by);
    case 'rule':
      return keyOf(ruling.by);
    case 'implicit-deny':
      return implicitKey;
    default:
      return undefined;
  }
}

/** At most so many rows, with the one in question among them. */
export function rowsAround(rows: readonly Row[], key: string | undefined, most: number): readonly Row[] {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.key === key),
  );
  const first = Math.max(0, Math.min(index - Math.floor(most / 2), rows.length - most));
  return rows.slice(first, first + most);
}

/** `https 443`, `tcp 1024-65535`: the name, where it has one, and the numbers that are compared. */
function trafficText(traffic: Traffic): string {
  const name = formatTraffic(traffic);
  if (traffic.protocol !== 'tcp' && traffic.protocol !== 'udp') return name;
  return name.startsWith(traffic.protocol) ? name : `${name} ${formatPortRange(traffic.ports)}`;
}

/** What of a packet a rule's traffic is held against. */
export function trafficOf(packet: Packet): string {
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return `${packet.protocol} ${String(packet.destinationPort)}`;
    case 'icmp':
    case 'icmpv6':
      return `${packet.protocol} ${String(packet.type)}/${String(packet.code)}`;
    case 'other':
      return `protocol ${String(packet.number)}`;
  }
}

/** The address of a packet that a rule of this direction looks at. */
export function peerOf(packet: Packet, place: Place): string {
  return formatAddress(place.direction === 'ingress' ? packet.source : packet.destination);
}

/** Without its peer, a rule for IPv6 would look like its twin for IPv4. */
function briefText(traffic: Traffic, cidr: Cidr | undefined): string {
  const text = formatTraffic(traffic)
    .replace(/^tcp (?=[0-9])/, '')
    .replace(/([0-9]+)-65535$/, '≥ $1');
  return cidr && familyOf(cidr.base) === 'ipv6' ? `${text} v6` : text;
}

const implicitKey = '*';

function entryRows(scenario: Scenario, place: Extract<Place, { kind: 'network-acl' }>): readonly Row[] {
  const subnet = scenario.subnets.find((each) => each.id === place.subnet);
  if (!subnet) return [];
  const entries = networkAclOf(scenario, subnet)[place.direction];
  return entries
    .toSorted((one, other) => one.ruleNumber - other.ruleNumber)
    .map((entry) => ({
      key: String(entry.ruleNumber),
      number: String(entry.ruleNumber),
      action: entry.action,
      traffic: trafficText(entry.traffic),
      brief: briefText(entry.traffic, entry.cidr),
      peer: formatCidr(entry.cidr),
    }));
}

const star = { key: implicitKey, number: '*', action: 'deny', traffic: 'all', brief: 'all' } as const;

/** Each family has a row of its own that denies the rest. */
const starRows: Readonly<Record<Family, Row>> = {
  ipv4: { ...star, peer: formatCidr(anywhere) },
  ipv6: { ...star, peer: formatCidr(anywhere6) },
};

function ruleRows(scenario: Scenario, place: Extract<Place, { kind: 'security-group' }>): readonly Row[] {
  const rows = place.groups.flatMap((id) => {
    const group = scenario.securityGroups.find((each) => each.id === id);
    return (group?.[place.direction] ?? []).map((rule, index): Row => ({
      key: `${id} ${String(index)}`,
      number: '',
      action: 'allow',
      traffic: trafficText(rule.traffic),
      brief: briefText(rule.traffic, rule.peer.kind === 'cidr' ? rule.peer.cidr : undefined),
      peer: formatPeer(rule.peer),
    }));
  });
  return [...rows, { key: implicitKey, number: '', action: 'deny', traffic: '', brief: '', peer: '' }];
}
