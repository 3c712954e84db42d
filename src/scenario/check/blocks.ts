import { covers, formatCidr, type Cidr } from '../../net/cidr.ts';
import { familyOf } from '../../net/ip.ts';
import { expectName, type Checking } from './checking.ts';
import { blocksOf, type Subnet, type Vpc } from '../network.ts';
import { overlapsAmong, type Owned } from './overlap.ts';
import { checkRanges } from './ranges.ts';
import type { Path } from '../yaml.ts';

/**
 * The prefix lengths that AWS takes; for IPv6 in steps of four.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html, …/subnet-sizing.html
 */
const lengths = {
  vpc: { ipv4: { first: 16, last: 28, step: 1 }, ipv6: { first: 44, last: 60, step: 4 } },
  subnet: { ipv4: { first: 16, last: 28, step: 1 }, ipv6: { first: 44, last: 64, step: 4 } },
} as const;

/** Tells of blocks of VPCs and subnets that are too large, too small, or in each other's way. */
export function checkBlocks(checking: Checking): void {
  const { scenario, reader } = checking;
  for (const vpc of scenario.vpcs) {
    for (const { block, path } of placedBlocks(vpc, reader.pathOf(vpc)))
      checkSize(checking, 'vpc', block, path);
    checkOverlapWithin(checking, vpc);
    checkRanges(checking, vpc);
  }
  for (const subnet of scenario.subnets) checkSubnet(checking, subnet);
  checkSubnetsOverlap(checking);
}

function checkSubnet(checking: Checking, subnet: Subnet): void {
  const { reader } = checking;
  const path = reader.pathOf(subnet);
  expectName(checking, 'vpc', subnet.vpc, [...path, 'vpc']);
  const vpc = checking.vpcs.get(subnet.vpc);
  for (const { block, path: at } of placedBlocks(subnet, path)) {
    checkSize(checking, 'subnet', block, at);
    if (!vpc) continue;
    const family = familyOf(block.base);
    const blocks = blocksOf(vpc).filter(({ base }) => familyOf(base) === family);
    if (blocks.length === 0) reader.error(at, { kind: 'no-ipv6', of: 'vpc', id: vpc.id });
    else if (!blocks.some((whole) => covers(whole, block))) {
      const text = formatCidr(block);
      const fault = { kind: 'outside', text, of: 'vpc', id: vpc.id, family } as const;
      reader.error(at, { ...fault, blocks: blocks.map(formatCidr) });
    }
  }
  checkAcl(checking, subnet, [...path, 'acl']);
}

function checkAcl(checking: Checking, { acl: id, vpc }: Subnet, path: Path): void {
  if (id === undefined) return;
  expectName(checking, 'network-acl', id, path);
  const aclVpc = checking.acls.get(id)?.vpc ?? checking.vpcOfDefault.get(id);
  if (aclVpc === undefined || aclVpc === vpc) return;
  checking.reader.error(path, { kind: 'acl-of-other-vpc', acl: id, aclVpc, subnetVpc: vpc });
}

function checkSize({ reader }: Checking, of: 'vpc' | 'subnet', block: Cidr, path: Path): void {
  const family = familyOf(block.base);
  const { first, last, step } = lengths[of][family];
  const { length } = block;
  if (first <= length && length <= last && (length - first) % step === 0) return;
  reader.error(path, { kind: 'block-size', text: formatCidr(block), of, family });
}

/** Blocks of one VPC may not overlap. */
function checkOverlapWithin({ reader }: Checking, vpc: Vpc): void {
  const blocks = placedBlocks(vpc, reader.pathOf(vpc)).map(({ block, path }) => ({ block, owner: { path } }));
  for (const { later, earlier } of overlapsAmong(blocks)) {
    const [text, other] = [formatCidr(later.block), formatCidr(earlier.block)];
    reader.error(later.owner.path, { kind: 'blocks-overlap', text, other });
  }
}

/** Each block of a subnet that overlaps with one before it in the same VPC is told of once. */
function checkSubnetsOverlap({ scenario, reader }: Checking): void {
  const byVpc = new Map<string, Owned<{ id: string; path: Path }>[]>();
  for (const subnet of scenario.subnets) {
    const blocks = placedBlocks(subnet, reader.pathOf(subnet)).map(({ block, path }) => ({
      block,
      owner: { id: subnet.id, path },
    }));
    const list = byVpc.get(subnet.vpc);
    if (list) list.push(...blocks);
    else byVpc.set(subnet.vpc, blocks);
  }
  for (const { later, earlier } of [...byVpc.values()].flatMap((blocks) => overlapsAmong(blocks))) {
    const [text, block] = [formatCidr(later.block), formatCidr(earlier.block)];
    reader.error(later.owner.path, { kind: 'subnets-overlap', text, block, other: earlier.owner.id });
  }
}

/** The blocks of a VPC or subnet, each with the way to it through the file. */
function placedBlocks(
  network: Vpc | Subnet,
  path: Path,
): readonly { readonly block: Cidr; readonly path: Path }[] {
  const secondary = 'secondary' in network ? network.secondary : [];
  return [
    { block: network.cidr, path: [...path, 'cidr'] },
    ...secondary.map((block, index) => ({ block, path: [...path, 'secondary', index] })),
    ...(network.ipv6 ? [{ block: network.ipv6, path: [...path, 'ipv6'] }] : []),
  ];
}
