import type { Packet } from '../net/packet.ts';
import type { Subnet } from '../scenario/network.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Direction } from '../scenario/rule.ts';
import type { Role } from './path.ts';
import type { Translations } from './translations.ts';
import type { Way } from './way.ts';

/** What a gateway needs to know of a packet's way, and how the way goes on behind it. */
export interface Onward {
  readonly scenario: Scenario;
  readonly translations: Translations;
  readonly now: number;
  readonly role: Role;
  readonly way: Way;
  /** From an interface in the subnet: within it, or out of it. */
  goOn(subnet: Subnet, packet: Packet): void;
  /** By the route table of the subnet, whose border is behind. */
  takeRoute(subnet: Subnet, packet: Packet): void;
  /** To the subnet of the VPC that has the address. */
  enterVpc(vpc: string, packet: Packet): void;
  /** To an interface of the subnet. */
  enterSubnet(subnet: Subnet, packet: Packet): void;
  /** To an interface of a subnet whose border is behind, or is none to this packet. */
  reachInterface(subnet: Subnet, packet: Packet): void;
  askNetworkAcl(subnet: Subnet, direction: Direction, packet: Packet): void;
}
