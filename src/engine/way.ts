import type { Address } from '../net/ip.ts';
import { formatAddress } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import type { Direction, NetworkAcl } from '../scenario/rule.ts';
import type { GatewayFault } from '../trace/gateway-fault.ts';
import type { LostReference } from '../trace/looked.ts';
import type { Forwarding, GatewayKind, Place, Ruling, Station } from '../trace/trace.ts';
import type { Checkpoint, Path, Section } from './path.ts';
import type { GuardedInterface } from './station.ts';
import type { Mapping } from './translations.ts';

/** A gateway as a place, without the direction in which it is passed. */
export interface Gateway {
  readonly id: string;
  readonly gateway: GatewayKind;
}

export const internetGateway: Gateway = { id: 'igw', gateway: 'internet-gateway' };

/** A checkpoint as it is written down: which section it is in, but not yet what lies on the rest of that. */
type Noted =
  | Exclude<Checkpoint, { readonly kind: 'security-group' }>
  | (Omit<Extract<Checkpoint, { readonly kind: 'security-group' }>, 'section'> & {
      readonly section: number;
      /** The interface stands in the middle of its section, and sees who comes and goes. */
      readonly between: boolean;
    });

/** The way of one packet as it is written down: checkpoint after checkpoint, and an arrival or a denial at its end. */
export class Way {
  readonly #noted: Noted[] = [];
  readonly #sections: Section[] = [{ automatic: false, lost: {} }];
  #arrival: Path['arrival'];

  /** What was written down; every checkpoint knows its whole section now, also what came after it. */
  path(): Path {
    const checkpoints = this.#noted.map((noted): Checkpoint => {
      if (noted.kind !== 'security-group') return noted;
      const { section: index, between, ...rest } = noted;
      const section = this.#sections[index] ?? { automatic: false, lost: {} };
      return { ...rest, section: between ? { ...section, lost: {} } : section };
    });
    return { checkpoints, ...(this.#arrival && { arrival: this.#arrival }) };
  }

  arrive(station: Station, packet: Packet): void {
    this.#arrival = { station, packet };
  }

  groups(at: GuardedInterface, direction: Direction, packet: Packet): void {
    this.#note(at, direction, packet, false);
  }

  /** An appliance's own groups see both ends, which do not see each other's any more. */
  groupsBetween(at: GuardedInterface, packet: Packet): void {
    this.loseReferences('appliance');
    this.#note(at, 'ingress', packet, true);
    this.#note(at, 'egress', packet, true);
  }

  acl(acl: NetworkAcl, subnet: string, direction: Direction, packet: Packet): void {
    const place = { kind: 'network-acl', id: acl.id, subnet, direction } as const;
    this.#noted.push({ kind: 'network-acl', place, packet, acl, direction });
  }

  decide(place: Place, packet: Packet, ruling: Ruling, mapping?: Mapping): void {
    this.#noted.push({ kind: 'decided', place, packet, ruling, ...(mapping && { mapping }) });
  }

  /** The gateway lets the packet through; `packet` is as it leaves. */
  pass(gateway: Gateway, direction: Direction, packet: Packet, by: Forwarding, mapping?: Mapping): void {
    this.decide(placeOf(gateway, direction), packet, { verdict: 'forward', by }, mapping);
  }

  deny(gateway: Gateway, direction: Direction, packet: Packet, fault: GatewayFault): void {
    this.decide(placeOf(gateway, direction), packet, denial(fault));
  }

  denyAtInterface(id: string, direction: Direction, packet: Packet, fault: GatewayFault): void {
    this.decide({ kind: 'interface', id, direction }, packet, denial(fault));
  }

  /** No interface has the address. */
  denyMissing(address: Address, direction: Direction, packet: Packet): void {
    this.denyAtInterface(formatAddress(address), direction, packet, 'nobody-there');
  }

  trackAlways(): void {
    this.#extend({ automatic: true });
  }

  /** Rules that name a group cannot know it from here on, nor from here back. The first reason stays. */
  loseReferences(reason: LostReference, directions: readonly Direction[] = ['ingress', 'egress']): void {
    const lost = Object.fromEntries(directions.map((direction) => [direction, reason]));
    this.#extend({ lost: { ...lost, ...this.#sections.at(-1)?.lost } });
  }

  /** Another section begins, behind something that opens a connection of its own. */
  beginSection(standIn?: Address): void {
    this.#sections.push({ automatic: false, lost: {}, ...(standIn !== undefined && { standIn }) });
  }

  #extend(by: Partial<Section>): void {
    const last = this.#sections.pop() ?? { automatic: false, lost: {} };
    this.#sections.push({ ...last, ...by });
  }

  #note(at: GuardedInterface, direction: Direction, packet: Packet, between: boolean): void {
    const place = groupPlace(at, direction);
    const section = this.#sections.length - 1;
    this.#noted.push({ kind: 'security-group', place, packet, at, direction, section, between });
  }
}

export function groupPlace({ id, groups }: GuardedInterface, direction: Direction): Place {
  return { kind: 'security-group', id, groups, direction };
}

function placeOf({ id, gateway }: Gateway, direction: Direction): Place {
  return { kind: 'gateway', id, gateway, direction };
}

function denial(fault: GatewayFault): Ruling {
  return { verdict: 'deny', by: { kind: 'gateway', fault } };
}
