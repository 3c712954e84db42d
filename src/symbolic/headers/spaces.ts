import type { Family } from '../../net/ip.ts';
import { HeaderSpace } from './header-space.ts';

/** A space never forgets a set; past this many it is cheaper to begin anew. */
const mostSets = 50_000;

/**
 * The spaces that proofs are drawn in, one for each family, with room for two translators on a way.
 * Whoever proves after each edit keeps one of these, so that what the edit left as it was is not drawn again.
 */
export class HeaderSpaces {
  readonly #spaces = new Map<Family, HeaderSpace>();

  of(family: Family): HeaderSpace {
    const known = this.#spaces.get(family);
    if (known && known.diagrams.size <= mostSets) return known;
    const made = new HeaderSpace(family, 2);
    this.#spaces.set(family, made);
    return made;
  }
}
