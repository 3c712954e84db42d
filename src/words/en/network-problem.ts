/** What is wrong with blocks, addresses, routes, joins and load balancers. Lower case, no full stop. */
export const networkProblem = {
  'block-size': {
    vpc: {
      ipv4: (text: string) => `\`${text}\` cannot be a block of a VPC; its prefix length is 16 to 28`,
      ipv6: (text: string) =>
        `\`${text}\` cannot be a block of a VPC; its prefix length is 56 for one from Amazon, else 44 to 60 in steps of four`,
    },
    subnet: {
      ipv4: (text: string) => `\`${text}\` cannot be a block of a subnet; its prefix length is 16 to 28`,
      ipv6: (text: string) =>
        `\`${text}\` cannot be a block of a subnet; its prefix length is 44 to 64 in steps of four, mostly 64`,
    },
  },
  outside: (text: string, of: string, id: string, blocks: string) =>
    `\`${text}\` is outside ${of} \`${id}\`, which is ${blocks}`,
  'no-ipv6': (of: string, id: string) => `${of} \`${id}\` has no IPv6 block; give it one as \`ipv6\``,
  'subnets-overlap': (other: string) => `this block overlaps with that of subnet \`${other}\``,
  'blocks-overlap': (text: string, other: string) => `\`${text}\` overlaps with \`${other}\` of the same VPC`,
  'reserved-address': (address: string, subnet: string) =>
    `\`${address}\` cannot be used: AWS keeps the first four addresses of subnet \`${subnet}\` and the last one`,
  'address-used': (address: string, by: string) => `\`${address}\` is the address of \`${by}\` already`,
  'inside-vpc': (address: string, vpc: string) =>
    `\`${address}\` lies in VPC \`${vpc}\`; a host on the internet has another`,
  'acl-of-other-vpc': (acl: string, aclVpc: string, subnetVpc: string) =>
    `network ACL \`${acl}\` belongs to VPC \`${aclVpc}\`, this subnet to \`${subnetVpc}\``,
  'timeout-bounds': (seconds: number, first: number, last: number) =>
    `AWS does not take ${String(seconds)} seconds; ${String(first)} to ${String(last)} would be right`,
  'duplicate-route': (destination: string) => `there is a route to \`${destination}\` already`,
  'local-route': {
    other: (destination: string) =>
      `\`${destination}\` is a block of the VPC itself, whose local route is always there`,
    interface: (destination: string) =>
      `\`${destination}\` has its local route; leading it to an interface is not simulated`,
  },
  'inside-route': {
    destination: (destination: string) =>
      `\`${destination}\` is a part of the VPC; a route narrower than the local one must be for the whole block of a subnet`,
    target: (destination: string) =>
      `the route to \`${destination}\`, a part of the VPC, can lead to a NAT gateway or to a host only`,
  },
  'reserved-route': (destination: string, reserved: string) =>
    `AWS takes no route to \`${destination}\`: it keeps \`${reserved}\` for its own services`,
  'eigw-ipv4': (destination: string) =>
    `an egress-only internet gateway is for IPv6; \`${destination}\` is IPv4`,
  'nat-ipv6': (destination: string) => `a NAT gateway is for IPv4; \`${destination}\` is IPv6`,
  nat64: (destination: string) => `\`${destination}\` is for NAT64, which is not simulated`,
  'not-peered': (vpc: string, other: string) =>
    `there is no peering connection between \`${vpc}\` and \`${other}\`; \`peerings\` would name it`,
  'not-attached': (vpc: string, gateway: string) =>
    `VPC \`${vpc}\` is not attached to transit gateway \`${gateway}\`, so this route leads nowhere`,
  'target-of-other-vpc': (what: string, id: string, targetVpc: string, vpc: string) =>
    `${what} \`${id}\` is in VPC \`${targetVpc}\`; a route of VPC \`${vpc}\` cannot lead to it`,
  'checks-destination': (host: string) =>
    `\`${host}\` drops what is not addressed to it; to pass it on it needs \`source-dest-check: false\``,
  'peered-vpc-not-here': (vpc: string) => `VPC \`${vpc}\` is not in this file, so nothing can be sent to it`,
  'peered-with-itself': (vpc: string) => `VPC \`${vpc}\` cannot be peered with itself`,
  'peered-twice': (one: string, other: string) =>
    `\`${one}\` and \`${other}\` are peered already; AWS keeps one connection between two VPCs`,
  'peered-overlap': (one: string, other: string) =>
    `\`${one}\` and \`${other}\` overlap: AWS would make this peering connection and let it fail at once`,
  'attachment-without-subnet': (vpc: string) =>
    `the attachment of \`${vpc}\` has no subnet; the transit gateway has an interface in at least one`,
  'attachment-subnet-elsewhere': (subnet: string, subnetVpc: string, vpc: string) =>
    `subnet \`${subnet}\` is in VPC \`${subnetVpc}\`, this attachment is of \`${vpc}\``,
  'attached-overlap': (one: string, other: string) =>
    `\`${one}\` overlaps with \`${other}\` of a VPC attached before: the transit gateway learns no route to it`,
  'route-to-unattached': (vpc: string, gateway: string) =>
    `VPC \`${vpc}\` is not attached to transit gateway \`${gateway}\``,
  'balancer-without-groups':
    'an Application Load Balancer has security groups; name them as `groups`, as in `groups: [lb-sg]`',
  'balancer-preserves':
    "the targets of an Application Load Balancer see its own address, never the client's; only a Network Load Balancer can preserve it",
  'balancer-udp': 'an Application Load Balancer listens on TCP only; a Network Load Balancer takes UDP too',
};
