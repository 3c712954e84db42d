import type { Diagrams } from './diagrams.ts';
import type { Node } from './node.ts';

/** How many points are in the set, exactly. */
export function countOf({ sizes, all, none }: Diagrams, set: Node): bigint {
  const known = new Map<Node, bigint>();
  return below(0, set);

  /** The points of the node over the fields from this level on. */
  function below(level: number, node: Node): bigint {
    if (node === none) return 0n;
    const free = sizes.slice(level, node.level).reduce((product, size) => product * BigInt(size), 1n);
    return free * own(node);
  }

  function own(node: Node): bigint {
    if (node === all) return 1n;
    const before = known.get(node);
    if (before !== undefined) return before;
    const { level, starts, children } = node;
    const end = sizes[level] ?? 0;
    const sum = children.reduce((total, child, index) => {
      const width = (starts[index + 1] ?? end) - (starts[index] ?? 0);
      return total + BigInt(width) * below(level + 1, child);
    }, 0n);
    known.set(node, sum);
    return sum;
  }
}
