import type { GatewayFault, Stop } from './trace.ts';

/**
 * The code that VPC Reachability Analyzer gives for such a stop; undefined where its list has none.
 * https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html
 */
export function explanationCode({ at, ruling }: Stop): string | undefined {
  switch (ruling.by.kind) {
    case 'route':
      return ruling.by.route ? 'BAD_STATE_ROUTE' : 'NO_ROUTE_TO_DESTINATION';
    case 'gateway':
      return gatewayCodes[ruling.by.fault];
    case 'entry':
    case 'implicit-deny':
      return at.kind === 'network-acl' ? 'SUBNET_ACL_RESTRICTION' : 'ENI_SG_RULES_MISMATCH';
  }
}

const gatewayCodes: Readonly<Partial<Record<GatewayFault, string>>> = {
  'no-public-address': 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  'not-a-public-address': 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  'private-destination': 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  'nat-protocol': 'PROTOCOL_RESTRICTION',
};
