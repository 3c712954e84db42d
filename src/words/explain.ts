import { addressBits } from '../net/ip.ts';
import { formatPortRange } from '../net/port.ts';
import { awsErrorCode } from '../scenario/aws-error.ts';
import type { Fault, Problem } from '../scenario/problem.ts';
import type { ProblemWords } from './en/problem.ts';
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
      return explainAddress(fault, words);
    case 'cidr-without-length':
      return words[fault.kind](fault.text, `${fault.text}/${String(addressBits[fault.family])}`);
    case 'cidr-length':
      return words[fault.kind](fault.text, fault.length, addressBits[fault.family]);
    case 'port':
      return words.port[fault.fault](fault.text);
    case 'port-range-backwards':
      return words[fault.kind](
        fault.text,
        formatPortRange({ first: fault.range.last, last: fault.range.first }),
      );
    case 'traffic-too-much':
      return words[fault.kind](fault.text, fault.after);
    case 'preposition':
      return fault.got
        ? words['preposition-turned'](fault.text, fault.wanted, fault.got)
        : words.preposition(fault.text, fault.wanted);
    case 'peer':
      return fault.text === '' ? words['peer-missing'] : words.peer(fault.text);
    case 'description':
      if (fault.fault === 'too-long') return words.description['too-long'](fault.text.length);
      return words.description[fault.fault];
    case 'traffic':
    case 'icmp':
    case 'icmpv6':
    case 'protocol-number':
    case 'entry-peer':
    case 'rule-number':
    case 'entry-action':
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
    case 'no-filter':
    case 'no-host':
    case 'no-group':
    case 'group-twice':
    case 'id':
      return words[fault.kind](fault.id);
    case 'no-such-rule':
      return words[fault.kind][fault.of](fault.filter, words[fault.direction]);
    case 'duplicate-rule':
      return words[fault.kind](fault.filter, words[fault.direction]);
    case 'other-entry':
    case 'rule-number-used':
      return words[fault.kind](fault.filter, words[fault.direction], fault.ruleNumber);
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
    case 'unknown-name':
      return fault.known.length === 0
        ? words['no-name'](words.named[fault.what], fault.name)
        : words[fault.kind](words.named[fault.what], fault.name, words.list(fault.known));
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
    case 'group-of-other-vpc':
      return words[fault.kind](fault.group, fault.groupVpc, fault.hostVpc);
    case 'cidr-canonical':
      return words[fault.kind](fault.text, fault.canonical);
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
    case 'open-to-all':
      return explainRule(fault, words);
    default:
      return explainNetwork(fault, words);
  }
}

function explainAddress({ text, fault }: Extract<Fault, { kind: 'address' }>, words: ProblemWords): string {
  const { ipv4, ipv6, ordinals } = words.address;
  const nth = (place: number) => ordinals[place - 1] ?? String(place);
  if (fault.family === 'ipv4') {
    const why = fault.what === 'parts' ? ipv4.parts(fault.count) : ipv4[fault.what](nth(fault.part));
    return ipv4.start(text, why);
  }
  if ('count' in fault) return ipv6.start(text, ipv6.groups(fault.count));
  return ipv6.start(text, 'group' in fault ? ipv6[fault.what](nth(fault.group)) : ipv6[fault.what]);
}

function listed(names: readonly string[], words: ProblemWords): string {
  return names.length === 0 ? words.none : words.list(names);
}

/** The name of a shape: what kind of value, or the value itself where one of a few is wanted. */
function shapeName(shape: string, words: ProblemWords): string {
  const names: Readonly<Record<string, string>> = words.shapes;
  return names[shape] ?? `\`${shape}\``;
}
