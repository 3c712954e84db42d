import { expect, test } from 'vitest';
import { rulingOfNetworkAcl } from '../../src/engine/network-acl.ts';
import { parseAddress } from '../../src/net/parse-address.ts';
import type { Packet, Payload } from '../../src/net/packet.ts';
import { parseEntry } from '../../src/scenario/notation.ts';
import type { Mismatch } from '../../src/trace/looked.ts';
import { must } from '../must.ts';

const tcp: Payload = { protocol: 'tcp', sourcePort: 41022, destinationPort: 443 };
const udp: Payload = { protocol: 'udp', sourcePort: 41022, destinationPort: 443 };
const unreachable: Payload = { protocol: 'icmp', type: 3, code: 3, identifier: 0 };
const tooBig: Payload = { protocol: 'icmpv6', type: 2, code: 0, identifier: 0 };
const gre: Payload = { protocol: 'other', number: 47 };

/** What an entry for this traffic, from anywhere or from a block, says of a packet. */
function mismatchOf(traffic: string, payload: Payload, from = '0.0.0.0/0'): Mismatch | undefined {
  const entry = must(parseEntry(`100 allow ${traffic} from ${from}`, 'ingress'));
  const ends = { source: must(parseAddress('198.51.100.7')), destination: must(parseAddress('10.0.1.10')) };
  const packet: Packet = { ...ends, ...payload };
  const ruling = rulingOfNetworkAcl(
    { id: 'acl', vpc: 'main', ingress: [entry], egress: [] },
    'ingress',
    packet,
  );
  return 'looked' in ruling ? ruling.looked[0]?.mismatch : undefined;
}

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
  ['icmpv6', unreachable, 'protocol'],
  ['icmp 2', tooBig, 'protocol'],
  ['icmpv6 2', tooBig, undefined],
  ['icmpv6 128', tooBig, 'icmp-type'],
  ['icmpv6 2/1', tooBig, 'icmp-code'],
  ['tcp', unreachable, 'protocol'],
  ['protocol 47', gre, undefined],
  ['protocol 50', gre, 'protocol'],
  ['tcp', gre, 'protocol'],
] as const)('%s against %o fails in: %s', (traffic, payload, field) => {
  expect(mismatchOf(traffic, payload)?.field).toBe(field);
});

test('a mismatch names what was wanted and what was there', () => {
  expect(mismatchOf('ssh', tcp)).toEqual({ field: 'port', wanted: { first: 22, last: 22 }, got: 443 });
  expect(mismatchOf('https', udp)).toMatchObject({ field: 'protocol', got: 17 });
  expect(mismatchOf('https', tcp, '10.0.0.0/8')).toMatchObject({
    field: 'source',
    got: must(parseAddress('198.51.100.7')),
  });
});

test('the fields fail in the order of the console: protocol, port, address', () => {
  expect(mismatchOf('udp 53', tcp, '10.0.0.0/8')?.field).toBe('protocol');
  expect(mismatchOf('ssh', tcp, '10.0.0.0/8')?.field).toBe('port');
  expect(mismatchOf('https', tcp, '2001:db8::/32')?.field).toBe('source');
});
