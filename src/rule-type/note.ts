const ec2Guide = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';
const ec2Api = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference';
const vpcGuide = 'https://docs.aws.amazon.com/vpc/latest/userguide';
const keyspacesGuide = 'https://docs.aws.amazon.com/keyspaces/latest/devguide';

/** What a reader of the lists should know of a type, each with the page that says so, where one does; worded in `words`. */
export const noteSources = {
  'icmp-columns': `${vpcGuide}/working-with-security-group-rules.html`,
  'ports-ignored': `${ec2Api}/API_IpPermission.html`,
  'no-icmp': `${ec2Guide}/security-group-rules-reference.html`,
  'ipv6-only': `${ec2Api}/API_CreateNetworkAclEntry.html`,
  'not-in-talk': `${vpcGuide}/nacl-rules.html`,
  'not-in-list': undefined,
  'protocol-expected': undefined,
  restrict: `${vpcGuide}/vpc-security-groups.html`,
  'port-25': `${ec2Guide}/ec2-resource-limits.html#port-25-throttle`,
  'not-dns': 'https://www.iana.org/assignments/service-names-port-numbers',
  'both-dns': `${ec2Guide}/security-group-rules-reference.html`,
  'amazon-dns': `${vpcGuide}/vpc-security-groups.html`,
  'tcp-only': 'https://www.rfc-editor.org/rfc/rfc9114',
  'slide-port': `${ec2Guide}/security-group-rules-reference.html`,
  'service-ended': `${ec2Api}/API_ElasticGpuSpecification.html`,
  'keyspaces-port': `${keyspacesGuide}/vpc-endpoints-tutorial.permissions.html`,
} as const;

export type Note = keyof typeof noteSources;
