import type { Cidr } from '../net/cidr.ts';
import { icmpNames, numberNamed, protocolNames, type NamedNumber } from '../net/iana-names.ts';
import { parsePortRange } from '../net/parse-port.ts';
import { failed, found, type Read } from '../net/read.ts';
import type { RuleNotationProblem } from '../scenario/notation-problem.ts';
import { descriptionFault, parsePeer, parseRuleNumber } from '../scenario/notation.ts';
import { parseTraffic } from '../scenario/traffic-notation.ts';
import type { EditFault } from '../scenario/problem.ts';
import type { NetworkAclEntry, Peer, SecurityGroupRule } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Traffic } from '../scenario/traffic.ts';
import { ruleTypeById } from '../rule-type/catalog.ts';
import { fieldsOf, trafficOf, type TypeFields } from '../rule-type/naming.ts';
import type { FilterKind } from '../rule-type/rule-type.ts';
import { anyIcmp, type Draft, type TextField } from './draft.ts';
import { plain, plainRange } from './plain-text.ts';

/** What is wrong in a row, field by field. */
export type FieldProblems = Readonly<Partial<Record<TextField, EditFault>>>;

/** The rule that a row says, or everything that keeps it from saying one. */
export function readRule(draft: Draft, scenario: Scenario): Read<SecurityGroupRule, FieldProblems> {
  const traffic = readTraffic(draft, 'security-group');
  const peer = readPeer(draft.peer, scenario);
  const text = plain(draft.description);
  const fault = descriptionFault(text);
  if (traffic.ok && peer.ok && !fault) {
    const rule = { traffic: traffic.value, peer: peer.value };
    return found(text === '' ? rule : { ...rule, description: text });
  }
  return failed({
    ...(traffic.ok ? {} : traffic.problem),
    ...(peer.ok ? {} : { peer: peer.problem }),
    ...(fault ? { description: { kind: 'description', text, fault } } : {}),
  });
}

/** The entry that a row says, or everything that keeps it from saying one. */
export function readEntry(draft: Draft): Read<NetworkAclEntry, FieldProblems> {
  const ruleNumber = parseRuleNumber(plain(draft.ruleNumber));
  const traffic = readTraffic(draft, 'network-acl');
  const cidr = readCidr(draft.peer);
  if (ruleNumber.ok && traffic.ok && cidr.ok) {
    const { action } = draft;
    return found({ ruleNumber: ruleNumber.value, action, traffic: traffic.value, cidr: cidr.value });
  }
  return failed({
    ...(ruleNumber.ok ? {} : { ruleNumber: ruleNumber.problem }),
    ...(traffic.ok ? {} : traffic.problem),
    ...(cidr.ok ? {} : { peer: cidr.problem }),
  });
}

function readTraffic(draft: Draft, kind: FilterKind): Read<Traffic, FieldProblems> {
  const type = ruleTypeById(kind, draft.typeId);
  const unasked = fieldsOf({ protocol: 'all' });
  switch (type.writes.asks) {
    case 'nothing':
      return found(trafficOf(type, unasked));
    case 'ports': {
      const ports = parsePortRange(plainRange(draft.ports));
      return ports.ok
        ? found(trafficOf(type, { ...unasked, ports: ports.value }))
        : failed({ ports: ports.problem });
    }
    case 'protocol': {
      const text = plain(draft.protocol);
      const traffic = parseTraffic(`protocol ${String(numberNamed(protocolNames, text) ?? text)}`);
      return traffic.ok ? traffic : failed({ protocol: traffic.problem });
    }
    case 'icmp': {
      const icmp = readIcmp(draft, icmpNames[type.writes.protocol]);
      return icmp.ok ? found(trafficOf(type, { ...unasked, icmp: icmp.value })) : icmp;
    }
  }
}

/** A code belongs to a type: with any type it is not asked for (in the API, FromPort -1 wants ToPort -1). */
function readIcmp(draft: Draft, names: readonly NamedNumber[]): Read<TypeFields['icmp'], FieldProblems> {
  const type = readIcmpNumber(draft.icmpType, names);
  const code = type.ok && type.value === 'any' ? type : readIcmpNumber(draft.icmpCode);
  if (type.ok && code.ok) return found({ type: type.value, code: code.value });
  return failed({
    ...(type.ok ? {} : { icmpType: type.problem }),
    ...(code.ok ? {} : { icmpCode: code.problem }),
  });
}

function readIcmpNumber(
  typed: string,
  names: readonly NamedNumber[] = [],
): Read<number | 'any', RuleNotationProblem> {
  const text = plain(typed).toLowerCase();
  if (text === anyIcmp) return found('any');
  const named = numberNamed(names, text);
  if (named !== undefined) return found(named);
  return /^[0-9]{1,3}$/.test(text) && Number(text) <= 255
    ? found(Number(text))
    : failed({ kind: 'icmp', text });
}

/** A group or prefix list has to be one of the scenario's. */
function readPeer(typed: string, scenario: Scenario): Read<Peer, EditFault> {
  const peer = parsePeer(plain(typed));
  const fault = peer.ok ? unknownPeer(peer.value, scenario) : undefined;
  return fault ? failed(fault) : peer;
}

/** The problem with a peer whose name nothing in the scenario has. */
export function unknownPeer(peer: Peer, scenario: Scenario): EditFault | undefined {
  switch (peer.kind) {
    case 'cidr':
      return undefined;
    case 'group':
      return unknownName('security-group', peer.group, scenario.securityGroups);
    case 'prefix-list':
      return unknownName('prefix-list', peer.prefixList, scenario.prefixLists);
  }
}

function unknownName(
  what: 'security-group' | 'prefix-list',
  name: string,
  things: readonly { readonly id: string }[],
): EditFault | undefined {
  const known = things.map(({ id }) => id);
  return known.includes(name) ? undefined : { kind: 'unknown-name', what, name, known };
}

function readCidr(typed: string): Read<Cidr, RuleNotationProblem> {
  const text = plain(typed);
  const peer = parsePeer(text);
  if (!peer.ok) return peer;
  return peer.value.kind === 'cidr' ? found(peer.value.cidr) : failed({ kind: 'entry-peer', text });
}
