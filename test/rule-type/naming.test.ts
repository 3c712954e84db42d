import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleTypeById, ruleTypes } from '../../src/rule-type/catalog.ts';
import { fieldsOf, trafficOf, typeOf } from '../../src/rule-type/naming.ts';
import { parseTraffic } from '../../src/scenario/traffic-notation.ts';
import { anyTraffic } from './traffic.ts';

const kinds = ['security-group', 'network-acl'] as const;
const blank = fieldsOf({ protocol: 'all' });

test.each(kinds)('a type that settles its traffic is the one that a %s then shows', (kind) => {
  for (const type of ruleTypes[kind].filter(({ writes }) => writes.asks === 'nothing')) {
    expect(typeOf(trafficOf(type, blank), kind)).toBe(type);
  }
});

test.each(kinds)('the type that a %s shows always writes the same traffic again', (kind) => {
  fc.assert(
    fc.property(anyTraffic, (traffic) => {
      expect(trafficOf(typeOf(traffic, kind), fieldsOf(traffic))).toEqual(traffic);
    }),
  );
});

test.each(kinds)(
  'what a %s stores is all there is: the type that was chosen to write it is forgotten',
  (kind) => {
    for (const chosen of ruleTypes[kind]) {
      fc.assert(
        fc.property(anyTraffic, (entered) => {
          const stored = trafficOf(chosen, fieldsOf(entered));
          expect(trafficOf(typeOf(stored, kind), fieldsOf(stored))).toEqual(stored);
        }),
        { numRuns: 20 },
      );
    }
  },
);

test.each([
  ['security-group', 22, 'ssh'],
  ['network-acl', 8080, 'http-alt'],
  ['security-group', 8080, 'custom-tcp'],
] as const)('Custom TCP of a %s with port %d comes back as %s', (kind, port, shown) => {
  const ports = { first: port, last: port };
  expect(typeOf(trafficOf(ruleTypeById(kind, 'custom-tcp'), { ...blank, ports }), kind).id).toBe(shown);
});

test.each([
  { traffic: 'tcp 22', group: 'ssh', acl: 'ssh' },
  { traffic: 'tcp 23', group: 'custom-tcp', acl: 'telnet' },
  { traffic: 'tcp 2007', group: 'elastic-graphics', acl: 'custom-tcp' },
  { traffic: 'udp 53', group: 'dns-udp', acl: 'dns-udp' },
  { traffic: 'udp 22', group: 'custom-udp', acl: 'custom-udp' },
  { traffic: 'tcp 22-23', group: 'custom-tcp', acl: 'custom-tcp' },
  { traffic: 'tcp', group: 'all-tcp', acl: 'all-tcp' },
  { traffic: 'icmp', group: 'all-icmp', acl: 'all-icmp' },
  { traffic: 'icmp 8', group: 'custom-icmp', acl: 'custom-icmp' },
  { traffic: 'icmpv6', group: 'all-icmpv6', acl: 'all-icmpv6' },
  { traffic: 'protocol 58', group: 'all-icmpv6', acl: 'all-icmpv6' },
  { traffic: 'icmpv6 128/0', group: 'custom-icmpv6', acl: 'custom-icmpv6' },
  { traffic: 'protocol 47', group: 'custom-protocol', acl: 'custom-protocol' },
  { traffic: 'all', group: 'all', acl: 'all' },
])(
  '$traffic is shown as $group in a security group and as $acl in a network ACL',
  ({ traffic, group, acl }) => {
    const read = parseTraffic(traffic);
    if (!read.ok) throw new Error(traffic);
    expect(typeOf(read.value, 'security-group').id).toBe(group);
    expect(typeOf(read.value, 'network-acl').id).toBe(acl);
  },
);

test.each([
  [6, 'tcp'],
  [17, 'udp'],
  [1, 'icmp'],
  [58, 'icmpv6'],
  [47, 'protocol 47'],
] as const)('custom protocol %d is %s', (protocol, text) => {
  const custom = ruleTypeById('security-group', 'custom-protocol');
  expect(trafficOf(custom, { ...blank, protocol })).toEqual(valueOf(text));
});

test('Custom ICMP - IPv6 writes the type and code that are entered', () => {
  const echo = { ...blank, icmp: { type: 128, code: 0 } };
  expect(trafficOf(ruleTypeById('network-acl', 'custom-icmpv6'), echo)).toEqual(valueOf('icmpv6 128/0'));
});

function valueOf(text: string) {
  const read = parseTraffic(text);
  return read.ok ? read.value : read.problem;
}
