import type { Family } from '../net/ip.ts';

/** What about blocks, addresses, routes and joins AWS would refuse, or accept but surprise with. */
export type NetworkFault = PlaceFault | RouteFault | JoinFault | BalancerFault;

/** A block or an address that cannot be where it is. */
export type PlaceFault =
  | {
      readonly kind: 'block-size';
      readonly text: string;
      readonly of: 'vpc' | 'subnet';
      readonly family: Family;
    }
  | {
      readonly kind: 'outside';
      readonly text: string;
      readonly of: 'vpc' | 'subnet';
      readonly id: string;
      readonly family: Family;
      readonly blocks: readonly string[];
    }
  /** Something has IPv6 in a VPC or subnet that has no IPv6 block. */
  | { readonly kind: 'no-ipv6'; readonly of: 'vpc' | 'subnet'; readonly id: string }
  | { readonly kind: 'subnets-overlap'; readonly other: string }
  /** Two blocks of one VPC. */
  | { readonly kind: 'blocks-overlap'; readonly text: string; readonly other: string }
  | {
      readonly kind: 'reserved-address';
      readonly address: string;
      readonly family: Family;
      readonly subnet: string;
    }
  | {
      readonly kind: 'address-used';
      readonly address: string;
      readonly by: string;
      readonly scope: 'private' | 'public';
    }
  | { readonly kind: 'inside-vpc'; readonly address: string; readonly vpc: string }
  | {
      readonly kind: 'acl-of-other-vpc';
      readonly acl: string;
      readonly aclVpc: string;
      readonly subnetVpc: string;
    }
  | {
      readonly kind: 'timeout-bounds';
      readonly seconds: number;
      readonly first: number;
      readonly last: number;
    };

export type RouteFault =
  | {
      readonly kind: 'duplicate-route';
      readonly destination: string;
      readonly of: 'subnet' | 'transit-gateway';
    }
  /** A route for a block of the VPC itself, which has its local route. */
  | { readonly kind: 'local-route'; readonly destination: string; readonly toInterface: boolean }
  /** A route within the VPC that AWS does not take: wrong destination, or wrong target. */
  | { readonly kind: 'inside-route'; readonly destination: string; readonly wrong: 'destination' | 'target' }
  | { readonly kind: 'reserved-route'; readonly destination: string; readonly reserved: string }
  | { readonly kind: 'eigw-ipv4' | 'nat-ipv6' | 'nat64'; readonly destination: string }
  | { readonly kind: 'not-peered'; readonly vpc: string; readonly other: string }
  /** The route leads to a transit gateway that its VPC is not attached to. */
  | { readonly kind: 'not-attached'; readonly vpc: string; readonly gateway: string }
  | {
      readonly kind: 'target-of-other-vpc';
      readonly what: 'host' | 'nat-gateway';
      readonly id: string;
      readonly targetVpc: string;
      readonly vpc: string;
    }
  /** A host that takes only what is its own, as a next hop for what is not. */
  | { readonly kind: 'checks-destination'; readonly host: string };

export type JoinFault =
  | { readonly kind: 'peered-vpc-not-here'; readonly vpc: string }
  | { readonly kind: 'peered-with-itself'; readonly vpc: string }
  | { readonly kind: 'peered-twice'; readonly between: readonly [string, string] }
  | { readonly kind: 'peered-overlap'; readonly one: string; readonly other: string }
  | { readonly kind: 'attachment-without-subnet'; readonly vpc: string }
  | {
      readonly kind: 'attachment-subnet-elsewhere';
      readonly subnet: string;
      readonly subnetVpc: string;
      readonly vpc: string;
    }
  /** The blocks of two attached VPCs overlap: the later one's is not propagated. */
  | { readonly kind: 'attached-overlap'; readonly one: string; readonly other: string }
  /** A transit gateway's route to a VPC that is not attached to it. */
  | { readonly kind: 'route-to-unattached'; readonly vpc: string; readonly gateway: string };

export type BalancerFault =
  | { readonly kind: 'balancer-without-groups' }
  | { readonly kind: 'balancer-preserves' }
  | { readonly kind: 'balancer-udp' };
