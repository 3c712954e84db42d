import type { Diagrams } from './diagrams.ts';
import type { Node } from './node.ts';

/** The points that some point of the set agrees with in the fields that are kept; the others are free then. */
export function project(diagrams: Diagrams, set: Node, isKept: (level: number) => boolean): Node {
  const known = new Map<Node, Node>();
  return from(set);

  function from(node: Node): Node {
    if (node.level === diagrams.sizes.length) return node;
    const before = known.get(node);
    if (before) return before;
    const { level, starts, children } = node;
    const end = diagrams.sizes[level] ?? 0;
    const parts = children.map((child, index) => {
      const rest = from(child);
      if (!isKept(level)) return rest;
      const last = (starts[index + 1] ?? end) - 1;
      return diagrams.intersection(diagrams.box([{ level, first: starts[index] ?? 0, last }]), rest);
    });
    const made = diagrams.unionOf(parts);
    known.set(node, made);
    return made;
  }
}
