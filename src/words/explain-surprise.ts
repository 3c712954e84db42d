import type { RuleSurprise } from '../scenario/rule-fault.ts';
import type { SurpriseWords } from './en/surprise.ts';

/** What AWS accepts in a rule and surprises with. */
export function explainSurprise(fault: RuleSurprise, words: SurpriseWords): string {
  switch (fault.kind) {
    case 'never-matches':
      return words[fault.kind][fault.protocol](fault.peer);
    case 'icmpv6-over-ipv4':
      return words[fault.kind](fault.peer);
    case 'lost-reference':
      return words[fault.kind][fault.why](fault.group);
    case 'covered-rule':
      return words[fault.kind](fault.by);
    case 'hidden-entry':
      return words[fault.kind](fault.by);
    case 'open-to-all':
      return words[fault.kind](
        fault.peer,
        words[fault.family],
        fault.ports.map((port) => words.services[port]).join(words.and),
      );
  }
}
