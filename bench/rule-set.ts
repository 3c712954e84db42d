import { cidrOf, type Cidr } from '../src/net/cidr.ts';
import type { Address, Family } from '../src/net/ip.ts';
import { ipv4FromNumber } from '../src/net/ipv4.ts';
import { ipv6FromBigInt } from '../src/net/ipv6.ts';
import type { Packet } from '../src/net/packet.ts';
import type { NetworkAclEntry, SecurityGroupRule } from '../src/scenario/rule.ts';
import type { Traffic } from '../src/scenario/traffic.ts';
import { chance, type Chance } from './chance.ts';

/** Rules as a packet meets them on its way in, and packets of which about half get through. */
export interface RuleSet {
  readonly family: Family;
  readonly entries: readonly NetworkAclEntry[];
  readonly rules: readonly SecurityGroupRule[];
  readonly packets: readonly Packet[];
}

interface Drawn {
  readonly traffic: Traffic;
  readonly cidr: Cidr;
}

const packetCount = 4096;

/** Of `size` rules 40 % are entries of a network ACL and 60 % rules of a security group, as at AWS's default quotas. */
export function ruleSet(size: number, family: Family): RuleSet {
  const random = chance(size);
  const drawn = Array.from({ length: size }, () => drawRule(random, family));
  const entryCount = Math.round(size * 0.4);
  const entries = drawn.slice(0, entryCount).map(({ traffic, cidr }, index): NetworkAclEntry => ({
    ruleNumber: index + 1,
    action: random.below(5) === 0 ? 'deny' : 'allow',
    traffic,
    cidr,
  }));
  // The last entry lets pass what no other one speaks of, else the security group would hardly be asked.
  const everything = { traffic: { protocol: 'all' }, cidr: cidrOf(addressOf(random, family), 0) } as const;
  const rest: NetworkAclEntry = { ruleNumber: 32766, action: 'allow', ...everything };
  const rules = drawn.slice(entryCount).map(({ traffic, cidr }): SecurityGroupRule => ({
    traffic,
    peer: { kind: 'cidr', cidr },
  }));
  const packets = Array.from({ length: packetCount }, () => drawPacket(random, family, drawn));
  return { family, entries: [...entries, rest], rules, packets };
}

function drawRule(random: Chance, family: Family): Drawn {
  const bits = family === 'ipv4' ? 32 : 128;
  const shortest = family === 'ipv4' ? 8 : 32;
  const length = random.below(4) === 0 ? bits : shortest + random.below(bits - shortest + 1);
  return { traffic: drawTraffic(random), cidr: cidrOf(addressOf(random, family), length) };
}

function drawTraffic(random: Chance): Traffic {
  const protocol = random.below(4) === 0 ? 'udp' : 'tcp';
  const first = random.below(65536);
  const last = random.below(2) === 0 ? first : Math.min(65535, first + random.below(4096));
  return { protocol, ports: { first, last } };
}

/** Six in ten are aimed at a rule. */
function drawPacket(random: Chance, family: Family, rules: readonly Drawn[]): Packet {
  const destination = family === 'ipv4' ? ipv4FromNumber(0x0a00010a) : ipv6FromBigInt(0x20010db8n << 96n);
  const rule = rules[random.below(rules.length)];
  const sourcePort = 32768 + random.below(28232);
  if (!rule || !('ports' in rule.traffic) || random.below(10) < 4) {
    const destinationPort = random.below(65536);
    return { source: addressOf(random, family), destination, protocol: 'tcp', sourcePort, destinationPort };
  }
  const { protocol, ports } = rule.traffic;
  const destinationPort = ports.first + random.below(ports.last - ports.first + 1);
  return { source: rule.cidr.base, destination, protocol, sourcePort, destinationPort };
}

function addressOf(random: Chance, family: Family): Address {
  if (family === 'ipv4') return ipv4FromNumber(random.word());
  const low = [random.word(), random.word(), random.word()].reduce(
    (value, word) => (value << 32n) | BigInt(word),
    0n,
  );
  return ipv6FromBigInt((0x20010db8n << 96n) | low);
}
