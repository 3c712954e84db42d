import { formatAddress, type Address } from '../net/ip.ts';
import { protocolNumberOf, type Packet } from '../net/packet.ts';
import { nearestMiss } from '../trace/nearest-miss.ts';
import type { GatewayFault } from '../trace/gateway-fault.ts';
import type { Looked } from '../trace/looked.ts';
import type { Step } from '../trace/trace.ts';

/** Why a packet fared as it did at a checkpoint. */
export type Because =
  /** The connection was in the ledger, so no rule was asked. */
  | { readonly kind: 'ledger' }
  | { readonly kind: 'rule-allows' | 'no-rule-allows'; readonly field: DecidingField }
  | { readonly kind: 'entry-denies'; readonly ruleNumber: number; readonly field: DecidingField }
  /** `gateway`: whatever else kept it from going on. */
  | { readonly kind: 'no-route' | 'nobody-there' | 'source-dest-check' | 'port-25' | 'gateway' };

/** The field of the packet that decided, and its value. */
export type DecidingField =
  | { readonly name: 'port'; readonly port: number }
  | { readonly name: 'source' | 'destination'; readonly address: Address }
  | { readonly name: 'icmp'; readonly type: number; readonly code: number }
  | { readonly name: 'protocol'; readonly number: number };

/** Why a step went as it did. */
export function becauseOf({ packet, ruling }: Step): Because {
  switch (ruling.verdict) {
    case 'tracked':
      return { kind: 'ledger' };
    case 'allow':
    case 'exempt':
    case 'forward':
      return { kind: 'rule-allows', field: portLike(packet) };
    case 'deny':
      break;
  }
  switch (ruling.by.kind) {
    case 'entry':
      return { kind: 'entry-denies', ruleNumber: ruling.by.entry.ruleNumber, field: portLike(packet) };
    case 'implicit-deny':
      return {
        kind: 'no-rule-allows',
        field: 'looked' in ruling ? fieldThatFailed(ruling.looked, packet) : portLike(packet),
      };
    case 'route':
      return { kind: 'no-route' };
    case 'gateway':
      return { kind: faultToName(ruling.by.fault) };
  }
}

/** What is found out at an interface has a reason of its own; at a gateway the place says enough. */
function faultToName(fault: GatewayFault) {
  switch (fault) {
    case 'nobody-there':
    case 'source-dest-check':
    case 'port-25':
      return fault;
    default:
      return 'gateway';
  }
}

/** What people say of such a packet, right or wrong; the port of the service for that of the reply is the classic. */
export function plausible(request: Packet, packet: Packet): readonly Because[] {
  return [
    { kind: 'rule-allows', field: portLike(packet) },
    { kind: 'no-rule-allows', field: portLike(request) },
    { kind: 'no-rule-allows', field: portLike(packet) },
    { kind: 'ledger' },
  ];
}

export function sameBecause(one: Because, other: Because): boolean {
  return textOf(one) === textOf(other);
}

/** The field on which the rule that came nearest failed; the port where there was no rule to fail. */
function fieldThatFailed(looked: readonly Looked[], packet: Packet): DecidingField {
  const mismatch = nearestMiss(looked)?.mismatch;
  switch (mismatch?.field) {
    case 'protocol':
      return { name: 'protocol', number: mismatch.got };
    case 'source':
    case 'destination':
      return { name: mismatch.field, address: mismatch.got };
    default:
      return portLike(packet);
  }
}

/** The destination port, or what stands in its place. */
function portLike(packet: Packet): DecidingField {
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return { name: 'port', port: packet.destinationPort };
    case 'icmp':
    case 'icmpv6':
      return { name: 'icmp', type: packet.type, code: packet.code };
    case 'other':
      return { name: 'protocol', number: protocolNumberOf(packet) };
  }
}

/** The same text for reasons that say the same, and for no others. */
function textOf(because: Because): string {
  switch (because.kind) {
    case 'rule-allows':
    case 'no-rule-allows':
      return `${because.kind} ${textOfField(because.field)}`;
    case 'entry-denies':
      return `${because.kind} ${String(because.ruleNumber)} ${textOfField(because.field)}`;
    case 'ledger':
    case 'no-route':
    case 'nobody-there':
    case 'source-dest-check':
    case 'port-25':
    case 'gateway':
      return because.kind;
  }
}

function textOfField(field: DecidingField): string {
  switch (field.name) {
    case 'port':
      return `port ${String(field.port)}`;
    case 'source':
    case 'destination':
      return `${field.name} ${formatAddress(field.address)}`;
    case 'icmp':
      return `icmp ${String(field.type)}/${String(field.code)}`;
    case 'protocol':
      return `protocol ${String(field.number)}`;
  }
}
