import { covers, formatCidr, sameCidr } from '../../net/cidr.ts';
import { parseCidr } from '../../net/parse-cidr.ts';
import { familyOf } from '../../net/ip.ts';
import { expectName, type Checking } from './checking.ts';
import { blocksOf, type Route, type Subnet } from '../network.ts';
import { unroutableBlocks } from '../special-addresses.ts';
import type { Path } from '../yaml.ts';

/** The addresses that NAT64 gives to IPv4: RFC 6052. */
const nat64 = parseCidr('64:ff9b::/96');

/** Tells of routes that AWS does not take, and of those that lead where nothing is. */
export function checkRoutes(checking: Checking): void {
  const blocksBySubnet = blocksOfSubnets(checking);
  for (const subnet of checking.scenario.subnets) {
    const seen = new Set<string>();
    for (const route of subnet.routes) {
      const path = checking.reader.pathOf(route);
      const destination = formatCidr(route.destination);
      if (seen.has(destination))
        checking.reader.error(path, { kind: 'duplicate-route', destination, of: 'subnet' });
      seen.add(destination);
      checkDestination(checking, subnet, route, path, blocksBySubnet.get(subnet.vpc) ?? new Set());
      checkFamily(checking, route, path);
      checkTarget(checking, subnet, route, path);
    }
  }
}

/**
 * What is within the VPC has its local route. A narrower one is for a whole subnet, and leads to something that looks at what passes.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
function checkDestination(
  { vpcs, reader }: Checking,
  subnet: Subnet,
  { destination, target }: Route,
  path: Path,
  subnetBlocks: ReadonlySet<string>,
): void {
  const text = formatCidr(destination);
  const kept = unroutableBlocks.find((block) => covers(block, destination));
  if (kept) reader.error(path, { kind: 'reserved-route', destination: text, reserved: formatCidr(kept) });
  const vpc = vpcs.get(subnet.vpc);
  const local = vpc && blocksOf(vpc).find((block) => covers(block, destination));
  if (!local) return;
  if (sameCidr(local, destination)) {
    // A blackhole is what is left of a local route that led to an interface.
    const isOfInterface = ['network-interface', 'blackhole'].includes(target.kind);
    const why = isOfInterface ? 'not-simulated' : 'target';
    reader.error(path, { kind: 'local-route', destination: text, why });
  } else if (!subnetBlocks.has(text) && target.kind === 'blackhole')
    // Nobody asks for a blackhole: the subnet may have gone, as the target has.
    reader.warn(path, { kind: 'inside-route', destination: text, wrong: 'left-over' });
  else if (!subnetBlocks.has(text))
    reader.error(path, { kind: 'inside-route', destination: text, wrong: 'destination' });
  // What a blackhole led to may have been such a target.
  else if (!['nat-gateway', 'network-interface', 'blackhole'].includes(target.kind))
    reader.error(path, { kind: 'inside-route', destination: text, wrong: 'target' });
}

function checkFamily({ reader }: Checking, { destination, target }: Route, path: Path): void {
  const family = familyOf(destination.base);
  const text = formatCidr(destination);
  if (target.kind === 'egress-only-internet-gateway' && family === 'ipv4')
    reader.error(path, { kind: 'eigw-ipv4', destination: text });
  if (target.kind === 'nat-gateway' && family === 'ipv6') {
    const isNat64 = nat64.ok && sameCidr(nat64.value, destination);
    reader.error(path, { kind: isNat64 ? 'nat64' : 'nat-ipv6', destination: text });
  }
}

function checkTarget(checking: Checking, { vpc }: Subnet, { target }: Route, path: Path): void {
  const { scenario, reader, hosts } = checking;
  switch (target.kind) {
    case 'internet-gateway':
    case 'egress-only-internet-gateway':
    case 'blackhole':
      return;
    case 'nat-gateway': {
      expectName(checking, 'nat-gateway', target.id, path);
      const nat = scenario.natGateways.find(({ id }) => id === target.id);
      if (nat) checkTargetVpc(checking, 'nat-gateway', nat, vpc, path);
      return;
    }
    case 'network-interface': {
      expectName(checking, 'host', target.host, path);
      const host = hosts.get(target.host);
      if (!host) return;
      checkTargetVpc(checking, 'host', host, vpc, path);
      if (host.sourceDestCheck) reader.warn(path, { kind: 'checks-destination', host: host.id });
      return;
    }
    case 'peering': {
      const isPeered = scenario.peerings.some(
        ({ between }) => between.includes(vpc) && between.includes(target.vpc) && vpc !== target.vpc,
      );
      if (!isPeered) reader.error(path, { kind: 'not-peered', vpc, other: target.vpc });
      return;
    }
    case 'transit-gateway': {
      expectName(checking, 'transit-gateway', target.id, path);
      const gateway = scenario.transitGateways.find(({ id }) => id === target.id);
      const isAttached = gateway?.attachments.some((attachment) => attachment.vpc === vpc);
      // It may have been, once: the route stays when an attachment goes.
      if (isAttached === false) reader.warn(path, { kind: 'not-attached', vpc, gateway: target.id });
      return;
    }
  }
}

/** An interface that a route leads to is in the VPC of the route. */
function checkTargetVpc(
  { subnets, reader }: Checking,
  what: 'host' | 'nat-gateway',
  { id, subnet }: { readonly id: string; readonly subnet: string },
  vpc: string,
  path: Path,
): void {
  const targetVpc = subnets.get(subnet)?.vpc;
  if (targetVpc !== undefined && targetVpc !== vpc)
    reader.error(path, { kind: 'target-of-other-vpc', what, id, targetVpc, vpc });
}

/** The blocks of the subnets of each VPC. */
function blocksOfSubnets({ scenario }: Checking): ReadonlyMap<string, ReadonlySet<string>> {
  const byVpc = new Map<string, Set<string>>();
  for (const subnet of scenario.subnets) {
    const blocks = byVpc.get(subnet.vpc) ?? new Set();
    for (const block of blocksOf(subnet)) blocks.add(formatCidr(block));
    byVpc.set(subnet.vpc, blocks);
  }
  return byVpc;
}
