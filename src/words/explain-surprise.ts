import type { RuleSurprise } from '../scenario/rule-fault.ts';
import type { SurpriseWords } from './en/surprise.ts';

/** More than these nobody reads: of the others it is said how many they are. */
const namedAtMost = 3;

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
      return words[fault.kind](
        named(
          fault.by.map((line) => `\`${line}\``),
          words,
        ),
        fault.by.length,
      );
    case 'hidden-entry':
      return words[fault.kind](named(fault.by, words), fault.by.length);
    case 'redundant-entry':
      return words[fault.kind](
        named(
          fault.by.filter((each) => each !== '*'),
          words,
        ),
        fault.by.includes('*'),
      );
    case 'open-to-all':
      return words[fault.kind](
        fault.peer,
        words[fault.family],
        fault.ports.map((port) => words.services[port]).join(words.and),
      );
  }
}

function named(rules: readonly (string | number)[], { and, comma, more }: SurpriseWords): string {
  const names = rules.slice(0, namedAtMost).map(String);
  const others = rules.length - names.length;
  const parts = others > 0 ? [...names, more(others)] : names;
  return [parts.slice(0, -1).join(comma), parts.at(-1)].filter((part) => part).join(and);
}
