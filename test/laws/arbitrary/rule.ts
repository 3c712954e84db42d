import fc from 'fast-check';
import { anywhere, anywhere6, cidrOf, type Cidr } from '../../../src/net/cidr.ts';
import { parseCidr } from '../../../src/net/parse-cidr.ts';
import { addressBits, familyOf, type Address } from '../../../src/net/ip.ts';
import { ipv4FromNumber, type Ipv4 } from '../../../src/net/ipv4.ts';
import { ipv6FromBigInt, type Ipv6 } from '../../../src/net/ipv6.ts';
import type { PortRange } from '../../../src/net/port.ts';
import { namedTraffic } from '../../../src/scenario/named-traffic.ts';
import type { NetworkAcl, NetworkAclEntry, Peer, SecurityGroupRule } from '../../../src/scenario/rule.ts';
import { sameRule } from '../../../src/scenario/rule.ts';
import type { Traffic } from '../../../src/scenario/traffic.ts';
import { must } from '../../must.ts';

const ipv4: fc.Arbitrary<Ipv4> = fc.nat(2 ** 32 - 1).map(ipv4FromNumber);

/** Any bits at all, and addresses with long runs of zeros, which are what `::` is for. */
const ipv6: fc.Arbitrary<Ipv6> = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map(ipv6FromBigInt),
  fc
    .array(fc.constantFrom(0n, 0n, 0n, 1n, 0x2001n, 0xdb8n, 0xffffn), { minLength: 8, maxLength: 8 })
    .map((groups) => ipv6FromBigInt(groups.reduce<bigint>((value, group) => (value << 16n) | group, 0n))),
);

export const address: fc.Arbitrary<Address> = fc.oneof<fc.Arbitrary<Address>[]>(ipv4, ipv6);

export const cidr: fc.Arbitrary<Cidr> = address.chain((base) =>
  fc.nat(addressBits[familyOf(base)]).map((length) => cidrOf(base, length)),
);

/** Ports at which rules and clients begin and end, and now and then any other. */
export const port: fc.Arbitrary<number> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(0, 22, 53, 80, 443, 1023, 1024, 32768, 40000, 49152, 60999, 65535),
  },
  fc.nat(65535),
);

export const ports: fc.Arbitrary<PortRange> = fc
  .tuple(port, port)
  .map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) }));

const octet = fc.nat(255);
const otherProtocol = octet.filter((number) => ![1, 6, 17, 58].includes(number));

export const traffic: fc.Arbitrary<Traffic> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Traffic>({ protocol: 'all' }) },
  { weight: 3, arbitrary: fc.record({ protocol: fc.constantFrom('tcp', 'udp'), ports }) },
  fc
    .constantFrom(...namedTraffic)
    .map((named): Traffic => ({ protocol: named.protocol, ports: { first: named.port, last: named.port } })),
  fc.constantFrom<Traffic>(
    { protocol: 'icmp', type: 'any', code: 'any' },
    { protocol: 'icmpv6', type: 'any', code: 'any' },
  ),
  fc.record({
    protocol: fc.constantFrom('icmp', 'icmpv6'),
    type: fc.oneof(fc.constantFrom(0, 1, 3, 8, 128, 129), octet),
    code: fc.oneof(fc.constant('any'), fc.constant(0), octet),
  }),
  fc.record({ protocol: fc.constant('other'), number: fc.oneof(fc.constant(47), otherProtocol) }),
);

/** Blocks that the networks drawn here lie in. */
const nearCidr: fc.Arbitrary<Cidr> = fc
  .constantFrom(
    '10.0.0.0/16',
    '10.0.0.0/24',
    '10.1.0.0/16',
    '10.0.0.10/32',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '2001:db8::/32',
    '2001:db8:0:1000::/56',
    '2001:db8:0:2000::/64',
    '2001:db9::7/128',
  )
  .map((text) => must(parseCidr(text)));

export const usualCidr: fc.Arbitrary<Cidr> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(anywhere) },
  { weight: 3, arbitrary: fc.constant(anywhere6) },
  { weight: 4, arbitrary: nearCidr },
  cidr,
);

/** A peer that may name one of these groups and prefix lists. */
export function peer(groups: readonly string[], prefixLists: readonly string[]): fc.Arbitrary<Peer> {
  const blocks = usualCidr.map((block): Peer => ({ kind: 'cidr', cidr: block }));
  const kinds = [{ weight: 4, arbitrary: blocks }];
  if (groups.length > 0)
    kinds.push({
      weight: 1,
      arbitrary: fc.constantFrom(...groups).map((group): Peer => ({ kind: 'group', group })),
    });
  if (prefixLists.length > 0)
    kinds.push({
      weight: 1,
      arbitrary: fc
        .constantFrom(...prefixLists)
        .map((prefixList): Peer => ({ kind: 'prefix-list', prefixList })),
    });
  return fc.oneof(...kinds);
}

const description = fc
  .string({ unit: fc.constantFrom(...'abcXYZ019 ._-:/()#,@[]+=&;{}!$*'), maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

export function rule(
  groups: readonly string[] = ['web-sg'],
  prefixLists: readonly string[] = ['office'],
): fc.Arbitrary<SecurityGroupRule> {
  const withoutDescription = fc.record({ traffic, peer: peer(groups, prefixLists) });
  return fc
    .tuple(withoutDescription, fc.option(description, { nil: undefined, freq: 3 }))
    .map(([bare, text]) => (text === undefined ? bare : { ...bare, description: text }));
}

/** A list in which no rule says the same as another one. */
export function rules(
  groups: readonly string[],
  prefixLists: readonly string[],
): fc.Arbitrary<readonly SecurityGroupRule[]> {
  return fc.uniqueArray(rule(groups, prefixLists), { maxLength: 4, comparator: sameRule });
}

export const entry: fc.Arbitrary<NetworkAclEntry> = fc.record({
  ruleNumber: fc.integer({ min: 1, max: 32766 }),
  action: fc.constantFrom('allow', 'allow', 'allow', 'deny'),
  traffic,
  cidr: usualCidr,
});

/** A list in which each number stands once, in any order. */
export const entries: fc.Arbitrary<readonly NetworkAclEntry[]> = fc.uniqueArray(entry, {
  maxLength: 5,
  selector: ({ ruleNumber }) => ruleNumber,
});

export function networkAcl(id: string, vpc: string): fc.Arbitrary<NetworkAcl> {
  return fc.record({ id: fc.constant(id), vpc: fc.constant(vpc), ingress: entries, egress: entries });
}
