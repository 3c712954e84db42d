import fc from 'fast-check';
import type { Traffic } from '../../src/scenario/traffic.ts';

const byte = fc.integer({ min: 0, max: 255 });
const port = fc.oneof(fc.constantFrom(0, 22, 443, 2007, 8080, 65535), fc.integer({ min: 0, max: 65535 }));

const icmp = fc.constantFrom('icmp', 'icmpv6');

/** Any traffic that a rule can speak of. TCP, UDP and both ICMPs have shapes of their own and are never a bare number. */
export const anyTraffic: fc.Arbitrary<Traffic> = fc.oneof(
  fc.constant<Traffic>({ protocol: 'all' }),
  fc.tuple(fc.constantFrom('tcp', 'udp'), port, port).map(([protocol, one, other]): Traffic => {
    return { protocol, ports: { first: Math.min(one, other), last: Math.max(one, other) } };
  }),
  port.map((first): Traffic => ({ protocol: 'tcp', ports: { first, last: first } })),
  icmp.map((protocol): Traffic => ({ protocol, type: 'any', code: 'any' })),
  fc
    .tuple(icmp, byte, fc.oneof(byte, fc.constant('any' as const)))
    .map(([protocol, type, code]): Traffic => ({ protocol, type, code })),
  byte
    .filter((number) => ![1, 6, 17, 58].includes(number))
    .map((number): Traffic => ({ protocol: 'other', number })),
);
