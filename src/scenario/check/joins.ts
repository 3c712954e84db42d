import { formatCidr, overlaps } from '../../net/cidr.ts';
import { expectName, type Checking } from './checking.ts';
import { blocksOf, type Peering, type TransitGateway, type Vpc } from '../network.ts';
import { overlapsAmong } from './overlap.ts';
import type { Path } from '../yaml.ts';

/** Tells of peering connections and transit gateways that cannot be, or that join less than they seem to. */
export function checkJoins(checking: Checking): void {
  const seen = new Set<string>();
  for (const [index, peering] of checking.scenario.peerings.entries()) {
    const path = ['peerings', index, 'between'];
    const pair = peering.between.toSorted().join(' ');
    if (peering.state === 'active' && seen.has(pair))
      checking.reader.error(path, { kind: 'peered-twice', between: peering.between });
    else checkPeering(checking, peering, path);
    // A deleted connection may have a successor, which makes its routes and rules work again.
    if (peering.state === 'active') seen.add(pair);
  }
  for (const gateway of checking.scenario.transitGateways) checkTransitGateway(checking, gateway);
}

function checkPeering({ reader, vpcs, names }: Checking, { between }: Peering, path: Path): void {
  const [one, other] = between;
  if (one === other) {
    reader.error(path, { kind: 'peered-with-itself', vpc: one });
    return;
  }
  for (const [side, vpc] of between.entries()) {
    if (!names.vpc.has(vpc)) reader.warn([...path, side], { kind: 'peered-vpc-not-here', vpc });
  }
  const [here, there] = [vpcs.get(one), vpcs.get(other)];
  const blocks = here && there && overlapping(here, there);
  if (blocks) reader.error(path, { kind: 'peered-overlap', ...blocks });
}

function checkTransitGateway(checking: Checking, gateway: TransitGateway): void {
  const { reader } = checking;
  const path = reader.pathOf(gateway);
  for (const { vpc, subnets } of gateway.attachments) {
    const at = [...path, 'attachments', vpc];
    expectName(checking, 'vpc', vpc, at);
    if (subnets.length === 0) reader.error(at, { kind: 'attachment-without-subnet', vpc });
    for (const [index, subnet] of subnets.entries()) {
      const place = [...at, 'subnets', index];
      expectName(checking, 'subnet', subnet, place);
      if (subnets.indexOf(subnet) < index) reader.error(place, { kind: 'attachment-subnet-twice', subnet });
      const subnetVpc = checking.subnets.get(subnet)?.vpc;
      if (subnetVpc === undefined || subnetVpc === vpc) continue;
      const fault = { kind: 'attachment-subnet-elsewhere', subnet, subnetVpc, vpc } as const;
      reader.error(place, fault);
    }
  }
  checkAttachedOverlap(checking, gateway, path);
  checkTransitRoutes(checking, gateway);
}

/** A transit gateway takes such an attachment, but learns no route to what another one has already. */
function checkAttachedOverlap({ reader, vpcs }: Checking, gateway: TransitGateway, path: Path): void {
  const blocks = gateway.attachments.flatMap((owner) => {
    const attached = vpcs.get(owner.vpc);
    return attached ? blocksOf(attached).map((block) => ({ block, owner })) : [];
  });
  const told = new Set<string>();
  for (const { later, earlier } of overlapsAmong(blocks)) {
    const { vpc } = later.owner;
    if (told.has(vpc)) continue;
    told.add(vpc);
    const [one, other] = [formatCidr(later.block), formatCidr(earlier.block)];
    reader.warn([...path, 'attachments', vpc], { kind: 'attached-overlap', one, other });
  }
}

function checkTransitRoutes(checking: Checking, { id, attachments, routes }: TransitGateway): void {
  const { reader } = checking;
  const attached = new Set(attachments.map(({ vpc }) => vpc));
  const seen = new Set<string>();
  for (const route of routes) {
    const path = reader.pathOf(route);
    const destination = formatCidr(route.destination);
    if (seen.has(destination))
      reader.error(path, { kind: 'duplicate-route', destination, of: 'transit-gateway' });
    seen.add(destination);
    const { target } = route;
    if (target.kind === 'blackhole') continue;
    expectName(checking, 'vpc', target.vpc, path);
    if (checking.names.vpc.has(target.vpc) && !attached.has(target.vpc))
      reader.error(path, { kind: 'route-to-unattached', vpc: target.vpc, gateway: id });
  }
}

/** A block of each that overlap with one another. */
function overlapping(here: Vpc, there: Vpc): { readonly one: string; readonly other: string } | undefined {
  for (const one of blocksOf(here)) {
    const other = blocksOf(there).find((block) => overlaps(one, block));
    if (other) return { one: formatCidr(one), other: formatCidr(other) };
  }
  return undefined;
}
