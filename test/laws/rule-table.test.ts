import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerOf } from '../../src/engine/header.ts';
import { miss, RuleTable } from '../../src/engine/rule-table.ts';
import { anywhere, contains } from '../../src/net/cidr.ts';
import { protocolNumberOf, type Packet } from '../../src/net/packet.ts';
import { inRange } from '../../src/net/port.ts';
import { protocolNumber } from '../../src/net/protocol.ts';
import { directions, type Direction, type NetworkAclEntry } from '../../src/scenario/rule.ts';
import type { Traffic } from '../../src/scenario/traffic.ts';
import { packet } from './arbitrary/packet.ts';
import { entry } from './arbitrary/rule.ts';

const lists = fc.array(entry, { maxLength: 12 });
const direction = fc.constantFrom(...directions);

test('the compiled table always finds the rule that a plain scan finds', () => {
  fc.assert(
    fc.property(lists, packet, direction, (entries, seen, way) => {
      const header = headerOf(seen, way);
      const found = tableOf(entries).firstMatch(header, header, new Uint8Array(entries.length));
      expect(found).toBe(entries.findIndex((each) => missOf(each, seen, way) === undefined));
    }),
  );
});

test('and notes of each rule before it the first field that differs', () => {
  fc.assert(
    fc.property(lists, packet, direction, (entries, seen, way) => {
      const header = headerOf(seen, way);
      const misses = new Uint8Array(entries.length);
      const found = tableOf(entries).firstMatch(header, header, misses);
      const asked = found < 0 ? entries : entries.slice(0, found);
      expect([...misses.slice(0, asked.length)]).toEqual(asked.map((each) => missOf(each, seen, way)));
    }),
  );
});

test('a rule of one family never matches a packet of the other, nor changes what is found', () => {
  fc.assert(
    fc.property(lists, packet, direction, (entries, seen, way) => {
      const own = entries.filter(({ cidr }) => typeof cidr.base === typeof seen.source);
      const header = headerOf(seen, way);
      const among = (list: readonly NetworkAclEntry[]) =>
        list[tableOf(list).firstMatch(header, header, new Uint8Array(list.length))];
      expect(among(entries)).toBe(among(own));
    }),
  );
});

test('a rule that names a group matches nobody where the reference is lost', () => {
  const traffic = { protocol: 'all' } as const;
  const table = new RuleTable([{ traffic, members: [anywhere], byReference: true }]);
  fc.assert(
    fc.property(packet, direction, (seen, way) => {
      const header = headerOf(seen, way);
      const misses = new Uint8Array(1);
      expect(table.firstMatch(header, undefined, misses)).toBe(-1);
      expect([...misses]).toEqual([miss.peer]);
      const isIpv4 = typeof seen.source === 'number';
      expect(table.firstMatch(header, header, misses)).toBe(isIpv4 ? 0 : -1);
    }),
  );
});

function tableOf(entries: readonly NetworkAclEntry[]): RuleTable {
  return new RuleTable(
    entries.map(({ traffic, cidr }) => ({ traffic, members: [cidr], byReference: false })),
  );
}

/** The plain reading of a rule, field by field; undefined if it matches. */
function missOf({ traffic, cidr }: NetworkAclEntry, seen: Packet, way: Direction): number | undefined {
  const inTraffic = trafficMiss(traffic, seen);
  if (inTraffic !== undefined) return inTraffic;
  return contains(cidr, way === 'ingress' ? seen.source : seen.destination) ? undefined : miss.peer;
}

function trafficMiss(traffic: Traffic, seen: Packet): number | undefined {
  if (traffic.protocol === 'all') return undefined;
  const wanted = traffic.protocol === 'other' ? traffic.number : protocolNumber[traffic.protocol];
  if (wanted !== protocolNumberOf(seen)) return miss.protocol;
  if ('ports' in traffic && 'destinationPort' in seen)
    return inRange(traffic.ports, seen.destinationPort) ? undefined : miss.detail;
  if (!('type' in traffic) || !('type' in seen) || traffic.type === 'any') return undefined;
  if (traffic.type !== seen.type) return miss.detail;
  return traffic.code === 'any' || traffic.code === seen.code ? undefined : miss.code;
}
