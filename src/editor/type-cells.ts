import { formatPortRange } from '../net/port.ts';
import type { Traffic } from '../scenario/traffic.ts';
import type { RuleType } from '../rule-type/rule-type.ts';
import { anyIcmp, type Draft } from './draft.ts';

/** What stands in the protocol and port cells of a row: a text that is settled, or the field that is asked for. */
interface TypeCells {
  readonly protocol: Cell<'protocol' | 'icmpType'>;
  readonly ports: Cell<'ports' | 'icmpCode'>;
}

type Cell<Field> = { readonly says: string } | { readonly asks: Field };

/** As in the console: an ICMP type is entered in the protocol column, its code in the port column. */
export function cellsOf({ writes }: RuleType, draft: Draft, all: string): TypeCells {
  switch (writes.asks) {
    case 'nothing':
      return cellsOfTraffic(writes.traffic, all);
    case 'ports':
      return { protocol: { says: writes.protocol.toUpperCase() }, ports: { asks: 'ports' } };
    case 'icmp': {
      const ofAnyType = draft.icmpType.trim().toLowerCase() === anyIcmp;
      return { protocol: { asks: 'icmpType' }, ports: ofAnyType ? { says: all } : { asks: 'icmpCode' } };
    }
    case 'protocol':
      return { protocol: { asks: 'protocol' }, ports: { says: all } };
  }
}

function cellsOfTraffic(traffic: Traffic, all: string): TypeCells {
  switch (traffic.protocol) {
    case 'all':
      return { protocol: { says: all }, ports: { says: all } };
    case 'tcp':
    case 'udp':
      return {
        protocol: { says: traffic.protocol.toUpperCase() },
        ports: { says: formatPortRange(traffic.ports) },
      };
    case 'icmp':
      return { protocol: { says: 'ICMP' }, ports: { says: all } };
    case 'icmpv6':
      return { protocol: { says: 'ICMPv6' }, ports: { says: all } };
    case 'other':
      return { protocol: { says: String(traffic.number) }, ports: { says: all } };
  }
}
