import { expect, test } from 'vitest';
import { parseAddress } from '../../src/net/parse-address.ts';
import { formatPacket, protocolNumberOf, refusalOf, replyTo, type Packet } from '../../src/net/packet.ts';
import { must } from '../must.ts';

const ends = { source: must(parseAddress('198.51.100.7')), destination: must(parseAddress('10.0.1.10')) };
const tcp: Packet = { ...ends, protocol: 'tcp', sourcePort: 41022, destinationPort: 443 };
const udp: Packet = { ...tcp, protocol: 'udp', destinationPort: 53 };
const ping: Packet = { ...ends, protocol: 'icmp', type: 8, code: 0, identifier: 7 };
const gre: Packet = { ...ends, protocol: 'other', number: 47 };

const ends6 = { source: must(parseAddress('2001:db9::7')), destination: must(parseAddress('2001:db8::10')) };
const tcp6: Packet = { ...ends6, protocol: 'tcp', sourcePort: 41022, destinationPort: 443 };
const udp6: Packet = { ...tcp6, protocol: 'udp', destinationPort: 53 };
const ping6: Packet = { ...ends6, protocol: 'icmpv6', type: 128, code: 0, identifier: 7 };

test.each([
  ['tcp 198.51.100.7:41022 -> 10.0.1.10:443', tcp, 'tcp 10.0.1.10:443 -> 198.51.100.7:41022'],
  ['udp 198.51.100.7:41022 -> 10.0.1.10:53', udp, 'udp 10.0.1.10:53 -> 198.51.100.7:41022'],
  ['icmp 198.51.100.7 -> 10.0.1.10 8/0', ping, 'icmp 10.0.1.10 -> 198.51.100.7 0/0'],
  ['tcp [2001:db9::7]:41022 -> [2001:db8::10]:443', tcp6, 'tcp [2001:db8::10]:443 -> [2001:db9::7]:41022'],
  ['icmpv6 2001:db9::7 -> 2001:db8::10 128/0', ping6, 'icmpv6 2001:db8::10 -> 2001:db9::7 129/0'],
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
  expect(formatPacket(refusalOf(udp6))).toBe('icmpv6 2001:db8::10 -> 2001:db9::7 1/4');
  expect(refusalOf(udp)).toMatchObject({ quoted: { sourcePort: 41022, destinationPort: 53 } });
});

test('protocols have their IANA numbers', () => {
  expect([tcp, udp, ping, ping6, gre].map(protocolNumberOf)).toEqual([6, 17, 1, 58, 47]);
});
