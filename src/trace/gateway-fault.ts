/** Why a gateway, or what else stands on the way and is no filter, lets a packet go no further. */
export type GatewayFault =
  /** The sender has no public address that the internet gateway could give it. */
  | 'no-public-address'
  /** Nothing in the VPC has this address as its public one. */
  | 'not-a-public-address'
  /** A private address is no destination on the internet. */
  | 'private-destination'
  /** A NAT gateway takes TCP, UDP and ICMP only. */
  | 'nat-protocol'
  /** Nothing sent through this NAT gateway is waiting for such a packet. */
  | 'nat-no-mapping'
  /** The NAT gateway forgot the connection after 350 idle seconds, and answers with a reset. */
  | 'nat-expired'
  /** So did the Network Load Balancer. */
  | 'balancer-expired'
  /** An egress-only internet gateway lets nothing in that begins outside. */
  | 'egress-only'
  /** No route of the VPC leads to an internet gateway, so nothing comes in by one. */
  | 'no-internet-gateway'
  /** A peering connection carries only what goes from an address of one VPC to an address of the other. */
  | 'beyond-peering'
  /** No route of the transit gateway leads to the address, or one that leads nowhere. */
  | 'transit-gateway-no-route'
  /** EC2 lets no mail leave on TCP port 25 for public addresses, unless the account was freed of it. */
  | 'port-25'
  /** The interface takes and sends only what is addressed to or from itself. */
  | 'source-dest-check'
  /** The load balancer has no such listener. */
  | 'no-listener'
  /** It went in a circle. */
  | 'loop'
  /** No interface has the address. */
  | 'nobody-there';
