import { awsErrorCode } from '../scenario/aws-error.ts';
import type { Fault, Problem } from '../scenario/problem.ts';
import type { ProblemWords } from './en/problem.ts';
import { editSentence, listed } from './explain-edit.ts';
import { explainNetwork } from './explain-network.ts';
import { explainRule } from './explain-rule.ts';

/** A problem of a file as one sentence, with its place. */
export function explainProblem({ fault, severity, position }: Problem, words: ProblemWords): string {
  const sentence = severity === 'warning' ? words.warning(explain(fault, words)) : explain(fault, words);
  return position ? words.at(position.line, position.column, sentence) : sentence;
}

/** What is wrong, what would be right, and what AWS calls it where that is known. */
export function explain(fault: Fault, words: ProblemWords): string {
  const sentence = sentenceFor(fault, words);
  const code = awsErrorCode(fault);
  return code === undefined ? sentence : words.code(sentence, code);
}

function sentenceFor(fault: Fault, words: ProblemWords): string {
  switch (fault.kind) {
    case 'address':
    case 'cidr-without-length':
    case 'cidr-length':
    case 'port':
    case 'port-range-backwards':
    case 'traffic':
    case 'traffic-too-much':
    case 'icmp':
    case 'icmpv6':
    case 'protocol-number':
    case 'preposition':
    case 'peer':
    case 'entry-peer':
    case 'rule-number':
    case 'entry-action':
    case 'description':
    case 'no-filter':
    case 'no-host':
    case 'no-group':
    case 'group-twice':
    case 'no-such-rule':
    case 'duplicate-rule':
    case 'other-entry':
    case 'rule-number-used':
    case 'unknown-name':
    case 'group-of-other-vpc':
    case 'cidr-canonical':
      return editSentence(fault, words);
    case 'flow':
    case 'end':
    case 'action':
    case 'wait':
    case 'route':
    case 'route-target':
    case 'transit-route-target':
    case 'one-port':
    case 'load-balancer-target':
    case 'listener':
    case 'direction-word':
      return words[fault.kind](fault.text);
    case 'end-port':
      return words[fault.kind](fault.text, fault.written);
    case 'id':
      return words[fault.kind](fault.id);
    case 'too-large':
      return words[fault.kind](String(fault.size), String(fault.limit));
    case 'yaml':
      return words.yaml(fault.message);
    case 'version':
      return words.version(fault.got);
    case 'unknown-key':
      return words[fault.kind](fault.key, listed(fault.known, words));
    case 'missing-key':
      return words[fault.kind](fault.key);
    case 'shape':
      return words.shape(shapeName(fault.wanted, words), shapeName(fault.got, words));
    case 'bounds':
      return words.bounds(fault.got, fault.first, fault.last);
    case 'name-twice':
      return words[fault.kind](fault.name, words.named[fault.uses[0]], words.named[fault.uses[1]]);
    case 'nesting':
    case 'vpc-missing':
      return words[fault.kind];
    case 'nothing-sent':
      return words[fault.kind];
    case 'which-default':
      return words[fault.kind](listed(fault.known, words));
    case 'family':
      return words.family[fault.wanted](fault.text);
    case 'end-family':
      return words[fault.kind][fault.wanted](fault.end);
    case 'no-common-family':
      return words[fault.kind](fault.from, fault.to);
    case 'protocol-has-name':
      return words[fault.kind](fault.text, fault.name);
    case 'too-many':
      return words[fault.kind](fault.shown);
    case 'default-elsewhere':
    case 'default-associated':
    case 'associated-already':
    case 'mixed-families':
    case 'entry-twice':
    case 'no-groups':
    case 'over-max-entries':
    case 'rules-over-quota':
    case 'rules-times-groups':
    case 'groups-over-quota':
    case 'groups-over-most':
    case 'entries-over-quota':
    case 'entries-over-most':
    case 'never-matches':
    case 'icmpv6-over-ipv4':
    case 'lost-reference':
    case 'covered-rule':
    case 'hidden-entry':
    case 'redundant-entry':
    case 'open-to-all':
      return explainRule(fault, words);
    default:
      return explainNetwork(fault, words);
  }
}

/** The name of a shape: what kind of value, or the value itself where one of a few is wanted. */
function shapeName(shape: string, words: ProblemWords): string {
  const names: Readonly<Record<string, string>> = words.shapes;
  return names[shape] ?? `\`${shape}\``;
}
