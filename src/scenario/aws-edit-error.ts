import type { Asked } from './asked.ts';
import type { EditFault, Named } from './problem.ts';

const notFound: Readonly<Partial<Record<Named, string>>> = {
  vpc: 'InvalidVpcID.NotFound',
  subnet: 'InvalidSubnetID.NotFound',
  'nat-gateway': 'InvalidNatGatewayID.NotFound',
  'security-group': 'InvalidGroup.NotFound',
  'network-acl': 'InvalidNetworkAclID.NotFound',
  'prefix-list': 'InvalidPrefixListID.NotFound',
};

/** As `RunInstances` and `ModifyNetworkInterfaceAttribute` answer. */
const ofOtherVpc: Readonly<Record<Asked, string | undefined>> = {
  launch: 'InvalidParameter',
  change: 'InvalidGroup.NotFound',
  'load-balancer': undefined,
};

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html and …/API_RegisterTargets.html */
const notFoundByBalancer: Readonly<Partial<Record<Named, string>>> = {
  subnet: 'SubnetNotFound',
  'security-group': 'InvalidSecurityGroup',
  host: 'InvalidTarget',
};

/**
 * The error code of the EC2 API for a refused edit, where AWS's list describes it or a real answer of AWS shows it:
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export function awsEditErrorCode(fault: EditFault): string | undefined {
  switch (fault.kind) {
    case 'duplicate-rule':
      return 'InvalidPermission.Duplicate';
    case 'rule-number-used':
      return 'NetworkAclEntryAlreadyExists';
    case 'no-such-rule':
      return fault.of === 'network-acl' ? 'InvalidNetworkAclEntry.NotFound' : 'InvalidPermission.NotFound';
    case 'group-of-other-vpc':
      return ofOtherVpc[fault.asked];
    case 'no-group':
      return 'InvalidGroup.NotFound';
    case 'description':
      return fault.fault === 'on-entry' ? undefined : 'InvalidParameterValue';
    case 'unknown-name':
      return (fault.asked === 'load-balancer' ? notFoundByBalancer : notFound)[fault.what];
    default:
      return undefined;
  }
}
