import { anywhere, anywhere6, contains, hostCidr, type Cidr } from '../../net/cidr.ts';
import { familyOf, type Address } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import type { Flow } from '../../scenario/action.ts';
import type { Edit } from '../../scenario/edit.ts';
import { addressesOf, type Host } from '../../scenario/network.ts';
import type { Direction, SecurityGroupRule } from '../../scenario/rule.ts';
import { byId, networkAclOf, type Scenario } from '../../scenario/scenario.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import { everybodyOf } from '../goal/question.ts';
import { numberBefore } from './rule-numbers.ts';
import { trafficOf } from './traffic-of.ts';

/** Edits that may keep a packet out: its rule taken away at a door, or an entry that denies it before all others at a gate. */
export function closings(flow: Flow, packet: Packet, scenario: Scenario): readonly Edit[] {
  const [from, to] = [packet.source, packet.destination].map((address) => hostAt(scenario, address));
  return [
    ...(to ? doorEdits(to, 'ingress', packet, scenario) : []),
    ...(from ? doorEdits(from, 'egress', packet, scenario) : []),
    ...(to ? gateEdits(to, 'ingress', flow, packet, scenario) : []),
    ...(from ? gateEdits(from, 'egress', flow, packet, scenario) : []),
  ];
}

function hostAt({ hosts }: Scenario, address: Address): Host | undefined {
  return hosts.find((host) => addressesOf(host).includes(address) || host.publicAddress === address);
}

function doorEdits(host: Host, direction: Direction, packet: Packet, scenario: Scenario): readonly Edit[] {
  const peer = direction === 'ingress' ? packet.source : packet.destination;
  return host.groups.flatMap((id) =>
    byId(scenario.securityGroups, id)
      [direction].filter((rule) => means(rule, peer, packet, scenario))
      .map((item): Edit => ({ kind: 'rule', group: id, direction, change: { kind: 'remove', item } })),
  );
}

/** Whether a rule speaks of the packet; one that names a prefix list is taken to. */
function means({ traffic, peer }: SecurityGroupRule, address: Address, packet: Packet, scenario: Scenario) {
  if (!speaksOf(traffic, packet)) return false;
  switch (peer.kind) {
    case 'cidr':
      return contains(peer.cidr, address);
    case 'group':
      return hostAt(scenario, address)?.groups.includes(peer.group) === true;
    case 'prefix-list':
      return true;
  }
}

function speaksOf(traffic: Traffic, packet: Packet): boolean {
  switch (traffic.protocol) {
    case 'all':
      return true;
    case 'tcp':
    case 'udp': {
      if (packet.protocol !== traffic.protocol) return false;
      const { destinationPort } = packet;
      return traffic.ports.first <= destinationPort && destinationPort <= traffic.ports.last;
    }
    case 'icmp':
    case 'icmpv6':
      return packet.protocol === traffic.protocol;
    case 'other':
      return packet.protocol === 'other' && packet.number === traffic.number;
  }
}

function gateEdits(
  host: Host,
  direction: Direction,
  flow: Flow,
  packet: Packet,
  scenario: Scenario,
): readonly Edit[] {
  const acl = networkAclOf(scenario, byId(scenario.subnets, host.subnet));
  const first = Math.min(...acl[direction].map(({ ruleNumber }) => ruleNumber));
  const ruleNumber = Number.isFinite(first) ? numberBefore(acl[direction], first) : undefined;
  if (ruleNumber === undefined) return [];
  return peersAt(direction, flow, packet, scenario).map((cidr): Edit => {
    const item = { ruleNumber, action: 'deny', traffic: trafficOf(packet), cidr } as const;
    return { kind: 'entry', acl: acl.id, direction, change: { kind: 'add', item } };
  });
}

function peersAt(direction: Direction, flow: Flow, packet: Packet, scenario: Scenario): readonly Cidr[] {
  if (direction === 'egress') return [hostCidr(packet.destination)];
  const all = familyOf(packet.source) === 'ipv4' ? anywhere : anywhere6;
  return [everybodyOf(scenario, flow.from) ? all : hostCidr(packet.source)];
}
