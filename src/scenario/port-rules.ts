import { contains } from '../net/cidr.ts';
import { formatAddress, type Address } from '../net/ip.ts';
import { allPorts, type PortRange } from '../net/port.ts';
import type { PortProtocol } from '../net/protocol.ts';
import { waysIn } from './group-reference.ts';
import { addressesOf } from './network.ts';
import type { Direction, NetworkAcl, Peer, SecurityGroup } from './rule.ts';
import { byId, type Scenario } from './scenario.ts';
import type { Traffic } from './traffic.ts';

/** The other side that a rule may mean: an address, and where it is one of ours, its VPC and groups. */
export interface PeerEnd {
  /** Its name in the scenario, or its address. */
  readonly id: string;
  readonly address: Address;
  readonly vpc?: string;
  readonly groups: readonly string[];
}

/** What one rule of a list says of the ports of a protocol, asked about one peer. */
export interface PortRule<Key> {
  readonly key: Key;
  readonly ports: PortRange;
  readonly verdict: 'allow' | 'deny';
  /** Whether the rule means this peer; one that does not decides nothing. */
  readonly applies: boolean;
}

/** Everybody of a scenario whom a rule may mean, by each address: those on the internet first. */
export function peerEnds(scenario: Scenario): readonly PeerEnd[] {
  const outside = scenario.internet.flatMap((host) => endsOf(host.id, addressesOf(host), {}));
  const ours = [...scenario.hosts, ...scenario.loadBalancers].flatMap((each) => {
    const { vpc } = byId(scenario.subnets, each.subnet);
    return endsOf(each.id, addressesOf(each), { vpc, groups: each.groups ?? [] });
  });
  return [...outside, ...ours];
}

/** The peer with this address: somebody of the scenario, or a stranger. */
export function peerEndAt(scenario: Scenario, address: Address): PeerEnd {
  const known = peerEnds(scenario).find((end) => end.address === address);
  return known ?? { id: formatAddress(address), address, groups: [] };
}

/** What each rule of a security group says of a protocol's ports, in the order of the list; rules without ports are left out. */
export function portRulesOfGroup(
  scenario: Scenario,
  group: SecurityGroup,
  direction: Direction,
  protocol: PortProtocol,
  end: PeerEnd,
): readonly PortRule<number>[] {
  return group[direction].flatMap(({ traffic, peer }, key) => {
    const ports = portsOf(traffic, protocol);
    const applies = means(scenario, { vpc: group.vpc, direction }, peer, end);
    return ports ? [{ key, ports, verdict: 'allow' as const, applies }] : [];
  });
}

/** The same for a network ACL, in the order in which its entries are asked. */
export function portRulesOfAcl(
  acl: NetworkAcl,
  direction: Direction,
  protocol: PortProtocol,
  { address }: PeerEnd,
): readonly PortRule<number>[] {
  return acl[direction]
    .toSorted((one, other) => one.ruleNumber - other.ruleNumber)
    .flatMap(({ ruleNumber, action, traffic, cidr }) => {
      const ports = portsOf(traffic, protocol);
      return ports ? [{ key: ruleNumber, ports, verdict: action, applies: contains(cidr, address) }] : [];
    });
}

/** The ports of a protocol that a rule's traffic takes; none where it speaks of another protocol. */
function portsOf(traffic: Traffic, protocol: PortProtocol): PortRange | undefined {
  if (traffic.protocol === 'all') return allPorts;
  return traffic.protocol === protocol && 'ports' in traffic ? traffic.ports : undefined;
}

function means(
  scenario: Scenario,
  at: { readonly vpc: string; readonly direction: Direction },
  peer: Peer,
  end: PeerEnd,
): boolean {
  switch (peer.kind) {
    case 'cidr':
      return contains(peer.cidr, end.address);
    case 'prefix-list':
      return byId(scenario.prefixLists, peer.prefixList).entries.some((block) =>
        contains(block, end.address),
      );
    case 'group':
      return end.groups.includes(peer.group) && isKnown(scenario, at, end);
  }
}

function isKnown(
  scenario: Scenario,
  { vpc, direction }: { readonly vpc: string; readonly direction: Direction },
  end: PeerEnd,
): boolean {
  if (end.vpc === undefined) return false;
  return end.vpc === vpc || waysIn(scenario, [vpc, end.vpc], direction).includes(undefined);
}

function endsOf(
  id: string,
  addresses: readonly Address[],
  known: Partial<Pick<PeerEnd, 'vpc' | 'groups'>>,
): readonly PeerEnd[] {
  return addresses.map((address) => ({ id, address, groups: [], ...known }));
}
