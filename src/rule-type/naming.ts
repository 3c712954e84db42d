import { allPorts, type PortRange } from '../net/port.ts';
import { protocolNumber } from '../net/protocol.ts';
import { parseTraffic } from '../scenario/traffic-notation.ts';
import { sameTraffic, type Traffic } from '../scenario/traffic.ts';
import { ruleTypeById, ruleTypes } from './catalog.ts';
import type { FilterKind, RuleType } from './rule-type.ts';

/** What the other fields of a row say about its traffic; a type takes what it asks for and leaves the rest. */
export interface TypeFields {
  readonly ports: PortRange;
  readonly icmp: { readonly type: number | 'any'; readonly code: number | 'any' };
  /** 0 to 255, the IANA number. */
  readonly protocol: number;
}

/** The type that the console would show for this traffic: it knows only what is stored, not what was chosen. */
export function typeOf(traffic: Traffic, kind: FilterKind): RuleType {
  const settled = ruleTypes[kind].find(
    ({ writes }) => writes.asks === 'nothing' && sameTraffic(writes.traffic, traffic),
  );
  return settled ?? ruleTypeById(kind, customTypeOf(traffic));
}

/** The traffic that a row of this type writes. */
export function trafficOf(type: RuleType, fields: TypeFields): Traffic {
  switch (type.writes.asks) {
    case 'nothing':
      return type.writes.traffic;
    case 'ports':
      return { protocol: type.writes.protocol, ports: fields.ports };
    case 'icmp':
      return { protocol: type.writes.protocol, ...fields.icmp };
    case 'protocol': {
      // The notation knows which numbers have a name, and so another shape.
      const traffic = parseTraffic(`protocol ${String(fields.protocol)}`);
      if (!traffic.ok) throw new Error(`no protocol has the number ${String(fields.protocol)}`);
      return traffic.value;
    }
  }
}

/** The fields that write this traffic again, whatever type asks for them. */
export function fieldsOf(traffic: Traffic): TypeFields {
  const fields: TypeFields = { ports: allPorts, icmp: { type: 'any', code: 'any' }, protocol: 0 };
  switch (traffic.protocol) {
    case 'all':
      return fields;
    case 'tcp':
    case 'udp':
      return { ...fields, ports: traffic.ports, protocol: protocolNumber[traffic.protocol] };
    case 'icmp':
    case 'icmpv6': {
      const { type, code } = traffic;
      return { ...fields, icmp: { type, code }, protocol: protocolNumber[traffic.protocol] };
    }
    case 'other':
      return { ...fields, protocol: traffic.number };
  }
}

function customTypeOf(traffic: Traffic): string {
  switch (traffic.protocol) {
    case 'all':
      return 'all';
    case 'other':
      return 'custom-protocol';
    case 'tcp':
    case 'udp':
    case 'icmp':
    case 'icmpv6':
      return `custom-${traffic.protocol}`;
  }
}
