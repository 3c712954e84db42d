/**
 * A set of points, as a tree over their fields that shares equal parts. Fields are asked in one order, one at each level;
 * the values of a field are parted into intervals, and each interval leads to the set of what may follow.
 * INVARIANT: made by one `NodeTable`, so that two sets are the same if and only if they are the same object.
 */
export interface Node {
  /** A number of its own in its table; 0 is the empty set, 1 the set of everything. */
  readonly id: number;
  readonly level: number;
  /** The first value of each interval, in order; the first is 0, and each reaches to just before the next. */
  readonly starts: readonly number[];
  /** Where each interval leads; neighbours lead to different sets. */
  readonly children: readonly Node[];
}

/** Makes every node once: asking for the same one again gives the same object. */
export class NodeTable {
  readonly none: Node;
  readonly all: Node;
  readonly #known = new Map<number, Node[]>();
  #size = 2;

  /** `levels` is how many fields there are. */
  constructor(levels: number) {
    this.none = { id: 0, level: levels, starts: [], children: [] };
    this.all = { id: 1, level: levels, starts: [], children: [] };
  }

  /** How many sets there are by now, parts of others counted; they are never forgotten. */
  get size(): number {
    return this.#size;
  }

  /** The node with these intervals, whose neighbours differ. A field that makes no difference is left out. */
  node(level: number, starts: readonly number[], children: readonly Node[]): Node {
    const [only] = children;
    if (only && children.length === 1) return only;
    const hash = hashOf(level, starts, children);
    const alike = this.#known.get(hash);
    const known = alike?.find((each) => isSame(each, level, starts, children));
    if (known) return known;
    const made = { id: this.#size, level, starts, children };
    this.#size += 1;
    if (alike) alike.push(made);
    else this.#known.set(hash, [made]);
    return made;
  }
}

function hashOf(level: number, starts: readonly number[], children: readonly Node[]): number {
  let hash = level;
  for (let index = 0; index < starts.length; index += 1) {
    hash = Math.imul(hash ^ (starts[index] ?? 0), 0x9e3779b1);
    hash = Math.imul((hash ^ (hash >>> 15)) + (children[index]?.id ?? 0), 0x85ebca6b);
  }
  return hash ^ (hash >>> 13);
}

function isSame(node: Node, level: number, starts: readonly number[], children: readonly Node[]): boolean {
  if (node.level !== level || node.starts.length !== starts.length) return false;
  for (let index = 0; index < starts.length; index += 1) {
    if (node.starts[index] !== starts[index] || node.children[index] !== children[index]) return false;
  }
  return true;
}
