import { awsEditErrorCode } from './aws-edit-error.ts';
import type { Fault } from './problem.ts';

/**
 * The error code of the EC2 API for the same refusal, or of that of Elastic Load Balancing, where AWS's list describes it or a real answer of AWS shows it:
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export function awsErrorCode(fault: Fault): string | undefined {
  switch (fault.kind) {
    case 'duplicate-rule':
    case 'rule-number-used':
    case 'no-group':
    case 'description':
    case 'unknown-name':
    case 'no-such-rule':
    case 'group-of-other-vpc':
      return awsEditErrorCode(fault);
    case 'block-size':
      if (fault.family === 'ipv6') return undefined;
      // AWS's list has `InvalidVpcRange`; its answers say it with a dot.
      return fault.of === 'vpc' ? 'InvalidVpc.Range' : 'InvalidSubnet.Range';
    case 'outside':
      if (fault.family === 'ipv6' || fault.asked === 'load-balancer') return undefined;
      return fault.of === 'vpc' ? 'InvalidSubnet.Range' : 'InvalidParameterValue';
    case 'subnets-overlap':
      return 'InvalidSubnet.Conflict';
    case 'reserved-address':
      return fault.family === 'ipv4' && !fault.asked ? 'InvalidParameterValue' : undefined;
    case 'address-used':
      return fault.scope === 'private' && !fault.asked ? 'InvalidIPAddress.InUse' : undefined;
    case 'duplicate-route':
      return fault.of === 'subnet' ? 'RouteAlreadyExists' : undefined;
    case 'local-route':
      return fault.why === 'target' ? 'InvalidParameterValue' : undefined;
    case 'attachment-subnet-twice':
      return 'DuplicateSubnetsInSameZone';
    case 'lost-reference':
      return fault.why === 'not-joined' || fault.why === 'other-region' ? 'InvalidGroup.NotFound' : undefined;
    case 'rules-over-quota':
      return 'RulesPerSecurityGroupLimitExceeded';
    case 'groups-over-quota':
    case 'groups-over-most':
      return fault.asked === 'load-balancer' ? undefined : 'SecurityGroupsPerInterfaceLimitExceeded';
    case 'entries-over-quota':
    case 'entries-over-most':
      return 'NetworkAclEntryLimitExceeded';
    default:
      return undefined;
  }
}
