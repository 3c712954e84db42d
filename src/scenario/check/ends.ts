import type { Asked } from '../asked.ts';
import { checkAddressesTwice, checkInSubnet, checkOutside } from './addresses.ts';
import { checkBalancer } from './balancers.ts';
import { expectName, type Checking } from './checking.ts';
import type { Host, LoadBalancer } from '../network.ts';

/** Idle seconds that AWS takes for each timeout: `ConnectionTrackingSpecificationRequest` of the EC2 API. */
const timeoutBounds = [
  { name: 'tcpEstablished', key: 'tcp-established', first: 60, last: 432_000 },
  { name: 'udp', key: 'udp', first: 30, last: 60 },
  { name: 'udpStream', key: 'udp-stream', first: 60, last: 180 },
] as const;

/** Tells of hosts, gateways and load balancers whose address or groups cannot be theirs. */
export function checkEnds(checking: Checking): void {
  const { hosts, internet, natGateways, loadBalancers } = checking.scenario;
  for (const host of hosts) {
    checkInSubnet(checking, host);
    checkGroupsOf(checking, host, host.groups, 'launch');
    checkSomeGroup(checking, host);
    checkTimeouts(checking, host);
  }
  for (const nat of natGateways) checkInSubnet(checking, nat);
  for (const balancer of loadBalancers) {
    checkInSubnet(checking, balancer, 'load-balancer');
    checkGroupsOf(checking, balancer, balancer.groups ?? [], 'load-balancer');
    checkBalancer(checking, balancer);
  }
  for (const end of internet) checkOutside(checking, end);
  checkAddressesTwice(checking);
}

function checkGroupsOf(
  checking: Checking,
  end: Host | LoadBalancer,
  ids: readonly string[],
  asked: Asked,
): void {
  const { reader } = checking;
  const hostVpc = checking.subnets.get(end.subnet)?.vpc;
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    const path = [...reader.pathOf(end), 'groups', index];
    if (seen.has(id)) reader.error(path, { kind: 'group-twice', id });
    seen.add(id);
    expectName(checking, 'security-group', id, path, asked);
    const group = checking.groups.get(id);
    if (!group || hostVpc === undefined || group.vpc === hostVpc || group.associated.includes(hostVpc))
      continue;
    reader.error(path, { kind: 'group-of-other-vpc', group: id, groupVpc: group.vpc, hostVpc, asked });
  }
}

/**
 * AWS asks for one group at least. Only a note: the file says by it that there is no rule at all.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html
 */
function checkSomeGroup({ reader }: Checking, host: Host): void {
  if (host.groups.length > 0) return;
  reader.warn([...reader.pathOf(host), 'groups'], { kind: 'no-groups', host: host.id });
}

function checkTimeouts({ reader }: Checking, host: Host): void {
  for (const { name, key, first, last } of timeoutBounds) {
    const seconds = host.timeouts?.[name];
    if (seconds !== undefined && (seconds < first || last < seconds))
      reader.error([...reader.pathOf(host), 'timeouts', key], {
        kind: 'timeout-bounds',
        seconds,
        first,
        last,
      });
  }
}
