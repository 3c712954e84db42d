import { anywhere, anywhere6, type Cidr } from '../../net/cidr.ts';
import { addressBits, familyOf, type Family } from '../../net/ip.ts';
import { parseCidr } from '../../net/parse-cidr.ts';
import { trafficOf, type TypeFields } from '../../rule-type/naming.ts';
import type { RuleType } from '../../rule-type/rule-type.ts';
import type { NetworkAclEntry, Peer } from '../../scenario/rule.ts';
import type { Traffic } from '../../scenario/traffic.ts';

/** Whom the sample rule lets come. */
export const sources = ['anywhere', 'office', 'group'] as const;

export type Source = (typeof sources)[number];

/** What a row of this type writes, with likely entries where the type asks for some. */
export function sampleTraffic(type: RuleType): Traffic {
  const { writes } = type;
  const icmpv6 = writes.asks === 'icmp' && writes.protocol === 'icmpv6';
  return trafficOf(type, icmpv6 ? { ...entered, icmp: { type: 128, code: 0 } } : entered);
}

/** The source as a rule has it, of the family that the traffic has. */
export function samplePeer(source: Source, traffic: Traffic): Peer {
  const family = traffic.protocol === 'icmpv6' ? 'ipv6' : 'ipv4';
  switch (source) {
    case 'anywhere':
      return { kind: 'cidr', cidr: family === 'ipv4' ? anywhere : anywhere6 };
    case 'office':
      return { kind: 'cidr', cidr: offices[family] };
    case 'group':
      return { kind: 'group', group: 'app-sg' };
  }
}

/** The entry of a network ACL with this peer; none where the peer is no block of addresses. */
export function sampleEntry(traffic: Traffic, peer: Peer): NetworkAclEntry | undefined {
  return peer.kind === 'cidr' ? { ruleNumber: 100, action: 'allow', traffic, cidr: peer.cidr } : undefined;
}

/** How many addresses a block has, as the exponent of two. */
export function addressExponent({ base, length }: Cidr): number {
  return addressBits[familyOf(base)] - length;
}

const entered: TypeFields = {
  ports: { first: 1024, last: 65535 },
  icmp: { type: 8, code: 'any' },
  protocol: 50,
};

// Addresses for documentation: RFC 5737 and RFC 3849.
const offices: Readonly<Record<Family, Cidr>> = {
  ipv4: cidr('203.0.113.0/24'),
  ipv6: cidr('2001:db8:1234::/48'),
};

function cidr(text: string): Cidr {
  const read = parseCidr(text);
  if (!read.ok) throw new Error(`${text} is no block of addresses`);
  return read.value;
}
