import type { RuleFault } from '../scenario/rule-fault.ts';
import type { ProblemWords } from './en/problem.ts';
import { explainSurprise } from './explain-surprise.ts';

/** What is wrong with groups, network ACLs and prefix lists, or surprises in them. */
export function explainRule(fault: RuleFault, problemWords: ProblemWords): string {
  const words = problemWords.rules;
  switch (fault.kind) {
    case 'default-elsewhere':
    case 'associated-already':
      return words[fault.kind](fault.id, fault.vpc);
    case 'default-associated':
      return words[fault.kind](fault.id);
    case 'mixed-families':
      return words[fault.kind];
    case 'entry-twice':
      return words[fault.kind](fault.text);
    case 'no-groups':
      return words[fault.kind](fault.host);
    case 'over-max-entries':
      return words[fault.kind](fault.count, fault.max);
    case 'rules-over-quota': {
      const { count, direction, family, quota } = fault;
      return words[fault.kind](count, problemWords[direction], words[family], quota);
    }
    case 'entries-over-quota': {
      const { count, direction, family, quota, most } = fault;
      return words[fault.kind](count, problemWords[direction], words[family], quota, most);
    }
    case 'groups-over-quota':
      return words[fault.kind](fault.count, fault.quota, fault.most);
    case 'rules-times-groups': {
      const { rules, groups, end, most } = fault;
      if (groups === undefined || end === undefined) return words[fault.kind].one(rules, most);
      return words[fault.kind].several(rules, groups, end, most);
    }
    case 'entries-over-most': {
      const { count, direction, family, most } = fault;
      return words[fault.kind](count, problemWords[direction], words[family], most);
    }
    case 'groups-over-most':
      return words[fault.kind](fault.count, fault.most);
    case 'never-matches':
    case 'icmpv6-over-ipv4':
    case 'lost-reference':
    case 'covered-rule':
    case 'hidden-entry':
    case 'redundant-entry':
    case 'open-to-all':
      return explainSurprise(fault, words);
  }
}
