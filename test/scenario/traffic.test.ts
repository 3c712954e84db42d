import { expect, test } from 'vitest';
import type { Payload } from '../../src/net/packet.ts';
import { parseTraffic } from '../../src/scenario/notation.ts';
import { sameTraffic, trafficMismatch } from '../../src/scenario/traffic.ts';
import { must } from '../must.ts';

const tcp: Payload = { protocol: 'tcp', sourcePort: 41022, destinationPort: 443 };
const udp: Payload = { protocol: 'udp', sourcePort: 41022, destinationPort: 443 };
const unreachable: Payload = { protocol: 'icmp', type: 3, code: 3, identifier: 0 };
const gre: Payload = { protocol: 'other', number: 47 };

test.each([
  ['all', tcp, undefined],
  ['all', gre, undefined],
  ['tcp', tcp, undefined],
  ['https', tcp, undefined],
  ['tcp 443-500', tcp, undefined],
  ['tcp 400-443', tcp, undefined],
  ['tcp 444-500', tcp, 'port'],
  ['tcp 400-442', tcp, 'port'],
  ['tcp 41022', tcp, 'port'],
  ['tcp', udp, 'protocol'],
  ['udp', udp, undefined],
  ['udp 53', udp, 'port'],
  ['icmp', tcp, 'protocol'],
  ['icmp', unreachable, undefined],
  ['icmp 3', unreachable, undefined],
  ['icmp 3/3', unreachable, undefined],
  ['icmp 3/4', unreachable, 'icmp-code'],
  ['icmp 8', unreachable, 'icmp-type'],
  ['icmp 8/3', unreachable, 'icmp-type'],
  ['tcp', unreachable, 'protocol'],
  ['protocol 47', gre, undefined],
  ['protocol 50', gre, 'protocol'],
  ['tcp', gre, 'protocol'],
] as const)('%s against %o fails in: %s', (traffic, packet, field) => {
  expect(trafficMismatch(must(parseTraffic(traffic)), packet)?.field).toBe(field);
});

test('a mismatch names what was wanted and what was there', () => {
  const wanted = must(parseTraffic('https'));
  expect(trafficMismatch(must(parseTraffic('ssh')), tcp)).toEqual({
    field: 'port',
    wanted: { first: 22, last: 22 },
    got: 443,
  });
  expect(trafficMismatch(wanted, udp)).toEqual({ field: 'protocol', wanted, got: 17 });
});

test('two texts are the same traffic only where they take the same packets', () => {
  const texts = [
    'all',
    'tcp',
    'tcp 443',
    'udp 443',
    'udp',
    'icmp',
    'icmp 8',
    'icmp 8/0',
    'protocol 47',
    'protocol 50',
  ];
  for (const one of texts) {
    for (const other of texts) {
      expect(sameTraffic(must(parseTraffic(one)), must(parseTraffic(other))), `${one}, ${other}`).toBe(
        one === other,
      );
    }
  }
});
