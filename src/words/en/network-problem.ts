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
  'subnets-overlap': (text: string, block: string, other: string) =>
    `\`${text}\` overlaps with \`${block}\` of subnet \`${other}\``,
  'blocks-overlap': (text: string, other: string) => `\`${text}\` overlaps with \`${other}\` of the same VPC`,
  'reserved-address': (address: string, subnet: string) =>
    `\`${address}\` cannot be used: AWS keeps the first four addresses of subnet \`${subnet}\` and the last one`,
  'address-used': (address: string, by: string) => `\`${address}\` is the address of \`${by}\` already`,
  'inside-vpc': (address: string, vpc: string) =>
    `\`${address}\` lies in VPC \`${vpc}\`; a host on the internet has another`,
  'not-public': (address: string, block: string, use: string) =>
    `\`${address}\` is not a public address, as must stand here: \`${block}\` is for ${use}`,
  'special-block': (text: string, use: string) =>
    `\`${text}\` is not for a VPC: these addresses are for ${use}; \`10.0.0.0/16\` would be right`,
  uses: {
    'this-network': 'hosts that have no address yet',
    private: 'private networks',
    shared: "providers' own networks (carrier-grade NAT)",
    loopback: 'what a host sends to itself',
    'link-local': 'one link only (link-local)',
    benchmark: 'measuring network devices',
    multicast: 'multicast',
    reserved: 'nobody yet (reserved)',
  },
  'block-mix': (text: string, primary: string) =>
    `AWS does not add \`${text}\` to a VPC that began with \`${primary}\`; a further block may be of the same private range as the first, of \`100.64.0.0/10\`, or public`,
  'block-kept': (text: string, range: string) =>
    `AWS does not add \`${text}\` to this VPC: services of its own use \`${range}\`; a block outside of that would be right`,
  'blocks-over-quota': (count: number, quota: number, most: number) =>
    `${String(count)} IPv4 blocks of one VPC are over the default quota of ${String(quota)}, which can be raised to ${String(most)}`,
  'blocks-over-most': (count: number, most: number) =>
    `a VPC cannot have ${String(count)} IPv4 blocks; ${String(most)} is the most that AWS gives`,
  'acl-of-other-vpc': (acl: string, aclVpc: string, subnetVpc: string) =>
    `network ACL \`${acl}\` belongs to VPC \`${aclVpc}\`, this subnet to \`${subnetVpc}\``,
  'timeout-bounds': (seconds: number, first: number, last: number) =>
    `AWS does not take ${String(seconds)} seconds; ${String(first)} to ${String(last)} would be right`,
  'duplicate-route': (destination: string) => `there is a route to \`${destination}\` already`,
  'local-route': {
    target: (destination: string) =>
      `\`${destination}\` is a block of the VPC itself, whose local route is always there`,
    'not-simulated': (destination: string) =>
      `\`${destination}\` is a block of the VPC itself; a local route that leads to an interface is not simulated`,
  },
  'inside-route': {
    destination: (destination: string) =>
      `\`${destination}\` is a part of the VPC; a route narrower than the local one must be for the whole block of a subnet`,
    target: (destination: string) =>
      `the route to \`${destination}\`, a part of the VPC, can lead to a NAT gateway or to a host only`,
    'left-over': (destination: string) =>
      `\`${destination}\` is a part of the VPC and no subnet's block: such a route can only be left over from a subnet that is gone`,
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
  'one-region': (one: string, other: string, why: string) =>
    `\`${one}\` and \`${other}\` cannot be in two Regions: ${why}; \`region: same\` would be right`,
  oneRegion: {
    'security-group': (id: string) =>
      `security group \`${id}\` is used in both, and a group is of one Region`,
    'transit-gateway': (id: string) =>
      `both are attached to transit gateway \`${id}\`, which is of one Region`,
    peering: () => 'another peering connection between them says that they are in one',
    several: () => 'other connections in this file, taken together, put both into one',
  },
  'attachment-subnet-twice': (subnet: string) =>
    `subnet \`${subnet}\` is named twice; a transit gateway has one interface in each zone`,
  'attachment-without-subnet': (vpc: string) =>
    `the attachment of \`${vpc}\` has no subnet; the transit gateway has an interface in at least one`,
  'attachment-subnet-elsewhere': (subnet: string, subnetVpc: string, vpc: string) =>
    `subnet \`${subnet}\` is in VPC \`${subnetVpc}\`, this attachment is of \`${vpc}\``,
  'attached-overlap': (one: string, other: string) =>
    `\`${one}\` overlaps with \`${other}\` of a VPC attached before: the transit gateway learns no route to it`,
  'route-to-unattached': (vpc: string, gateway: string) =>
    `VPC \`${vpc}\` is not attached to transit gateway \`${gateway}\``,
  'balancer-preserves':
    "the targets of an Application Load Balancer see its own address, never the client's; only a Network Load Balancer can preserve it",
  'balancer-udp': 'an Application Load Balancer listens on TCP only; a Network Load Balancer takes UDP too',
  'balancer-udp-hides':
    "the targets of a UDP listener always see the client's address; `preserve-client-ip: false` is for TCP only",
  'target-not-joined': (host: string, hostVpc: string, vpc: string) =>
    `the load balancer never reaches \`${host}\`: nothing joins its VPC \`${vpc}\` with \`${hostVpc}\` (peering or transit gateway)`,
};
