/** Sentences about what happened to a packet. */
export const trace = {
  ingress: 'inbound',
  egress: 'outbound',
  request: 'Request',
  reply: 'Reply',
  place: {
    'security-group': (host: string, direction: string) => `security groups of ${host}, ${direction}`,
    'network-acl': (acl: string, direction: string) => `network ACL ${acl}, ${direction}`,
    route: (subnet: string) => `route table of ${subnet}`,
    'internet-gateway': () => 'internet gateway',
    'egress-only-internet-gateway': () => 'egress-only internet gateway',
    'nat-gateway': (id: string) => `NAT gateway ${id}`,
    peering: (vpc: string) => `peering connection with ${vpc}`,
    'transit-gateway': (id: string) => `transit gateway ${id}`,
    'load-balancer': (id: string) => `load balancer ${id}`,
    interface: (host: string) => `network interface of ${host}`,
    address: (address: string) => `address ${address}`,
  },
  allowedByRule: (rule: string, group: string) => `passes by the rule "${rule}" of ${group}`,
  allowedByEntry: (entry: string) => `passes by entry ${entry}`,
  deniedByEntry: (entry: string) => `stopped by entry ${entry}`,
  deniedByStar: 'stopped by the * row: no numbered entry matches',
  deniedByEmptyAcl: 'stopped by the * row: there is no numbered entry',
  deniedByNoRule: (groups: string) => `stopped: no rule of ${groups} matches`,
  deniedByNoGroup: 'stopped: the interface has no security group',
  deniedByEmptyGroup: (groups: string, direction: string) => `stopped: ${groups} has no ${direction} rule`,
  written: 'the connection is written down',
  writtenAutomatically: 'the connection is written down, as AWS tracks it whatever the rules',
  untracked:
    'not tracked, since the rules are open to every address both ways: its replies are judged by rules too',
  untrackedAnswer: 'the flow is not tracked, so its reply needs this rule',
  expired: 'the connection was in the ledger, but was idle for too long and is forgotten',
  tracked: 'passes as part of a tracked connection; no rule is asked',
  exempt: (service: string) => `not filtered: ${service}`,
  routeLocal: 'goes on by the local route',
  route: (route: string) => `goes on by the route ${route}`,
  unchanged: 'goes on unchanged',
  returnsToSender: (id: string) =>
    `goes back to ${id}, through which the request came, whatever the routes say`,
  rewritten: (field: string, before: string, after: string) => `its ${field} ${before} becomes ${after}`,
  translated: (change: string) => `goes on; ${change}`,
  balanced: {
    ingress: (changes: readonly string[]) => `goes on to the target; ${changes.join(' and ')}`,
    egress: (changes: readonly string[]) => `goes back to the client; ${changes.join(' and ')}`,
  },
  source: 'source',
  destination: 'destination',
  noRoute: (destination: string) => `stopped: no route leads to ${destination}`,
  blackhole: (route: string) => `stopped: the route ${route} leads nowhere`,
  faults: {
    'no-public-address':
      'stopped: the sender has no public address; with one, or through a NAT gateway, it could leave',
    'not-a-public-address': 'stopped: nobody has this address as a public one',
    'private-destination': 'stopped: a private address is no destination on the internet',
    'nat-protocol': 'stopped: a NAT gateway carries TCP, UDP and ICMP only',
    'nat-no-mapping':
      'stopped: nothing that left through the NAT gateway waits for this, and nothing may begin from outside',
    'nat-expired':
      'stopped: the NAT gateway forgot the connection after 350 idle seconds and answers with a reset; keepalives would hold it open',
    'balancer-expired':
      'stopped: the load balancer forgot the connection after 350 idle seconds and answers with a reset; keepalives would hold it open',
    'egress-only': 'stopped: nothing comes in this way that begins outside; by an internet gateway it could',
    'no-internet-gateway':
      'stopped: no route of the VPC leads to an internet gateway, so nothing comes in by one',
    'beyond-peering':
      'stopped: a peering connection carries only what goes from an address of one VPC to an address of the other',
    'transit-gateway-no-route': 'stopped: no route of the transit gateway leads to this address',
    'port-25':
      'stopped: EC2 lets nothing leave on TCP port 25 for public addresses, whatever the rules; AWS lifts this on request',
    'source-dest-check':
      'stopped: the interface takes and sends only what is its own; with the source/destination check off it would pass',
    'no-listener': 'stopped: the load balancer has no listener for this',
    loop: 'stopped: the routes lead in a circle',
    'nobody-there': 'stopped: nobody has this address',
  },
  natKnowsNoRequest:
    'stopped: the request came by another way, and this NAT gateway knows nothing of it; the reply needs a route back by that way',
  balancerKnowsNoRequest: 'stopped: the load balancer has sent no request that this would answer',
  services: {
    dns: 'Amazon DNS',
    dhcp: 'Amazon DHCP',
    metadata: 'instance metadata',
    'task-metadata': 'Amazon ECS task metadata',
    'time-sync': 'Amazon Time Sync',
    'windows-activation': 'Windows license activation',
    router: 'the VPC router',
  },
  nearest: (rule: string, mismatch: string) => `nearest was "${rule}": ${mismatch}`,
  mismatch: {
    protocol: (got: string, wanted: string) => `the packet is ${got}, the rule is for ${wanted}`,
    port: (got: string, wanted: string) => `destination port ${got} is not ${wanted}`,
    portNotIn: (got: string, wanted: string) => `destination port ${got} is not in ${wanted}`,
    'icmp-type': (got: string, wanted: string) => `ICMP type ${got} is not ${wanted}`,
    'icmp-code': (got: string, wanted: string) => `ICMP code ${got} is not ${wanted}`,
    source: (got: string, wanted: string) => `source ${got} is not in ${wanted}`,
    destination: (got: string, wanted: string) => `destination ${got} is not in ${wanted}`,
  },
  unrecognised: {
    source: (got: string, group: string, where: string) =>
      `source ${got} is not known as ${group} ${where}; a CIDR would match`,
    destination: (got: string, group: string, where: string) =>
      `destination ${got} is not known as ${group} ${where}; a CIDR would match`,
  },
  lost: {
    internet: 'over the internet',
    'nat-gateway': 'through a NAT gateway',
    appliance: 'through an appliance',
    'other-region': 'across Regions',
    'transit-gateway-outbound': 'over a transit gateway, where only inbound rules may name groups',
    'transit-gateway-off': 'over a transit gateway with security group referencing off',
  },
  step: (leg: string, place: string, what: string) => `${leg}, ${place}: ${what}`,
  because: (what: string, why: string) => `${what} (${why})`,
  and: (one: string, other: string) => `${one}; ${other}`,
  ledger: (host: string, state: string, age: string, rule: string, group: string) =>
    `ledger of ${host}: ${state}, ${age} s old, by the rule "${rule}" of ${group}`,
  ledgerState: {
    tracked: 'tracked',
    automatic: 'tracked automatically',
    untracked: 'not tracked',
    expired: 'expired',
  },
  ends: {
    roundTrip: (from: string, to: string) => `${to} is reached, and the reply comes home to ${from}`,
    requestDropped: (place: string) => `the request is dropped: ${place}`,
    replyDropped: (to: string, place: string) =>
      `${to} is reached, but the reply does not come home: ${place}`,
    refused: (to: string) => `${to} is reached and refuses: nobody listens there; the refusal comes home`,
    refusalDropped: (to: string, place: string) =>
      `${to} refuses, and even the refusal does not come home: ${place}`,
    arrivedOnly: (to: string) => `${to} is reached; no reply is due`,
    notSent: 'not sent: the connection is not open',
  },
  furtherBlockers: (places: readonly string[]) => `would also be stopped by: ${places.join(', ')}`,
  timeout: (from: string) => `Nobody tells ${from}. It waits until it times out.`,
  edited: (edit: string) => `Changed: ${edit}`,
  editRefused: (edit: string, why: string) => `Not changed: ${edit} (${why})`,
  waited: (seconds: string) => `${seconds} s go by`,
  closed: 'The connection is closed',
  nothingToClose: 'There is no open connection to close',
  nothingSent: 'Nothing has been sent that could be sent again',
};

export type TraceWords = typeof trace;
