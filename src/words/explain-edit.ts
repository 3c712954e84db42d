import { addressBits } from '../net/ip.ts';
import { formatPortRange } from '../net/port.ts';
import { awsEditErrorCode } from '../scenario/aws-edit-error.ts';
import type { EditFault } from '../scenario/problem.ts';
import type { EditProblemWords } from './en/edit-problem.ts';

/** What is wrong with a rule or an edit of it, what would be right, and what AWS calls it where that is known. */
export function explainEdit(fault: EditFault, words: EditProblemWords): string {
  const sentence = editSentence(fault, words);
  const code = awsEditErrorCode(fault);
  return code === undefined ? sentence : words.code(sentence, code);
}

/** The same without AWS's name for it. */
export function editSentence(fault: EditFault, words: EditProblemWords): string {
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
      return words[fault.kind](fault.text);
    case 'no-filter':
    case 'no-host':
    case 'no-group':
    case 'group-twice':
      return words[fault.kind](fault.id);
    case 'no-such-rule':
      return words[fault.kind][fault.of](fault.filter, words[fault.direction]);
    case 'duplicate-rule':
      return words[fault.kind](fault.filter, words[fault.direction]);
    case 'other-entry':
    case 'rule-number-used':
      return words[fault.kind](fault.filter, words[fault.direction], fault.ruleNumber);
    case 'unknown-name':
      return fault.known.length === 0
        ? words['no-name'](words.named[fault.what], fault.name)
        : words[fault.kind](words.named[fault.what], fault.name, words.list(fault.known));
    case 'group-of-other-vpc':
      return words[fault.kind](fault.group, fault.groupVpc, fault.hostVpc);
    case 'cidr-canonical':
      return words[fault.kind](fault.text, fault.canonical);
  }
}

/** Names as a person lists them; a word for none where there is none. */
export function listed(names: readonly string[], words: Pick<EditProblemWords, 'list' | 'none'>): string {
  return names.length === 0 ? words.none : words.list(names);
}

function explainAddress(
  { text, fault }: Extract<EditFault, { kind: 'address' }>,
  words: EditProblemWords,
): string {
  const { ipv4, ipv6, ordinals } = words.address;
  const nth = (place: number) => ordinals[place - 1] ?? String(place);
  if (fault.family === 'ipv4') {
    const why = fault.what === 'parts' ? ipv4.parts(fault.count) : ipv4[fault.what](nth(fault.part));
    return ipv4.start(text, why);
  }
  if ('count' in fault) return ipv6.start(text, ipv6.groups(fault.count));
  return ipv6.start(text, 'group' in fault ? ipv6[fault.what](nth(fault.group)) : ipv6[fault.what]);
}
