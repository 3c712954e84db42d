import { expect, test } from 'vitest';
import { parseIpv4 } from '../../src/net/ip.ts';
import { formatPacket, protocolNumberOf, refusalOf, replyTo, type Packet } from '../../src/net/packet.ts';
import { must } from '../must.ts';

const ends = { source: must(parseIpv4('198.51.100.7')), destination: must(parseIpv4('10.0.1.10')) };
const tcp: Packet = { ...ends, protocol: 'tcp', sourcePort: 41022, destinationPort: 443 };
const udp: Packet = { ...tcp, protocol: 'udp', destinationPort: 53 };
const ping: Packet = { ...ends, protocol: 'icmp', type: 8, code: 0, identifier: 7 };
const gre: Packet = { ...ends, protocol: 'other', number: 47 };

test.each([
  ['tcp 198.51.100.7:41022 -> 10.0.1.10:443', tcp, 'tcp 10.0.1.10:443 -> 198.51.100.7:41022'],
  ['udp 198.51.100.7:41022 -> 10.0.1.10:53', udp, 'udp 10.0.1.10:53 -> 198.51.100.7:41022'],
  ['icmp 198.51.100.7 -> 10.0.1.10 8/0', ping, 'icmp 10.0.1.10 -> 198.51.100.7 0/0'],
  ['protocol 47 198.51.100.7 -> 10.0.1.10', gre, 'protocol 47 10.0.1.10 -> 198.51.100.7'],
])('%s is answered the other way round', (text, packet, reply) => {
  expect([formatPacket(packet), formatPacket(replyTo(packet))]).toEqual([text, reply]);
});

test.each([
  [8, 0],
  [13, 14],
  [15, 16],
  [17, 18],
])('ICMP query %s is answered by type %s', (type, answer) => {
  expect(replyTo({ ...ping, type })).toMatchObject({ type: answer, identifier: 7 });
});

test('a closed TCP port resets, a closed UDP port sends an ICMP error that quotes the ports', () => {
  expect(refusalOf(tcp)).toEqual(replyTo(tcp));
  expect(formatPacket(refusalOf(udp))).toBe('icmp 10.0.1.10 -> 198.51.100.7 3/3');
  expect(refusalOf(udp)).toMatchObject({ quoted: { sourcePort: 41022, destinationPort: 53 } });
});

test('protocols have their IANA numbers', () => {
  expect([tcp, udp, ping, gre].map(protocolNumberOf)).toEqual([6, 17, 1, 47]);
});
