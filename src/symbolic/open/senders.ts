import type { Node } from '../diagram/node.ts';
import { project } from '../diagram/project.ts';
import type { Blocks } from '../headers/blocks.ts';
import { describe } from '../headers/describe.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { Senders } from './opening.ts';
import type { Outcome } from './outcome.ts';

/** Whose headers are in a set, of all who might send: undefined where it is everybody, or only one. */
export function sendersOf({ space, pair, all }: Outcome, set: Node): Senders | undefined {
  if (pair.from !== undefined) return undefined;
  const { diagrams } = space;
  const [everybody, some] = [sourcesIn(space, all), sourcesIn(space, set)];
  if (everybody === some) return undefined;
  const only = blocksOf(space, some);
  // Nobody else sends, so that these addresses may be counted in where that is easier to say.
  const allBut = blocksOf(space, diagrams.union(some, diagrams.complement(everybody)));
  return allBut.except.length > 0 && (only.except.length > 0 || allBut.except.length < only.within.length)
    ? { kind: 'all-but', within: allBut.except }
    : { kind: 'only', within: only.within };
}

function sourcesIn(space: HeaderSpace, set: Node): Node {
  const start = space.levelOf('source');
  const end = start + space.wordsOfAddress;
  return project(space.diagrams, set, (level) => level >= start && level < end);
}

function blocksOf(space: HeaderSpace, sources: Node): Blocks {
  return describe(space, sources, 1).lines[0]?.sources ?? { within: [], except: [] };
}
