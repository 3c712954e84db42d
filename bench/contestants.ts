import ipaddr from 'ipaddr.js';
import { headerOf } from '../src/engine/header.ts';
import { rulingOfNetworkAcl } from '../src/engine/network-acl.ts';
import { rulesSay } from '../src/engine/group-rules.ts';
import { RuleTable } from '../src/engine/rule-table.ts';
import { contains, type Cidr } from '../src/net/cidr.ts';
import { formatAddress } from '../src/net/ip.ts';
import { inRange } from '../src/net/port.ts';
import type { Packet } from '../src/net/packet.ts';
import type { NetworkAcl } from '../src/scenario/rule.ts';
import { byId, type Scenario } from '../src/scenario/scenario.ts';
import type { Traffic } from '../src/scenario/traffic.ts';
import type { RuleSet } from './rule-set.ts';

/** A way to find out whether a packet gets in: network ACL, then security group. It answers for the packet at a place of the set. */
export type Verdict = (packet: number) => boolean;

export interface Contestant {
  readonly name: string;
  readonly verdict: Verdict;
}

/** Ours first, with and without the trace; then the plain loop, and a library as one would first use it. */
export function contestants(set: RuleSet, scenario: Scenario): readonly Contestant[] {
  return [
    { name: 'compiled, reasons noted', verdict: compiled(set) },
    { name: 'the same with a trace', verdict: traced(set, scenario) },
    { name: 'plain linear scan', verdict: linear(set) },
    { name: 'ipaddr.js, parsed once', verdict: parsedOnce(set) },
    { name: 'ipaddr.js, naive', verdict: naive(set) },
  ];
}

function compiled({ entries, rules, packets }: RuleSet): Verdict {
  const acl = new RuleTable(
    entries.map(({ traffic, cidr }) => ({ traffic, members: [cidr], byReference: false })),
  );
  const group = new RuleTable(
    rules.map(({ traffic, peer }) => ({
      traffic,
      members: peer.kind === 'cidr' ? [peer.cidr] : [],
      byReference: false,
    })),
  );
  const aclMisses = new Uint8Array(acl.size);
  const groupMisses = new Uint8Array(group.size);
  return (index) => {
    const packet = packets[index];
    if (!packet) return false;
    const header = headerOf(packet, 'ingress');
    if (entries[acl.firstMatch(header, header, aclMisses)]?.action !== 'allow') return false;
    return group.firstMatch(header, header, groupMisses) >= 0;
  };
}

function traced({ entries, packets }: RuleSet, scenario: Scenario): Verdict {
  const acl: NetworkAcl = { id: 'acl', vpc: 'main', ingress: entries, egress: [] };
  const host = byId(scenario.hosts, 'probe');
  return (index) => {
    const packet = packets[index];
    if (!packet) return false;
    if (rulingOfNetworkAcl(acl, 'ingress', packet).verdict !== 'allow') return false;
    return rulesSay(scenario, host, 'ingress', packet).by !== undefined;
  };
}

function linear(set: RuleSet): Verdict {
  return scan(set, (cidr, packet) => contains(cidr, packet.source));
}

function parsedOnce(set: RuleSet): Verdict {
  const blocks = new Map(cidrsOf(set).map((cidr) => [cidr, ipaddr.parse(formatAddress(cidr.base))]));
  const sources = new Map(set.packets.map((packet) => [packet, ipaddr.parse(formatAddress(packet.source))]));
  return scan(set, (cidr, packet) => {
    const [block, source] = [blocks.get(cidr), sources.get(packet)];
    return block !== undefined && source !== undefined && source.match(block, cidr.length);
  });
}

/** Texts in the rules, texts in the packets, and a library between them: the address is looked at first, as one would write it. */
function naive({ entries, rules, packets }: RuleSet): Verdict {
  const textOf = ({ base, length }: Cidr) => `${formatAddress(base)}/${String(length)}`;
  const acl = entries.map(({ action, traffic, cidr }) => ({ action, traffic, block: textOf(cidr) }));
  const group = rules.flatMap(({ traffic, peer }) =>
    peer.kind === 'cidr' ? [{ traffic, block: textOf(peer.cidr) }] : [],
  );
  const sources = packets.map(({ source }) => formatAddress(source));
  return (index) => {
    const packet = packets[index];
    const source = sources[index];
    if (!packet || source === undefined) return false;
    const matches = (rule: { readonly traffic: Traffic; readonly block: string }) =>
      ipaddr.parse(source).match(ipaddr.parseCIDR(rule.block)) && takes(rule.traffic, packet);
    return acl.find(matches)?.action === 'allow' && group.some(matches);
  };
}

function scan({ entries, rules, packets }: RuleSet, holds: (cidr: Cidr, packet: Packet) => boolean): Verdict {
  return (index) => {
    const packet = packets[index];
    if (!packet) return false;
    const entry = entries.find(({ traffic, cidr }) => takes(traffic, packet) && holds(cidr, packet));
    if (entry?.action !== 'allow') return false;
    return rules.some(
      ({ traffic, peer }) => peer.kind === 'cidr' && takes(traffic, packet) && holds(peer.cidr, packet),
    );
  };
}

function takes(traffic: Traffic, packet: Packet): boolean {
  if (traffic.protocol === 'all') return true;
  if (traffic.protocol !== packet.protocol) return false;
  return 'ports' in traffic && 'destinationPort' in packet && inRange(traffic.ports, packet.destinationPort);
}

function cidrsOf({ entries, rules }: RuleSet): readonly Cidr[] {
  return [
    ...entries.map(({ cidr }) => cidr),
    ...rules.flatMap(({ peer }) => (peer.kind === 'cidr' ? [peer.cidr] : [])),
  ];
}
