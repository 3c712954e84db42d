import fc from 'fast-check';
import { parseIpv4, type Ipv4 } from '../../../src/net/ip.ts';
import type { Packet } from '../../../src/net/packet.ts';
import { must } from '../../must.ts';
import { address, port } from './rule.ts';

/** Addresses that the rules drawn here often speak of, and now and then any other. */
const usualAddress: fc.Arbitrary<Ipv4> = fc.oneof(
  fc
    .constantFrom('10.0.0.10', '10.0.1.11', '198.51.100.7', '203.0.113.10')
    .map((text) => must(parseIpv4(text))),
  address,
);

const ends = { source: usualAddress, destination: usualAddress };

export const packet: fc.Arbitrary<Packet> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      ...ends,
      protocol: fc.constantFrom('tcp', 'udp'),
      sourcePort: port,
      destinationPort: port,
    }),
  },
  fc.record({
    ...ends,
    protocol: fc.constant('icmp'),
    type: fc.constantFrom(0, 3, 8),
    code: fc.constantFrom(0, 3, 4),
    identifier: fc.nat(65535),
  }),
  fc.record({ ...ends, protocol: fc.constant('other'), number: fc.constantFrom(47, 50) }),
);
