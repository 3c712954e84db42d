import { familyOf, type Address } from '../../net/ip.ts';
import { ipv4FromNumber } from '../../net/ipv4.ts';
import { ipv6FromBigInt } from '../../net/ipv6.ts';
import type { Packet, Payload } from '../../net/packet.ts';
import { hostCidr } from '../../net/cidr.ts';
import { parseAddress } from '../../net/parse-address.ts';
import type { PortRange } from '../../net/port.ts';
import { icmpOf, icmpType, protocolNumber } from '../../net/protocol.ts';
import { childAt } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';
import type { HeaderSpace } from './header-space.ts';

/** What a reader would like to see in an example, the best first. */
export interface Wishes {
  readonly sources?: readonly Address[];
  readonly destinations?: readonly Address[];
  readonly destinationPorts?: readonly number[];
  readonly sourcePorts?: readonly number[];
}

/** A header as numbers, by levels: what the space calls a point. */
export type Point = readonly number[];

/** One header of a set that is easy to read: what was wished for, else addresses for documentation, well-known and round ports. */
export function sampleOf(space: HeaderSpace, set: Node, wishes: Wishes = {}): Point | undefined {
  const { diagrams } = space;
  if (set === diagrams.none) return undefined;
  const point: number[] = [];
  let node = set;
  for (const { count, liked } of fieldsOf(space, wishes)) {
    const values =
      liked(point).find((each) => below(node, point.length, each) !== diagrams.none) ??
      readable(space, node, point.length, count);
    node = below(node, point.length, values);
    point.push(...values);
  }
  return point;
}

/** One field after the other: how many levels it has, and which values of it are liked best after those already chosen. */
interface Choice {
  readonly count: number;
  readonly liked: (point: Point) => readonly (readonly number[])[];
}

function fieldsOf(space: HeaderSpace, wishes: Wishes): readonly Choice[] {
  const { family, wordsOfAddress: count } = space;
  const icmp = protocolNumber[icmpOf[family]];
  const ask = icmpType[icmpOf[family]].echoRequest * 256;
  const address = (wished: readonly Address[] = []): Choice => {
    const known = [...wished, ...documentation].filter((each) => familyOf(each) === family);
    const liked = known.map((each) => spansOf(space, each).map(({ first }) => first));
    return { count, liked: () => liked };
  };
  const among = (values: readonly number[]) => values.map((each) => [each]);
  const { destinationPorts = [], sourcePorts = [] } = wishes;
  return [
    { count: 1, liked: () => among([protocolNumber.tcp, protocolNumber.udp, icmp]) },
    address(wishes.sources),
    address(wishes.destinations),
    {
      count: 1,
      liked: ([protocol]) => among(protocol === icmp ? [ask] : [...destinationPorts, ...wellKnown]),
    },
    ...Array.from({ length: 1 + space.translators }, () => ({
      count: 1,
      liked: () => among([...sourcePorts, 50000, 40000]),
    })),
  ];
}

function spansOf(space: HeaderSpace, address: Address) {
  return space.spansOfBlock('source', hostCidr(address)) ?? [];
}

/** The packet that a point stands for. */
export function packetAt(space: HeaderSpace, point: Point): Packet {
  const at = (field: 'protocol' | 'detail' | 'sourcePort') => point[space.levelOf(field)] ?? 0;
  const ends = {
    source: addressAt(space, point, 'source'),
    destination: addressAt(space, point, 'destination'),
  };
  return { ...ends, ...payloadAt(at('protocol'), at('detail'), at('sourcePort')) };
}

/** The port of the range with the most zeros at its end. */
function roundestIn({ first, last }: PortRange): number {
  for (const step of [10_000, 1_000, 100, 10]) {
    const multiple = Math.ceil(first / step) * step;
    if (multiple <= last) return multiple;
  }
  return first;
}

function payloadAt(protocol: number, detail: number, sourcePort: number): Payload {
  switch (protocol) {
    case protocolNumber.tcp:
      return { protocol: 'tcp', sourcePort, destinationPort: detail };
    case protocolNumber.udp:
      return { protocol: 'udp', sourcePort, destinationPort: detail };
    case protocolNumber.icmp:
      return { protocol: 'icmp', type: detail >>> 8, code: detail & 255, identifier: 0 };
    case protocolNumber.icmpv6:
      return { protocol: 'icmpv6', type: detail >>> 8, code: detail & 255, identifier: 0 };
    default:
      return { protocol: 'other', number: protocol };
  }
}

function addressAt(space: HeaderSpace, point: Point, field: 'source' | 'destination'): Address {
  const start = space.levelOf(field);
  const words = point.slice(start, start + space.wordsOfAddress);
  const [only = 0] = words;
  if (space.family === 'ipv4') return ipv4FromNumber(only);
  return ipv6FromBigInt(words.reduce((value, word) => (value << 32n) | BigInt(word), 0n));
}

/** Where the values of fields from this level on lead. */
function below(node: Node, level: number, values: readonly number[]): Node {
  return values.reduce((at, value, index) => (at.level === level + index ? childAt(at, value) : at), node);
}

/** Values that lead to something: round ones, of the widest interval there is. */
function readable({ diagrams }: HeaderSpace, node: Node, level: number, count: number): readonly number[] {
  const values: number[] = [];
  for (let at = node; values.length < count;) {
    const own = level + values.length;
    const size = diagrams.sizes[own] ?? 0;
    if (at.level !== own) {
      values.push(0);
      continue;
    }
    const { starts, children } = at;
    const [widest] = children
      .map((child, index) => ({ child, first: starts[index] ?? 0, last: (starts[index + 1] ?? size) - 1 }))
      .filter(({ child }) => child !== diagrams.none)
      .toSorted((one, other) => other.last - other.first - (one.last - one.first));
    if (!widest) return values;
    const value = size === 65536 ? roundestIn(widest) : widest.first;
    values.push(value);
    at = childAt(at, value);
  }
  return values;
}

/** Ports that readers know at sight. */
const wellKnown = [443, 80, 22, 3389, 3306, 5432, 53, 25, 8080];

/** Addresses that RFC 5737 and RFC 3849 keep for examples. */
const documentation: readonly Address[] = [
  '198.51.100.7',
  '203.0.113.9',
  '192.0.2.1',
  '2001:db8:ffff::7',
].flatMap((text) => {
  const address = parseAddress(text);
  return address.ok ? [address.value] : [];
});
