import type { Family } from '../net/ip.ts';
import type { Use } from '../net/special-use.ts';
import type { Asked } from './asked.ts';

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
      readonly asked?: Asked;
    }
  /** Something has IPv6 in a VPC or subnet that has no IPv6 block. */
  | { readonly kind: 'no-ipv6'; readonly of: 'vpc' | 'subnet'; readonly id: string }
  /** `block` is that of the subnet `other`. */
  | {
      readonly kind: 'subnets-overlap';
      readonly text: string;
      readonly block: string;
      readonly other: string;
    }
  /** Two blocks of one VPC. */
  | { readonly kind: 'blocks-overlap'; readonly text: string; readonly other: string }
  | {
      readonly kind: 'reserved-address';
      readonly address: string;
      readonly family: Family;
      readonly subnet: string;
      readonly asked?: Asked;
    }
  | {
      readonly kind: 'address-used';
      readonly address: string;
      readonly by: string;
      readonly scope: 'private' | 'public';
      readonly asked?: Asked;
    }
  | { readonly kind: 'inside-vpc'; readonly address: string; readonly vpc: string }
  /** An address that nobody on the internet has, where a public one must stand. */
  | {
      readonly kind: 'not-public';
      readonly address: string;
      readonly block: string;
      readonly use: Use;
    }
  /** A block of a VPC that is set aside for something else. */
  | { readonly kind: 'special-block'; readonly text: string; readonly use: Use }
  /** A further block that AWS does not add to the first one. */
  | { readonly kind: 'block-mix'; readonly text: string; readonly primary: string }
  /** A further block from a range that services of AWS use. */
  | { readonly kind: 'block-kept'; readonly text: string; readonly range: string }
  | {
      readonly kind: 'blocks-over-quota';
      readonly count: number;
      readonly quota: number;
      readonly most: number;
    }
  | { readonly kind: 'blocks-over-most'; readonly count: number; readonly most: number }
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
  | {
      readonly kind: 'local-route';
      readonly destination: string;
      readonly why: 'target' | 'not-simulated';
    }
  /** A route within the VPC that AWS does not take, or that can only be left over from a subnet that is gone. */
  | {
      readonly kind: 'inside-route';
      readonly destination: string;
      readonly wrong: 'destination' | 'target' | 'left-over';
    }
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
  /** Another Region is said of two VPCs that something joins which AWS has within a Region only. */
  | {
      readonly kind: 'one-region';
      readonly between: readonly [string, string];
      readonly by: 'security-group' | 'transit-gateway' | 'peering' | 'several';
      readonly id: string;
    }
  | { readonly kind: 'attachment-without-subnet'; readonly vpc: string }
  | { readonly kind: 'attachment-subnet-twice'; readonly subnet: string }
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
  | { readonly kind: 'balancer-preserves' | 'balancer-udp' | 'balancer-udp-hides' }
  /** Nothing joins the VPC of the balancer with that of its target. */
  | {
      readonly kind: 'target-not-joined';
      readonly host: string;
      readonly hostVpc: string;
      readonly vpc: string;
    };
