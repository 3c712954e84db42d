import type { PortRange } from '../../net/port.ts';
import type { Node } from '../diagram/node.ts';
import { blocksOfRanges, type AddressRange, type Blocks } from './blocks.ts';
import type { HeaderSpace } from './header-space.ts';

/**
 * Headers that can be told in one line: those of these protocols, from here to there, with these ports.
 * `details` are destination ports; of an ICMP message they are its type times 256, and its code.
 */
export interface Line {
  readonly protocols: readonly PortRange[];
  readonly sources: Blocks;
  readonly destinations: Blocks;
  readonly details: readonly PortRange[];
  readonly sourcePorts: readonly PortRange[];
}

export interface Description {
  readonly lines: readonly Line[];
  /** False where there is more than was asked for. */
  readonly whole: boolean;
}

/** A set in as few lines as its diagram has ways, no more than `limit`. No header is in two of them. */
export function describe(space: HeaderSpace, set: Node, limit: number): Description {
  const lines: Line[] = [];
  let whole = true;
  for (const [protocolNode, protocols] of fieldOf(space, set, 0)) {
    for (const [sourceNode, sources] of addressesOf(space, protocolNode, 'source', limit)) {
      for (const [destinationNode, destinations] of addressesOf(space, sourceNode, 'destination', limit)) {
        for (const [detailNode, details] of fieldOf(space, destinationNode, space.levelOf('detail'))) {
          for (const [, sourcePorts] of fieldOf(space, detailNode, space.levelOf('sourcePort'))) {
            if (lines.length >= limit) return { lines, whole: false };
            whole &&= sources.whole && destinations.whole;
            lines.push({
              protocols,
              sources: blocksOfRanges(space.family, sources.ranges),
              destinations: blocksOfRanges(space.family, destinations.ranges),
              details,
              sourcePorts,
            });
          }
        }
      }
    }
  }
  return { lines, whole };
}

/** The values of one field, put together by where they lead. */
export function fieldOf(
  { diagrams }: HeaderSpace,
  node: Node,
  level: number,
): ReadonlyMap<Node, readonly PortRange[]> {
  const size = diagrams.sizes[level] ?? 0;
  if (node === diagrams.none) return new Map();
  if (node.level !== level) return new Map([[node, [{ first: 0, last: size - 1 }]]]);
  const values = new Map<Node, PortRange[]>();
  for (const [index, child] of node.children.entries()) {
    if (child === diagrams.none) continue;
    const range = { first: node.starts[index] ?? 0, last: (node.starts[index + 1] ?? size) - 1 };
    values.set(child, [...(values.get(child) ?? []), range]);
  }
  return values;
}

interface Ranges {
  readonly ranges: readonly AddressRange[];
  readonly whole: boolean;
}

/** The addresses of one field, put together by where they lead; `limit` bounds how many ranges are told apart. */
function addressesOf(
  space: HeaderSpace,
  node: Node,
  field: 'source' | 'destination',
  limit: number,
): ReadonlyMap<Node, Ranges> {
  const start = space.levelOf(field);
  const end = start + space.wordsOfAddress;
  const found = new Map<Node, AddressRange[]>();
  let room = limit * 64;
  visit(node, start, 0n, 0n);
  return new Map(
    [...found].map(([to, ranges]) => [to, { ranges: joined(ranges), whole: room > 0 }] as const),
  );

  /** Addresses whose words before this level lie between these two, which are one and the same but for the last step. */
  function visit(at: Node, level: number, low: bigint, high: bigint): void {
    if (room <= 0) return;
    if (at.level >= end) {
      const width = BigInt((end - level) * 32);
      const range = { first: low << width, last: ((high + 1n) << width) - 1n };
      const known = found.get(at);
      if (known) known.push(range);
      else found.set(at, [range]);
      room -= 1;
      return;
    }
    // What the next word parts has to be told word by word.
    for (let word = low; word <= high && room > 0; word += 1n) {
      for (const [child, ranges] of fieldOf(space, at, level)) {
        for (const { first, last } of ranges)
          visit(child, level + 1, (word << 32n) + BigInt(first), (word << 32n) + BigInt(last));
      }
    }
  }
}

/** In order, those that touch as one. */
function joined(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const inOrder = ranges.toSorted((one, other) => (one.first < other.first ? -1 : 1));
  return inOrder.reduce<AddressRange[]>((all, range) => {
    const before = all.at(-1);
    if (before?.last !== range.first - 1n) return [...all, range];
    return [...all.slice(0, -1), { ...before, last: range.last }];
  }, []);
}
