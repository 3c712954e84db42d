import { familyOf } from '../net/ip.ts';
import type { RuleSurprise } from '../scenario/rule-fault.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { describeEntry, describeRule, describeStar } from '../words/describe-rule.ts';
import type { RuleSentenceWords } from '../words/en/rule-sentence.ts';
import { starKey, type RowKey } from './lit.ts';
import { entriesOf, rulesOf, starsOf, surprisesIn, type Place, type SurprisesOf } from './place.ts';

/** What one rule in force says, and which it is. */
export interface RuleSentence {
  readonly key: RowKey;
  readonly text: string;
  readonly action: 'allow' | 'deny';
  /** Said of the rule by whoever wrote it. */
  readonly description?: string | undefined;
  readonly surprise?: RuleSurprise | undefined;
}

/** What a list says, rule by rule; a network ACL to its end. */
export function sentencesOf(
  scenario: Scenario,
  place: Place,
  words: RuleSentenceWords,
  surprisesOf: SurprisesOf = surprisesIn,
): readonly RuleSentence[] {
  const { filter, direction } = place;
  const surprises = surprisesOf(scenario, place);
  switch (filter.kind) {
    case 'security-group':
      return rulesOf(scenario, place).map(({ item }, key) => ({
        key,
        text: describeRule(item, direction, words),
        action: 'allow',
        description: item.description,
        surprise: surprises[key],
      }));
    case 'network-acl':
      return [
        ...entriesOf(scenario, place).map(({ item }, index) => ({
          key: item.ruleNumber,
          text: describeEntry(item, direction, words),
          action: item.action,
          surprise: surprises[index],
        })),
        ...starsOf(scenario, filter).map((cidr) => ({
          key: starKey(familyOf(cidr.base)),
          text: describeStar(cidr, direction, words),
          action: 'deny' as const,
        })),
      ];
  }
}
