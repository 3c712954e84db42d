import { contains } from '../net/cidr.ts';
import { parseCidr } from '../net/parse-cidr.ts';
import type { Address } from '../net/ip.ts';
import { nearestMiss } from './nearest-miss.ts';
import type { GatewayFault } from './gateway-fault.ts';
import type { Looked, LostReference } from './looked.ts';
import type { Stop } from './trace.ts';

/**
 * The code that VPC Reachability Analyzer gives for such a stop; undefined where its list has none.
 * The tool itself looks at TCP and UDP over IPv4 only; other packets get the code of what stopped them all the same.
 * https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html
 */
export function explanationCode({ at, packet, ruling }: Stop): string | undefined {
  switch (ruling.by.kind) {
    case 'route':
      return ruling.by.route ? 'BAD_STATE_ROUTE' : 'NO_ROUTE_TO_DESTINATION';
    case 'gateway':
      return gatewayCode(ruling.by.fault, packet.destination);
    case 'entry':
    case 'implicit-deny':
      if (at.kind === 'network-acl') return 'SUBNET_ACL_RESTRICTION';
      return groupCode('looked' in ruling ? ruling.looked : []);
  }
}

/** A rule that names a group which is not known here is told apart from no rule at all. */
function groupCode(looked: readonly Looked[]): string {
  const mismatch = nearestMiss(looked)?.mismatch;
  const lost = mismatch && 'lost' in mismatch ? mismatch.lost : undefined;
  return (lost && lostCodes[lost]) ?? 'ENI_SG_RULES_MISMATCH';
}

function gatewayCode(fault: GatewayFault, destination: Address): string | undefined {
  return fault === 'private-destination' ? privateCode(destination) : gatewayCodes[fault];
}

/** The list has a code for the private blocks of two RFCs, and none for link-local and unique local addresses. */
function privateCode(destination: Address): string | undefined {
  return privateCodes.find(([text]) => {
    const block = parseCidr(text);
    return block.ok && contains(block.value, destination);
  })?.[1];
}

const privateCodes = [
  ['10.0.0.0/8', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS'],
  ['172.16.0.0/12', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS'],
  ['192.168.0.0/16', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS'],
  ['100.64.0.0/10', 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS'],
] as const;

const gatewayCodes: Readonly<Partial<Record<GatewayFault, string>>> = {
  'no-public-address': 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  'not-a-public-address': 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  'nat-protocol': 'PROTOCOL_RESTRICTION',
  'beyond-peering': 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  'transit-gateway-no-route': 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
  'source-dest-check': 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  'no-listener': 'ELBV2_LISTENERS_MISMATCH',
};

// What comes in from the internet begins, to the tool, at the internet gateway: there was no group to lose.
const lostCodes: Readonly<Partial<Record<LostReference, string>>> = {
  'nat-gateway': 'SG_REFERENCES_NOT_PRESERVED',
  appliance: 'SG_REFERENCES_NOT_PRESERVED',
  'other-region': 'UNKNOWN_PEERED_SGS',
  'transit-gateway-outbound': 'SG_REFERENCES_NOT_PRESERVED',
  'transit-gateway-off': 'SG_REFERENCING_SUPPORT',
};
