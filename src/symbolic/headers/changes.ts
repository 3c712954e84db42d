import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';

/** What an edit let through that was not before, and what it no longer does. */
export interface Changes {
  readonly opened: Node;
  readonly closed: Node;
}

/** Both are empty if and only if the two sets are the same; a packet of either tells them apart. */
export function changesBetween(diagrams: Diagrams, before: Node, after: Node): Changes {
  return { opened: diagrams.difference(after, before), closed: diagrams.difference(before, after) };
}
