import { anywhere, anywhere6 } from '../net/cidr.ts';
import { parseCidr } from '../net/parse-cidr.ts';
import { failed, found, type Read } from '../net/read.ts';
import { words } from './line.ts';
import { preposition } from './rule-text.ts';
import type { RuleNotationProblem } from './notation-problem.ts';
import {
  ruleNumbers,
  type Direction,
  type NetworkAclEntry,
  type Peer,
  type SecurityGroupRule,
} from './rule.ts';
import { parseTraffic } from './traffic-notation.ts';

/** Reads `https from 0.0.0.0/0 -- the shop window`: a rule of a security group. Case and spaces do not matter. */
export function parseRule(text: string, direction: Direction): Read<SecurityGroupRule, RuleNotationProblem> {
  const [line, description] = splitDescription(text);
  const parts = splitAtPreposition(line, direction);
  if (!parts.ok) return parts;
  const traffic = parseTraffic(parts.value.traffic);
  if (!traffic.ok) return traffic;
  const peer = parsePeer(parts.value.peer);
  if (!peer.ok) return peer;
  const rule = { traffic: traffic.value, peer: peer.value };
  if (!description) return found(rule);
  const fault = descriptionFault(description);
  return fault ? failed({ kind: 'description', text: description, fault }) : found({ ...rule, description });
}

/** Reads `100 allow https from 0.0.0.0/0`: an entry of a network ACL. */
export function parseEntry(text: string, direction: Direction): Read<NetworkAclEntry, RuleNotationProblem> {
  const [line, description] = splitDescription(text);
  if (description !== undefined) return failed({ kind: 'description', text: description, fault: 'on-entry' });
  const [numberText = '', actionText = '', ...rest] = words(line);
  const ruleNumber = parseRuleNumber(numberText);
  if (!ruleNumber.ok) return ruleNumber;
  const action = actionText.toLowerCase();
  if (action !== 'allow' && action !== 'deny') return failed({ kind: 'entry-action', text: actionText });
  const parts = splitAtPreposition(rest.join(' '), direction);
  if (!parts.ok) return parts;
  const traffic = parseTraffic(parts.value.traffic);
  if (!traffic.ok) return traffic;
  const peer = parsePeer(parts.value.peer);
  if (!peer.ok) return peer;
  if (peer.value.kind !== 'cidr') return failed({ kind: 'entry-peer', text: parts.value.peer });
  return found({ ruleNumber: ruleNumber.value, action, traffic: traffic.value, cidr: peer.value.cidr });
}

/** Reads a rule number, 1 to 32766. */
export function parseRuleNumber(text: string): Read<number, RuleNotationProblem> {
  const number = /^[0-9]+$/.test(text) ? Number(text) : NaN;
  const known = ruleNumbers.first <= number && number <= ruleNumbers.last;
  return known ? found(number) : failed({ kind: 'rule-number', text });
}

/** Reads a source or destination: a CIDR, `anywhere`, `anywhere6`, `sg:<group>` or `pl:<prefix-list>`. */
export function parsePeer(text: string): Read<Peer, RuleNotationProblem> {
  if (/^anywhere$/i.test(text)) return found({ kind: 'cidr', cidr: anywhere });
  if (/^anywhere6$/i.test(text)) return found({ kind: 'cidr', cidr: anywhere6 });
  const [, kind = '', id = ''] = /^(sg|pl):(.*)$/is.exec(text) ?? [];
  if (kind !== '' && !/^\S+$/.test(id)) return failed({ kind: 'peer', text });
  if (kind.toLowerCase() === 'sg') return found({ kind: 'group', group: id });
  if (kind.toLowerCase() === 'pl') return found({ kind: 'prefix-list', prefixList: id });
  if (!/^[0-9]/.test(text) && !text.includes('/') && !text.includes(':'))
    return failed({ kind: 'peer', text });
  const cidr = parseCidr(text);
  return cidr.ok ? found({ kind: 'cidr', cidr: cidr.value }) : cidr;
}

function splitAtPreposition(
  line: string,
  direction: Direction,
): Read<{ traffic: string; peer: string }, RuleNotationProblem> {
  const wanted = preposition[direction];
  const all = words(line);
  const index = all.findIndex((word) => /^(from|to)$/i.test(word));
  if (all[index]?.toLowerCase() !== wanted) {
    const other = index < 0 ? undefined : wanted === 'from' ? 'to' : 'from';
    return failed({ kind: 'preposition', text: line.trim(), wanted, ...(other && { got: other }) });
  }
  return found({ traffic: all.slice(0, index).join(' '), peer: all.slice(index + 1).join(' ') });
}

function splitDescription(text: string): readonly [line: string, description?: string] {
  const [line = '', ...rest] = text.split(/\s--\s/);
  return rest.length === 0 ? [line] : [line, rest.join(' -- ').trim()];
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html: up to 255 of these characters. */
export function descriptionFault(text: string): 'too-long' | 'characters' | undefined {
  if (text.length > 255) return 'too-long';
  return /^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/.test(text) ? undefined : 'characters';
}
