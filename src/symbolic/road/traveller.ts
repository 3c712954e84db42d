import type { Address } from '../../net/ip.ts';
import type { Direction, NetworkAcl } from '../../scenario/rule.ts';
import type { Node } from '../diagram/node.ts';
import type { Form } from '../headers/form.ts';
import type { Interface } from '../rules/members.ts';

/** A set of headers on its way together, by the topology alone, and what it has met so far. */
export interface Traveller {
  readonly set: Node;
  /** How these headers look here. */
  readonly form: Form;
  readonly checkpoints: readonly Checkpoint[];
  readonly sections: readonly Section[];
  readonly mappings: readonly Mapping[];
  /** The route tables that were asked, and between which ends: no packet asks one twice. */
  readonly asked: readonly string[];
}

/** A filter that has yet to rule on what comes to it. */
export type Checkpoint =
  | {
      readonly kind: 'security-group';
      readonly at: Interface;
      readonly direction: Direction;
      readonly form: Form;
      /** The place of its section among those of the road. */
      readonly section: number;
      /** It stands in the middle of a road, and sees who comes and goes. */
      readonly between: boolean;
    }
  | {
      readonly kind: 'network-acl';
      readonly acl: NetworkAcl;
      readonly subnet: string;
      readonly direction: Direction;
      readonly form: Form;
    };

/** A stretch of the way between two interfaces with security groups. */
export interface Section {
  /** The rules of this direction that name a group know nobody. */
  readonly lost: Readonly<Record<Direction, boolean>>;
  /** Whom inbound rules that name a group take the sender for. */
  readonly standIn?: Address;
}

/** What a translator remembers: the packet on both sides of it. */
export interface Mapping {
  readonly translator: string;
  readonly inside: Form;
  readonly outside: Form;
}

/** Where headers begin, or come out. */
export type Terminus =
  | { readonly kind: 'host' | 'load-balancer'; readonly id: string }
  | { readonly kind: 'service'; readonly vpc: string }
  | { readonly kind: 'internet' };

/** A whole way, and how it ends if every filter on it lets pass. */
export interface Road {
  readonly traveller: Traveller;
  readonly end: RoadEnd;
}

export type RoadEnd =
  | { readonly kind: 'arrives'; readonly at: Terminus }
  | { readonly kind: 'stops'; readonly at: StopPlace; readonly by: string }
  | { readonly kind: 'cannot-say'; readonly why: CannotSay };

/** What goes beyond the topologies that can be proved, or a question about no packet at all. */
export type CannotSay =
  'too-many-translators' | 'too-long' | 'compares-fields' | 'met-twice' | 'no-such-packet';

export type GatewayName =
  | 'internet-gateway'
  | 'egress-only-internet-gateway'
  | 'nat-gateway'
  | 'peering'
  | 'transit-gateway'
  | 'load-balancer';

/** Where something stops, named as a trace names it. */
export type StopPlace =
  | {
      readonly kind: 'security-group';
      readonly id: string;
      readonly groups: readonly string[];
      readonly direction: Direction;
    }
  | {
      readonly kind: 'network-acl';
      readonly id: string;
      readonly subnet: string;
      readonly direction: Direction;
    }
  | { readonly kind: 'route'; readonly id: string; readonly direction: 'egress' }
  | {
      readonly kind: 'gateway';
      readonly id: string;
      readonly gateway: GatewayName;
      readonly direction: Direction;
    }
  | { readonly kind: 'interface'; readonly id: string; readonly direction: Direction };

const plainSection: Section = { lost: { ingress: false, egress: false } };

export function setOut(set: Node, form: Form): Traveller {
  return { set, form, checkpoints: [], sections: [plainSection], mappings: [], asked: [] };
}

export function arrive(traveller: Traveller, at: Terminus): readonly Road[] {
  return [{ traveller, end: { kind: 'arrives', at } }];
}

export function stop(traveller: Traveller, at: StopPlace, by: string): readonly Road[] {
  return [{ traveller, end: { kind: 'stops', at, by } }];
}

export function cannotSay(traveller: Traveller, why: CannotSay): readonly Road[] {
  return [{ traveller, end: { kind: 'cannot-say', why } }];
}

export function meetGroups(
  traveller: Traveller,
  at: Interface,
  direction: Direction,
  between = false,
): Traveller {
  const { form, checkpoints, sections } = traveller;
  const section = sections.length - 1;
  const checkpoint: Checkpoint = { kind: 'security-group', at, direction, form, section, between };
  return { ...traveller, checkpoints: [...checkpoints, checkpoint] };
}

export function meetAcl(
  traveller: Traveller,
  acl: NetworkAcl,
  subnet: string,
  direction: Direction,
): Traveller {
  const { form, checkpoints } = traveller;
  const checkpoint: Checkpoint = { kind: 'network-acl', acl, subnet, direction, form };
  return { ...traveller, checkpoints: [...checkpoints, checkpoint] };
}

/** On this section, rules of these directions that name a group know nobody. */
export function loseReferences(
  traveller: Traveller,
  directions: readonly Direction[] = ['ingress', 'egress'],
): Traveller {
  const { sections } = traveller;
  const last = sections.at(-1) ?? plainSection;
  const lost = {
    ingress: last.lost.ingress || directions.includes('ingress'),
    egress: last.lost.egress || directions.includes('egress'),
  };
  return { ...traveller, sections: [...sections.slice(0, -1), { ...last, lost }] };
}

/** Behind something that opens a connection of its own. */
export function beginSection(traveller: Traveller, standIn?: Address): Traveller {
  const section = standIn === undefined ? plainSection : { ...plainSection, standIn };
  return { ...traveller, sections: [...traveller.sections, section] };
}
