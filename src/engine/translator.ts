import type { Address } from '../net/ip.ts';
import type { Packet } from '../net/packet.ts';
import type { LoadBalancer, NatGateway } from '../scenario/network.ts';

/** What rewrites addresses and remembers it: a NAT gateway, or a load balancer. */
export interface Translator {
  readonly id: string;
  readonly address: Address;
  /** Decides from which ports it picks its own. */
  readonly system: 'nat-gateway' | 'elb';
  /** Seconds after which it forgets a connection without a packet. */
  readonly idleSeconds: (packet: Packet) => number;
}

/** A NAT gateway forgets after 350 idle seconds: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html */
export function natTranslator({ id, address }: NatGateway): Translator {
  return { id, address, system: 'nat-gateway', idleSeconds: () => 350 };
}

/**
 * A Network Load Balancer forgets TCP after 350 idle seconds and UDP after 120; of the other kind we know no figure.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
 */
export function balancerTranslator({ id, address, type }: LoadBalancer): Translator {
  const ofNetwork = ({ protocol }: Packet) => (protocol === 'tcp' ? 350 : 120);
  return { id, address, system: 'elb', idleSeconds: type === 'network' ? ofNetwork : () => Infinity };
}
