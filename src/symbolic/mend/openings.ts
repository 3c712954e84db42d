import { anywhere, anywhere6, hostCidr, type Cidr } from '../../net/cidr.ts';
import { familyOf, type Address } from '../../net/ip.ts';
import { replyTo, type Packet } from '../../net/packet.ts';
import type { PortRange } from '../../net/port.ts';
import type { Flow } from '../../scenario/action.ts';
import type { Edit } from '../../scenario/edit.ts';
import { addressesOf, ephemeralPorts } from '../../scenario/network.ts';
import type { Peer } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import type { Fate } from '../goal/proof.ts';
import { everybodyOf } from '../goal/question.ts';
import { aclAt, numberBefore, numberAfterAll } from './rule-numbers.ts';
import { trafficOf } from './traffic-of.ts';

type Stop = Extract<Fate, { kind: 'stopped' }>;

/** Rules that would let a packet pass where it was stopped, or take away what stopped it. A route or a gateway has none. */
export function openings(flow: Flow, request: Packet, stop: Stop, scenario: Scenario): readonly Edit[] {
  const { at, leg, by } = stop;
  const packet = leg === 'request' ? request : replyTo(request);
  const traffics = leg === 'request' ? [trafficOf(packet)] : replies(flow, packet, scenario);
  switch (at.kind) {
    case 'security-group': {
      const peers = peersOf(at.direction === 'ingress' ? packet.source : packet.destination, flow, scenario);
      return at.groups.flatMap((group) =>
        traffics.flatMap((traffic) =>
          peers.map((peer): Edit => {
            const change = { kind: 'add', item: { traffic, peer } } as const;
            return { kind: 'rule', group, direction: at.direction, change };
          }),
        ),
      );
    }
    case 'network-acl': {
      const acl = aclAt(scenario, at.id);
      if (!acl) return [];
      const { direction } = at;
      const entries = acl[direction];
      const ruleNumber = typeof by === 'number' ? numberBefore(entries, by) : numberAfterAll(entries);
      const peer = direction === 'ingress' ? packet.source : packet.destination;
      const added = traffics.flatMap((traffic) =>
        blocksFor(peer, flow, scenario).flatMap((cidr): readonly Edit[] => {
          if (ruleNumber === undefined) return [];
          const item = { ruleNumber, action: 'allow', traffic, cidr } as const;
          return [{ kind: 'entry', acl: acl.id, direction, change: { kind: 'add', item } }];
        }),
      );
      const decided = entries.filter((entry) => entry.ruleNumber === by);
      const removed = decided.map((item): Edit => {
        return { kind: 'entry', acl: acl.id, direction, change: { kind: 'remove', item } };
      });
      return [...added, ...removed];
    }
    default:
      return [];
  }
}

/** A reply goes to the port that its client picked: those of the client's system, else those of any client. */
function replies(flow: Flow, reply: Packet, scenario: Scenario): readonly Traffic[] {
  const { from } = flow;
  const client = [...scenario.hosts, ...scenario.internet].find(
    ({ id }) => from.kind === 'name' && id === from.name,
  );
  const any = ephemeralPorts['nat-gateway'];
  const ranges: readonly PortRange[] = client ? [ephemeralPorts[client.system], any] : [any];
  return ranges.map((ports) => trafficOf(reply, ports));
}

/** The groups of whoever has the address, then the address alone, then everybody. */
function peersOf(address: Address, flow: Flow, scenario: Scenario): readonly Peer[] {
  const host = scenario.hosts.find((each) => addressesOf(each).includes(address));
  const groups = (host?.groups ?? []).map((group): Peer => ({ kind: 'group', group }));
  return [...groups, ...blocksFor(address, flow, scenario).map((cidr): Peer => ({ kind: 'cidr', cidr }))];
}

function blocksFor(address: Address, flow: Flow, scenario: Scenario): readonly Cidr[] {
  const all = familyOf(address) === 'ipv4' ? anywhere : anywhere6;
  return everybodyOf(scenario, flow.from) ? [all] : [hostCidr(address), all];
}
