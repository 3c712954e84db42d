import type { Cidr } from '../net/cidr.ts';
import type { Ipv4 } from '../net/ip.ts';
import type { PortRange } from '../net/port.ts';
import type { PortProtocol } from '../net/protocol.ts';

export interface Vpc {
  readonly id: string;
  readonly cidr: Cidr;
}

/** `acl` is absent where the subnet has the VPC's default network ACL. */
export interface Subnet {
  readonly id: string;
  readonly vpc: string;
  readonly cidr: Cidr;
  readonly acl?: string;
  /** Without the local route, which is always there. */
  readonly routes: readonly Route[];
}

export interface Route {
  readonly destination: Cidr;
  readonly target: RouteTarget;
}

export type RouteTarget =
  | { readonly kind: 'internet-gateway' }
  | { readonly kind: 'nat-gateway'; readonly id: string }
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
  readonly address: Ipv4;
  readonly system: System;
  /** Absent: every port of TCP and UDP. Echo requests and other protocols are always answered. */
  readonly listens?: readonly Listener[];
}

/** A host in a subnet, with one network interface, which is what security groups are attached to. */
export interface Host extends Endpoint {
  readonly subnet: string;
  /** The public address that the internet gateway pairs with the private one. */
  readonly publicAddress?: Ipv4;
  readonly groups: readonly string[];
}

export type InternetHost = Endpoint;

export interface NatGateway {
  readonly id: string;
  readonly subnet: string;
  readonly address: Ipv4;
  readonly publicAddress: Ipv4;
}

export interface Peering {
  readonly between: readonly [string, string];
  readonly region: 'same' | 'other';
}

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
