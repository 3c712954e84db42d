import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesSay } from '../../src/engine/group-rules.ts';
import { rulingOfNetworkAcl } from '../../src/engine/network-acl.ts';
import type { Address } from '../../src/net/ip.ts';
import type { Packet } from '../../src/net/packet.ts';
import { parseAddress } from '../../src/net/parse-address.ts';
import { inRange } from '../../src/net/port.ts';
import { decidedPorts, type Stretch } from '../../src/scenario/decided-ports.ts';
import { peerEnds, portRulesOfAcl, portRulesOfGroup } from '../../src/scenario/port-rules.ts';
import { directions, type Direction } from '../../src/scenario/rule.ts';
import { must } from '../must.ts';
import { scenario } from './arbitrary/scenario.ts';
import { runs } from './runs.ts';

const asked = fc.record({
  world: scenario,
  direction: fc.constantFrom(...directions),
  protocol: fc.constantFrom('tcp' as const, 'udp' as const),
  pick: fc.nat(),
});

test('a network ACL decides each port as the ruler says, by the entry that it says', () => {
  fc.assert(
    fc.property(asked, ({ world, direction, protocol, pick }) => {
      const acl = picked(world.networkAcls, pick);
      const end = picked(peerEnds(world), pick);
      if (!acl || !end) return;
      const decided = decidedPorts(portRulesOfAcl(acl, direction, protocol, end));
      for (const port of borders(decided)) {
        const ruling = rulingOfNetworkAcl(acl, direction, packetOf(end.address, direction, protocol, port));
        const by = 'by' in ruling && ruling.by.kind === 'entry' ? ruling.by.entry.ruleNumber : undefined;
        expect({ verdict: ruling.verdict, by }).toMatchObject(said(decided, port));
      }
    }),
    runs,
  );
});

test('a security group decides each port as the ruler says, by the rule that it says', () => {
  fc.assert(
    fc.property(asked, ({ world, direction, protocol, pick }) => {
      const group = picked(world.securityGroups, pick);
      const end = picked(peerEnds(world), pick);
      const subnet = world.subnets.find(({ vpc }) => vpc === group?.vpc);
      if (!group || !end || !subnet) return;
      const decided = decidedPorts(portRulesOfGroup(world, group, direction, protocol, end));
      const interface_ = { id: 'asked', subnet: subnet.id, address: own(end.address), groups: [group.id] };
      for (const port of borders(decided)) {
        const { by } = rulesSay(
          world,
          interface_,
          direction,
          packetOf(end.address, direction, protocol, port),
        );
        expect({ verdict: by ? 'allow' : 'deny', by: by?.index }).toMatchObject(said(decided, port));
      }
    }),
    runs,
  );
});

function picked<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}

/** The first and last port of each stretch: between them nothing changes. */
function borders(stretches: readonly Stretch<unknown>[]): readonly number[] {
  return [...new Set(stretches.flatMap(({ ports }) => [ports.first, ports.last]))];
}

function said(stretches: readonly Stretch<number>[], port: number) {
  const stretch = stretches.find(({ ports }) => inRange(ports, port));
  return { verdict: stretch?.verdict, by: stretch?.by };
}

/** Some address of ours, of the same family. */
function own(peer: Address): Address {
  return must(parseAddress(typeof peer === 'number' ? '10.0.77.77' : '2001:db8:0:1077::77'));
}

function packetOf(peer: Address, direction: Direction, protocol: 'tcp' | 'udp', port: number): Packet {
  const ends =
    direction === 'ingress'
      ? { source: peer, destination: own(peer) }
      : { source: own(peer), destination: peer };
  return { protocol, ...ends, sourcePort: 40_000, destinationPort: port };
}
