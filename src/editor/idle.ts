import type { RuleSurprise } from '../scenario/rule-fault.ts';

/** The kinds of surprise by which a rule might as well not be there. */
export type IdleKind = 'covered-rule' | 'hidden-entry' | 'redundant-entry';

/** In what way a rule is idle, if it is. */
export function idleKindOf(surprise: RuleSurprise | undefined): IdleKind | undefined {
  switch (surprise?.kind) {
    case 'covered-rule':
    case 'hidden-entry':
    case 'redundant-entry':
      return surprise.kind;
    case 'never-matches':
    case 'icmpv6-over-ipv4':
    case 'lost-reference':
    case 'open-to-all':
    case undefined:
      return undefined;
  }
}
