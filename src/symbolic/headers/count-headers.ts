import { countOf } from '../diagram/count.ts';
import type { Node } from '../diagram/node.ts';
import { project } from '../diagram/project.ts';
import type { HeaderSpace } from './header-space.ts';

/** How many headers there are in a set, as they were sent: whatever port a translator picks, it is one and the same header. */
export function countHeaders(space: HeaderSpace, set: Node): bigint {
  const sent = project(space.diagrams, set, (level) => level <= space.levelOf('sourcePort'));
  return countOf(space.diagrams, sent) / 65536n ** BigInt(space.translators);
}
