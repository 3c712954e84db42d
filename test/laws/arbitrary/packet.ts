import fc from 'fast-check';
import { familyOf, type Address } from '../../../src/net/ip.ts';
import { parseAddress } from '../../../src/net/parse-address.ts';
import type { Packet } from '../../../src/net/packet.ts';
import { icmpOf } from '../../../src/net/protocol.ts';
import { must } from '../../must.ts';
import { address, port } from './rule.ts';

/** Addresses that the rules drawn here often speak of, and now and then any other. */
const usualAddress: fc.Arbitrary<Address> = fc.oneof(
  fc
    .constantFrom(
      '10.0.0.10',
      '10.1.0.11',
      '198.51.100.7',
      '203.0.113.10',
      '2001:db8:0:1000::a',
      '2001:db8:0:2000::b',
      '2001:db9::7',
    )
    .map((text) => must(parseAddress(text))),
  address,
);

/** Both ends of one family. */
const ends = usualAddress.chain((source) =>
  usualAddress
    .filter((destination) => familyOf(destination) === familyOf(source))
    .map((destination) => ({ source, destination })),
);

const ports = fc.record({ protocol: fc.constantFrom('tcp', 'udp'), sourcePort: port, destinationPort: port });
const message = fc.record({
  type: fc.constantFrom(0, 1, 3, 8, 128, 129),
  code: fc.constantFrom(0, 3, 4),
  identifier: fc.nat(65535),
});
const other = fc.record({ protocol: fc.constant('other'), number: fc.constantFrom(47, 50) });

export const packet: fc.Arbitrary<Packet> = ends.chain((both) =>
  fc.oneof(
    { weight: 3, arbitrary: ports.map((what): Packet => ({ ...both, ...what })) },
    message.map((what): Packet => ({ ...both, protocol: icmpOf[familyOf(both.source)], ...what })),
    other.map((what): Packet => ({ ...both, ...what })),
  ),
);
