/**
 * A network in our notation at this share of AWS's default quotas: 60 inbound and 60 outbound rules for each of 5 groups,
 * 40 entries each way in a network ACL (20 by default, 40 at most).
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export function atQuotas(share: number): string {
  const rules = Math.round(60 * share);
  const entries = Math.round(40 * share);
  const some = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join(', ');
  const group = (number: number) => {
    const port = (index: number) => 1000 + number * 200 + index * 3;
    const peer = (index: number) => `198.51.${String(100 + number)}.${String(index * 4)}/30`;
    return `  sg-${String(number)}:
    inbound: [${some(rules, (index) => `tcp ${String(port(index))} from ${peer(index)}`)}]
    outbound: [${some(rules, (index) => `udp ${String(port(index))} to ${peer(index)}`)}]`;
  };
  const entry = (direction: 'from' | 'to') => (index: number) =>
    `${String(100 + index)} ${index % 3 === 2 ? 'deny' : 'allow'} tcp ${String(900 + index * 11)}-${String(1400 + index * 1500)} ${direction} ${index % 2 === 0 ? '0.0.0.0/0' : '198.51.0.0/16'}`;
  return `kaerimichi: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets:
  public: { cidr: 10.0.1.0/24, acl: gate, routes: [0.0.0.0/0 -> igw] }
hosts:
  web: { subnet: public, address: 10.0.1.10, public: 192.0.2.10, groups: [sg-0, sg-1, sg-2, sg-3, sg-4] }
internet:
  laptop: { address: 198.51.100.7 }
security-groups:
${[0, 1, 2, 3, 4].map(group).join('\n')}
network-acls:
  gate:
    inbound: [${some(entries, entry('from'))}]
    outbound: [${some(entries, entry('to'))}]
actions:
  - send tcp laptop -> web:1000
`;
}
