import { inRange, type PortRange } from '../net/port.ts';
import { ruleTypes } from './catalog.ts';
import type { FilterKind, RuleType, TypeId } from './rule-type.ts';

/** A type that stands for one service, with its one port. */
export interface NamedType {
  readonly id: TypeId;
  readonly type: RuleType;
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
}

/** How far the named types of a list reach into a range of ports, such as that in which a client picks where answers go. */
export interface Reach {
  /** The named types whose port lies in the range. */
  readonly types: readonly NamedType[];
  /** How many different ports they open together, and how many the range has. */
  readonly ports: number;
  readonly of: number;
}

/** The types of this filter's list that name a service, in the order of their ports. */
export function namedTypes(kind: FilterKind): readonly NamedType[] {
  return ruleTypes[kind]
    .flatMap((type) => {
      if (type.writes.asks !== 'nothing') return [];
      const { traffic } = type.writes;
      if (!('ports' in traffic) || traffic.ports.first !== traffic.ports.last) return [];
      return [{ id: type.id, type, protocol: traffic.protocol, port: traffic.ports.first }];
    })
    .toSorted((one, other) => one.port - other.port);
}

/** Answers go to a port that the client picked: this is what the named types could open of that range, all of them taken together. */
export function reachOfTypes(kind: FilterKind, range: PortRange): Reach {
  const types = namedTypes(kind).filter(({ port }) => inRange(range, port));
  const ports = new Set(types.map(({ port }) => port)).size;
  return { types, ports, of: range.last - range.first + 1 };
}
