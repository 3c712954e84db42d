import { NodeTable, type Node } from './node.ts';

/** The values of one field from `first` to `last`, both included. */
export interface Span {
  readonly level: number;
  readonly first: number;
  readonly last: number;
}

type Operation = 'union' | 'intersection' | 'difference';

/**
 * Sets of points as interval decision diagrams: how to make them, and their algebra.
 * Sets of one `Diagrams` may be put together and compared by `===`; those of two may not.
 */
export class Diagrams {
  /** How many values each field has. */
  readonly sizes: readonly number[];
  readonly none: Node;
  readonly all: Node;
  readonly #table: NodeTable;
  // What was put together once is not put together again: this is what makes a small edit cheap.
  readonly #done: Readonly<Record<Operation, Map<number, Node>>> = {
    union: new Map(),
    intersection: new Map(),
    difference: new Map(),
  };

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
    this.#table = new NodeTable(sizes.length);
    this.none = this.#table.none;
    this.all = this.#table.all;
  }

  /** How many nodes were ever made. */
  get size(): number {
    return this.#table.size;
  }

  /** The points whose fields lie in all of the spans; a field without one is free. Each field has one at most. */
  box(spans: readonly Span[]): Node {
    let node = this.all;
    for (const { level, first, last } of spans.toSorted((one, other) => other.level - one.level)) {
      if (first > last) return this.none;
      node = this.#within(level, first, last, node);
    }
    return node;
  }

  union(one: Node, other: Node): Node {
    if (one === other || other === this.none || one === this.all) return one;
    if (one === this.none || other === this.all) return other;
    return this.#combine('union', one, other);
  }

  intersection(one: Node, other: Node): Node {
    if (one === other || other === this.all || one === this.none) return one;
    if (one === this.all || other === this.none) return other;
    return this.#combine('intersection', one, other);
  }

  difference(one: Node, other: Node): Node {
    if (one === other || one === this.none || other === this.all) return this.none;
    if (other === this.none) return one;
    return this.#combine('difference', one, other);
  }

  complement(node: Node): Node {
    return this.difference(this.all, node);
  }

  /** The union of many, put together in pairs, so that a change of one leaves most of the pairs as they were. */
  unionOf(nodes: readonly Node[]): Node {
    return balanced(nodes, (one, other) => this.union(one, other)) ?? this.none;
  }

  /** Whether the point is in the set. */
  has(node: Node, point: readonly number[]): boolean {
    let at = node;
    while (at.level < this.sizes.length) at = childAt(at, point[at.level] ?? 0);
    return at === this.all;
  }

  #within(level: number, first: number, last: number, inside: Node): Node {
    if (inside === this.none) return inside;
    const isOpen = last + 1 >= (this.sizes[level] ?? 0);
    const starts = [...(first > 0 ? [0] : []), first, ...(isOpen ? [] : [last + 1])];
    const children = [...(first > 0 ? [this.none] : []), inside, ...(isOpen ? [] : [this.none])];
    return this.#table.node(level, starts, children);
  }

  #combine(operation: Operation, one: Node, other: Node): Node {
    const done = this.#done[operation];
    const swaps = operation !== 'difference' && one.id > other.id;
    const key = swaps ? pairKey(other, one) : pairKey(one, other);
    const known = done.get(key);
    if (known) return known;
    const made = this.#merge(operation, one, other);
    done.set(key, made);
    return made;
  }

  /** Walks the intervals of both at once, where the one asks a field that the other leaves free too. */
  #merge(operation: Operation, one: Node, other: Node): Node {
    const level = Math.min(one.level, other.level);
    const [oneStarts, oneChildren] = one.level === level ? [one.starts, one.children] : [whole, [one]];
    const [otherStarts, otherChildren] =
      other.level === level ? [other.starts, other.children] : [whole, [other]];
    const starts: number[] = [];
    const children: Node[] = [];
    let oneIndex = 0;
    let otherIndex = 0;
    let start = 0;
    while (start < Infinity) {
      const child = this[operation](
        oneChildren[oneIndex] ?? this.none,
        otherChildren[otherIndex] ?? this.none,
      );
      if (children.at(-1) !== child) {
        starts.push(start);
        children.push(child);
      }
      const oneNext = oneStarts[oneIndex + 1] ?? Infinity;
      const otherNext = otherStarts[otherIndex + 1] ?? Infinity;
      start = Math.min(oneNext, otherNext);
      if (oneNext === start) oneIndex += 1;
      if (otherNext === start) otherIndex += 1;
    }
    return this.#table.node(level, starts, children);
  }
}

const whole: readonly number[] = [0];

/** Where a value of the node's own field leads. */
export function childAt({ starts, children }: Node, value: number): Node {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  const child = children[low];
  if (!child) throw new Error('a node has at least one interval');
  return child;
}

/** Puts many together in pairs, and pairs of pairs, in their order; undefined where there are none. */
export function balanced<Value>(
  values: readonly Value[],
  together: (one: Value, other: Value) => Value,
): Value | undefined {
  let round = values;
  while (round.length > 1) {
    const next: Value[] = [];
    for (let index = 0; index < round.length; index += 2) {
      const [one, other] = [round[index], round[index + 1]];
      if (one !== undefined) next.push(other === undefined ? one : together(one, other));
    }
    round = next;
  }
  return round[0];
}

// Nodes are numbered as they are made: neither number comes near 2^26, so that both fit into one that is exact.
function pairKey(one: Node, other: Node): number {
  return one.id * 0x4000000 + other.id;
}
