import { anywhere, formatCidr, parseCidr } from '../net/cidr.ts';
import { allPorts, formatPortRange, parsePortRange, samePorts } from '../net/port.ts';
import { protocolNumber } from '../net/protocol.ts';
import { failed, found, type Read } from '../net/read.ts';
import { namedTraffic } from './named-traffic.ts';
import type { NotationProblem } from './notation-problem.ts';
import {
  ruleNumbers,
  type Direction,
  type NetworkAclEntry,
  type Peer,
  type SecurityGroupRule,
} from './rule.ts';
import type { Traffic } from './traffic.ts';

/** Reads `https from 0.0.0.0/0 -- the shop window`: a rule of a security group. Case and spaces do not matter. */
export function parseRule(text: string, direction: Direction): Read<SecurityGroupRule, NotationProblem> {
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

export function formatRule(rule: SecurityGroupRule, direction: Direction): string {
  const line = `${formatTraffic(rule.traffic)} ${preposition[direction]} ${formatPeer(rule.peer)}`;
  return rule.description === undefined ? line : `${line} -- ${rule.description}`;
}

/** Reads `100 allow https from 0.0.0.0/0`: an entry of a network ACL. */
export function parseEntry(text: string, direction: Direction): Read<NetworkAclEntry, NotationProblem> {
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

export function formatEntry(entry: NetworkAclEntry, direction: Direction): string {
  const traffic = formatTraffic(entry.traffic);
  return `${String(entry.ruleNumber)} ${entry.action} ${traffic} ${preposition[direction]} ${formatCidr(entry.cidr)}`;
}

/** Reads a rule number, 1 to 32766. */
export function parseRuleNumber(text: string): Read<number, NotationProblem> {
  const number = /^[0-9]+$/.test(text) ? Number(text) : NaN;
  const known = ruleNumbers.first <= number && number <= ruleNumbers.last;
  return known ? found(number) : failed({ kind: 'rule-number', text });
}

/** Reads what a rule speaks of: `all`, a named type, `tcp 443`, `udp 1024-65535`, `icmp 8/0`, `protocol 47`. */
export function parseTraffic(text: string): Read<Traffic, NotationProblem> {
  const [first = '', ...rest] = words(text.toLowerCase());
  // Spaces may stand around a dash or slash, but never part one number from the next: `tcp 44 3` is not 443.
  const detail = rest.join(' ').replace(/ ?([-/]) ?/g, '$1');
  switch (first) {
    case 'tcp':
    case 'udp': {
      if (detail === '') return found({ protocol: first, ports: allPorts });
      const ports = parsePortRange(detail);
      return ports.ok ? found({ protocol: first, ports: ports.value }) : ports;
    }
    case 'icmp':
      return parseIcmp(detail);
    case 'icmpv6':
      return failed({ kind: 'not-yet-ipv6', text: first });
    case 'protocol':
      return parseProtocol(detail);
  }
  const plain: Traffic | undefined = first === 'all' ? { protocol: 'all' } : named(first);
  if (!plain) return failed({ kind: 'traffic', text: text.trim() });
  return detail === ''
    ? found(plain)
    : failed({ kind: 'traffic-too-much', text: rest.join(' '), after: first });
}

/** The canonical text: a named type where there is one, no ports where all are meant. */
export function formatTraffic(traffic: Traffic): string {
  switch (traffic.protocol) {
    case 'all':
      return 'all';
    case 'tcp':
    case 'udp': {
      if (samePorts(traffic.ports, allPorts)) return traffic.protocol;
      const { first, last } = traffic.ports;
      const type =
        first === last
          ? namedTraffic.find((each) => each.protocol === traffic.protocol && each.port === first)
          : undefined;
      return type?.name ?? `${traffic.protocol} ${formatPortRange(traffic.ports)}`;
    }
    case 'icmp': {
      if (traffic.type === 'any') return 'icmp';
      return traffic.code === 'any'
        ? `icmp ${String(traffic.type)}`
        : `icmp ${String(traffic.type)}/${String(traffic.code)}`;
    }
    case 'other':
      return `protocol ${String(traffic.number)}`;
  }
}

/** Reads a source or destination: a CIDR, `anywhere`, `sg:<group>` or `pl:<prefix-list>`. */
export function parsePeer(text: string): Read<Peer, NotationProblem> {
  if (/^anywhere$/i.test(text)) return found({ kind: 'cidr', cidr: anywhere });
  if (/^anywhere6$/i.test(text)) return failed({ kind: 'not-yet-ipv6', text });
  const [, kind = '', id = ''] = /^(sg|pl):(.*)$/is.exec(text) ?? [];
  if (kind !== '' && !/^\S+$/.test(id)) return failed({ kind: 'peer', text });
  if (kind.toLowerCase() === 'sg') return found({ kind: 'group', group: id });
  if (kind.toLowerCase() === 'pl') return found({ kind: 'prefix-list', prefixList: id });
  if (!/^[0-9]/.test(text) && !text.includes('/') && !text.includes(':'))
    return failed({ kind: 'peer', text });
  const cidr = parseCidr(text);
  return cidr.ok ? found({ kind: 'cidr', cidr: cidr.value }) : cidr;
}

export function formatPeer(peer: Peer): string {
  switch (peer.kind) {
    case 'cidr':
      return formatCidr(peer.cidr);
    case 'group':
      return `sg:${peer.group}`;
    case 'prefix-list':
      return `pl:${peer.prefixList}`;
  }
}

/** The words of a line, parted by white space. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

const preposition = { ingress: 'from', egress: 'to' } as const;

function splitAtPreposition(
  line: string,
  direction: Direction,
): Read<{ traffic: string; peer: string }, NotationProblem> {
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

function named(name: string): Traffic | undefined {
  const type = namedTraffic.find((each) => each.name === name);
  return type && { protocol: type.protocol, ports: { first: type.port, last: type.port } };
}

function parseIcmp(text: string): Read<Traffic, NotationProblem> {
  if (text === '') return found({ protocol: 'icmp', type: 'any', code: 'any' });
  const [, type, code] = /^([0-9]{1,3})(?:\/([0-9]{1,3}))?$/.exec(text) ?? [];
  if (type === undefined || Number(type) > 255 || Number(code ?? 0) > 255)
    return failed({ kind: 'icmp', text });
  return found({ protocol: 'icmp', type: Number(type), code: code === undefined ? 'any' : Number(code) });
}

/** TCP, UDP and ICMP by number are those protocols, with all their ports or types. */
function parseProtocol(text: string): Read<Traffic, NotationProblem> {
  if (!/^[0-9]{1,3}$/.test(text) || Number(text) > 255) return failed({ kind: 'protocol-number', text });
  switch (Number(text)) {
    case protocolNumber.tcp:
      return found({ protocol: 'tcp', ports: allPorts });
    case protocolNumber.udp:
      return found({ protocol: 'udp', ports: allPorts });
    case protocolNumber.icmp:
      return found({ protocol: 'icmp', type: 'any', code: 'any' });
    default:
      return found({ protocol: 'other', number: Number(text) });
  }
}
