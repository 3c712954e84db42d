import type { Cidr } from '../net/cidr.ts';
import { familyOf, type Address, type Family } from '../net/ip.ts';
import type { Ipv4 } from '../net/ipv4.ts';
import type { Ipv6 } from '../net/ipv6.ts';
import type { PortRange } from '../net/port.ts';
import type { PortProtocol } from '../net/protocol.ts';

/** A VPC has one IPv4 block that it was made with, perhaps more, and perhaps one of IPv6. */
export interface Vpc {
  readonly id: string;
  readonly cidr: Cidr;
  readonly secondary: readonly Cidr[];
  readonly ipv6?: Cidr;
}

/** `acl` is absent where the subnet has the VPC's default network ACL. */
export interface Subnet {
  readonly id: string;
  readonly vpc: string;
  readonly cidr: Cidr;
  readonly ipv6?: Cidr;
  readonly acl?: string;
  /** Without the local routes, which are always there. */
  readonly routes: readonly Route[];
}

export interface Route {
  readonly destination: Cidr;
  readonly target: RouteTarget;
}

export type RouteTarget =
  | { readonly kind: 'internet-gateway' }
  /** Lets IPv6 out and its answers in, and nothing that begins outside. */
  | { readonly kind: 'egress-only-internet-gateway' }
  | { readonly kind: 'nat-gateway'; readonly id: string }
  /** The peering connection with that VPC. */
  | { readonly kind: 'peering'; readonly vpc: string }
  | { readonly kind: 'transit-gateway'; readonly id: string }
  /** The network interface of a host, such as an appliance that looks at what passes. */
  | { readonly kind: 'network-interface'; readonly host: string }
  /** What it led to is gone. */
  | { readonly kind: 'blackhole' };

/** What decides a client's source port. */
export type System = 'linux' | 'windows' | 'windows-2003' | 'nat-gateway' | 'elb' | 'lambda';

/** One thing a host answers to. Ports are left out where it answers on all of them. */
export interface Listener {
  readonly protocol: PortProtocol;
  readonly ports: PortRange;
}

/** Something that sends and answers: a host in a subnet, or one on the internet. */
interface Endpoint {
  readonly id: string;
  readonly address: Address;
  readonly ipv6?: Ipv6;
  readonly system: System;
  /** Absent: every port of TCP and UDP. Echo requests and other protocols are always answered. */
  readonly listens?: readonly Listener[];
}

/** A host in a subnet, with one network interface, which is what security groups are attached to. */
export interface Host extends Endpoint {
  readonly address: Ipv4;
  readonly subnet: string;
  /** The public address that the internet gateway pairs with the private one. */
  readonly publicAddress?: Ipv4;
  readonly groups: readonly string[];
  /** False where it was turned off, so that the host may pass on what is not its own. */
  readonly sourceDestCheck: boolean;
  /** Nitro v6 forgets an idle TCP connection sooner by default. */
  readonly hardware?: 'nitro-v6';
  /** Set on the interface, in place of the defaults. */
  readonly timeouts?: IdleTimeouts;
}

/** Idle seconds that may be set on a network interface: `ConnectionTrackingConfiguration` of the EC2 API. */
export interface IdleTimeouts {
  readonly tcpEstablished?: number;
  readonly udp?: number;
  readonly udpStream?: number;
}

/** Its address may be of either family; one that has both has its IPv6 address beside it. */
export type InternetHost = Endpoint;

/** Without a public address it is a private one, for ways that end in another network of ours. */
export interface NatGateway {
  readonly id: string;
  readonly subnet: string;
  readonly address: Ipv4;
  readonly publicAddress?: Ipv4;
}

/** Two VPCs joined. A deleted connection leaves routes that lead nowhere and rules that are stale. */
export interface Peering {
  readonly between: readonly [string, string];
  readonly region: 'same' | 'other';
  readonly state: 'active' | 'deleted';
}

/** A hub between VPCs. Every attached VPC's blocks lead to it, as with the default route table of a transit gateway. */
export interface TransitGateway {
  readonly id: string;
  /** Whether rules may name groups of VPCs behind it; AWS's default is no. */
  readonly securityGroupReferencing: boolean;
  readonly attachments: readonly TransitGatewayAttachment[];
  /** Beside those that the attachments bring. */
  readonly routes: readonly TransitGatewayRoute[];
}

export interface TransitGatewayAttachment {
  readonly vpc: string;
  /** Where the gateway has its interfaces: one subnet for each zone. */
  readonly subnets: readonly string[];
  /** AWS's default is yes; it takes effect only where the gateway allows it too. */
  readonly securityGroupReferencing: boolean;
}

export interface TransitGatewayRoute {
  readonly destination: Cidr;
  readonly target: { readonly kind: 'attachment'; readonly vpc: string } | { readonly kind: 'blackhole' };
}

/**
 * A load balancer with one listener, as far as its targets can tell it from a client.
 * Without `groups` (only a Network Load Balancer can be) it lets every client in.
 */
export interface LoadBalancer {
  readonly id: string;
  readonly type: 'application' | 'network';
  readonly subnet: string;
  readonly address: Ipv4;
  readonly publicAddress?: Ipv4;
  readonly groups?: readonly string[];
  readonly listener: { readonly protocol: PortProtocol; readonly port: number };
  readonly target: { readonly host: string; readonly port: number };
  /** Whether the target sees the client's address; an Application Load Balancer always shows its own. */
  readonly preserveClientIp: boolean;
}

/** INVARIANT: all entries are of one family. */
export interface PrefixList {
  readonly id: string;
  readonly entries: readonly Cidr[];
  readonly maxEntries: number;
}

/**
 * The source ports that a system picks from.
 * AWS's table, but for Linux, whose kernels use 32768-60999 where AWS's page says 61000
 * (https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports).
 */
export const ephemeralPorts: Readonly<Record<System, PortRange>> = {
  linux: { first: 32768, last: 60999 },
  windows: { first: 49152, last: 65535 },
  'windows-2003': { first: 1025, last: 5000 },
  'nat-gateway': { first: 1024, last: 65535 },
  elb: { first: 1024, last: 65535 },
  lambda: { first: 1024, last: 65535 },
};

/** The blocks of a VPC or subnet, of both families. */
export function blocksOf(network: Vpc | Subnet): readonly Cidr[] {
  const secondary = 'secondary' in network ? network.secondary : [];
  return [network.cidr, ...secondary, ...(network.ipv6 ? [network.ipv6] : [])];
}

/** The private addresses of an end, of both families. */
export function addressesOf({ address, ipv6 }: Pick<Endpoint, 'address' | 'ipv6'>): readonly Address[] {
  return ipv6 === undefined ? [address] : [address, ipv6];
}

/** The address that an end has in a family; undefined if it has none. */
export function addressIn(end: Pick<Endpoint, 'address' | 'ipv6'>, family: Family): Address | undefined {
  return addressesOf(end).find((address) => familyOf(address) === family);
}
