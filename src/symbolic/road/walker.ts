import type { Subnet } from '../../scenario/network.ts';
import type { Direction } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Node } from '../diagram/node.ts';
import type { HeaderSpace } from '../headers/header-space.ts';
import type { Mapping, Road, Traveller } from './traveller.ts';

/** What all headers of a set carry beside their addresses: ports, an ICMP message, or nothing that a rule could look at. */
export type Carries = 'ports' | 'icmp' | 'other';

/** What a packet is to its flow. The answer finds what translators remember of the request. */
export type Leg =
  | { readonly kind: 'request'; readonly carries: Carries }
  | { readonly kind: 'reply'; readonly carries: Carries; readonly memory: readonly Mapping[] };

/** Some of the headers, and how it goes on with them; undefined: which ones, cannot be said. */
export interface Case {
  readonly where: Node | undefined;
  readonly then: (traveller: Traveller) => readonly Road[];
}

/** What a gateway needs to know of a way, and how it goes on behind it. */
export interface Walker {
  readonly space: HeaderSpace;
  readonly scenario: Scenario;
  readonly leg: Leg;
  /** Parts the headers among the cases: each header goes with the first that it is in. */
  among(
    traveller: Traveller,
    cases: readonly Case[],
    otherwise: (traveller: Traveller) => readonly Road[],
  ): readonly Road[];
  /** From an interface in the subnet: within it, or out of it. */
  goOn(traveller: Traveller, subnet: Subnet): readonly Road[];
  /** By the route table of the subnet, whose border is behind. */
  takeRoute(traveller: Traveller, subnet: Subnet): readonly Road[];
  /** To the subnet of the VPC that has the address. */
  enterVpc(traveller: Traveller, vpc: string): readonly Road[];
  /** To an interface of the subnet, over its border. */
  enterSubnet(traveller: Traveller, subnet: Subnet): readonly Road[];
  /** To an interface of a subnet whose border is behind, or is none to this packet. */
  reachInterface(traveller: Traveller, subnet: Subnet): readonly Road[];
  askAcl(traveller: Traveller, subnet: Subnet, direction: Direction): Traveller;
}
