import { formatPortRange } from '../net/port.ts';
import type { Fault, Problem } from '../scenario/problem.ts';
import type { ProblemWords } from './en/problem.ts';

/** A problem of a file as one sentence, with its place. */
export function explainProblem({ fault, severity, position }: Problem, words: ProblemWords): string {
  const sentence = severity === 'warning' ? words.warning(explain(fault, words)) : explain(fault, words);
  return position ? words.at(position.line, position.column, sentence) : sentence;
}

/** What is wrong, and what would be right. */
export function explain(fault: Fault, words: ProblemWords): string {
  switch (fault.kind) {
    case 'address':
      return explainAddress(fault, words);
    case 'cidr-length':
      return words['cidr-length'](fault.text, fault.length);
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
    case 'cidr-without-length':
    case 'traffic':
    case 'icmp':
    case 'protocol-number':
    case 'not-yet-ipv6':
    case 'entry-peer':
    case 'rule-number':
    case 'entry-action':
    case 'flow':
    case 'end':
    case 'end-port':
    case 'action':
    case 'wait':
    case 'route':
    case 'route-target':
    case 'listener':
    case 'direction-word':
      return words[fault.kind](fault.text);
    case 'no-filter':
    case 'no-host':
    case 'no-group':
    case 'group-twice':
    case 'id':
      return words[fault.kind](fault.id);
    case 'no-such-rule':
    case 'duplicate-rule':
      return words[fault.kind](fault.filter, words[fault.direction]);
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
    case 'unknown-name':
      return words[fault.kind](words.named[fault.what], fault.name, listed(fault.known, words));
    case 'name-twice':
      return words[fault.kind](fault.name, words.named[fault.uses[0]], words.named[fault.uses[1]]);
    case 'nesting':
    case 'vpc-missing':
      return words[fault.kind];
    case 'nothing-sent':
      return words[fault.kind];
    case 'duplicate-route':
      return words[fault.kind](fault.destination);
    case 'subnets-overlap':
      return words[fault.kind](fault.other);
    case 'outside':
      return words.outside(fault.text, words.named[fault.of], fault.id, fault.cidr);
    case 'reserved-address':
      return words[fault.kind](fault.address, fault.subnet);
    case 'protocol-has-name':
      return words[fault.kind](fault.text, fault.name);
    case 'address-used':
      return words[fault.kind](fault.address, fault.by);
    case 'inside-vpc':
      return words[fault.kind](fault.address, fault.vpc);
    case 'acl-of-other-vpc':
      return words[fault.kind](fault.acl, fault.aclVpc, fault.subnetVpc);
    case 'group-of-other-vpc':
      return words[fault.kind](fault.group, fault.groupVpc, fault.hostVpc);
    case 'peered-vpc-not-here':
      return words[fault.kind](fault.vpc);
    case 'cidr-canonical':
      return words[fault.kind](fault.text, fault.canonical);
    case 'too-many':
      return words[fault.kind](fault.shown);
  }
}

function explainAddress({ text, fault }: Extract<Fault, { kind: 'address' }>, words: ProblemWords): string {
  const { address } = words;
  switch (fault.what) {
    case 'parts':
      return address.start(text, address.parts(fault.count));
    case 'ipv6':
      return address.start(text, address.ipv6);
    default:
      return address.start(text, address[fault.what](address.ordinals[fault.part - 1] ?? String(fault.part)));
  }
}

function listed(names: readonly string[], words: ProblemWords): string {
  return names.length === 0 ? words.none : words.list(names);
}

/** The name of a shape: what kind of value, or the value itself where one of a few is wanted. */
function shapeName(shape: string, words: ProblemWords): string {
  const names: Readonly<Record<string, string>> = words.shapes;
  return names[shape] ?? `\`${shape}\``;
}
