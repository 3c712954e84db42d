import { parseAddress } from '../../src/net/parse-address.ts';
import { type Address } from '../../src/net/ip.ts';
import type { Packet } from '../../src/net/packet.ts';
import { parseRule } from '../../src/scenario/notation.ts';
import type { Direction } from '../../src/scenario/rule.ts';
import type { GatewayFault } from '../../src/trace/gateway-fault.ts';
import type { ConnectionNote, LedgerEntry } from '../../src/trace/ledger-entry.ts';
import type { Looked, LostReference, RuleDecision } from '../../src/trace/looked.ts';
import type { Forwarding, GatewayKind, Place, Step, Stop } from '../../src/trace/trace.ts';
import { must } from '../must.ts';

/** Steps as the engine writes them, made by hand for whatever reads a trace. */

export function address(text: string): Address {
  return must(parseAddress(text));
}

/** A web request, from a laptop on the internet unless another sender is named. */
export function packetTo(destination: string, source = '198.51.100.7'): Packet {
  const ends = { source: address(source), destination: address(destination) };
  return { protocol: 'tcp', ...ends, sourcePort: 41022, destinationPort: 443 };
}

export const groupsOfWeb: Place = {
  kind: 'security-group',
  id: 'web',
  groups: ['web-sg'],
  direction: 'ingress',
};

export function gateway(kind: GatewayKind, id: string, direction: Direction = 'egress'): Place {
  return { kind: 'gateway', id, gateway: kind, direction };
}

export function interfaceOf(id: string, direction: Direction = 'ingress'): Place {
  return { kind: 'interface', id, direction };
}

export function passage(at: Place, by: Forwarding): Step {
  return { at, packet: packetTo('10.0.1.10'), ruling: { verdict: 'forward', by } };
}

export function faultAt(at: Place, fault: GatewayFault, packet = packetTo('10.0.1.10')): Stop {
  return { at, packet, ruling: { verdict: 'deny', by: { kind: 'gateway', fault } } };
}

/** A stop at which none of these rules let the packet in. */
export function unmatched(looked: readonly Looked[], connection?: ConnectionNote): Stop {
  const silence = { verdict: 'deny', by: { kind: 'implicit-deny' }, looked } as const;
  const ruling = connection ? { ...silence, connection } : silence;
  return { at: groupsOfWeb, packet: packetTo('10.0.1.10', '10.0.2.20'), ruling };
}

/** A rule that named a group, at a packet from 10.0.2.20 that nobody could take for one of the group. */
export function missedGroup(rule: string, lost?: LostReference): Looked {
  const decision = ruleOfWeb(rule);
  const { peer } = decision.rule;
  const mismatch = { field: 'source', wanted: peer, members: [], got: address('10.0.2.20') } as const;
  return { ...decision, mismatch: lost ? { ...mismatch, lost } : mismatch };
}

export function ruleOfWeb(text: string): RuleDecision {
  return { kind: 'rule', group: 'web-sg', index: 0, rule: must(parseRule(text, 'ingress')) };
}

/** A line in the ledger of the web server, opened at second 100 by a web request. */
export function ledgerLine(line: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    host: 'web',
    opened: packetTo('10.0.1.10'),
    openedBy: 'ingress',
    since: 100,
    until: 450,
    answers: 0,
    tracked: true,
    automatic: false,
    rule: ruleOfWeb('https from 198.51.100.0/24'),
    ...line,
  };
}
