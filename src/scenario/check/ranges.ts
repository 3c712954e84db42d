import { covers, formatCidr, overlaps, type Cidr } from '../../net/cidr.ts';
import { parseCidr } from '../../net/parse-cidr.ts';
import { specialUseOf } from '../../net/special-use.ts';
import type { Checking } from './checking.ts';
import type { Vpc } from '../network.ts';

/** IPv4 blocks of one VPC: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
const blocksPerVpc = { quota: 5, most: 50 } as const;

/**
 * Ranges that some services of AWS use, so that it adds none of them to a VPC with a block from `beside`; where that is
 * absent, to one with a block from anywhere else.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions
 */
const kept: readonly { readonly range: Cidr; readonly beside?: Cidr }[] = [
  ...pair('10.0.0.0/16', '10.0.0.0/15'),
  ...pair('172.31.0.0/16', '172.16.0.0/12'),
  ...pair('198.19.0.0/16'),
];

/** Tells of IPv4 blocks of a VPC from a range that AWS does not take, or does not take beside the others. */
export function checkRanges({ reader }: Checking, vpc: Vpc): void {
  const path = reader.pathOf(vpc);
  const { quota, most } = blocksPerVpc;
  const count = 1 + vpc.secondary.length;
  if (count > most) reader.error([...path, 'secondary'], { kind: 'blocks-over-most', count, most });
  else if (count > quota)
    reader.warn([...path, 'secondary'], { kind: 'blocks-over-quota', count, quota, most });
  checkUse(vpc.cidr, [...path, 'cidr'], reader);
  for (const [index, block] of vpc.secondary.entries()) {
    const at = [...path, 'secondary', index];
    checkUse(block, at, reader);
    const text = formatCidr(block);
    const primary = formatCidr(vpc.cidr);
    // The earlier blocks are few: of more than AWS gives, the count was told.
    const present = [vpc.cidr, ...vpc.secondary.slice(0, Math.min(index, most))];
    // Of blocks that overlap it is told elsewhere.
    const range = present.some((other) => overlaps(other, block)) ? undefined : keptRange(block, present);
    if (range) reader.error(at, { kind: 'block-kept', text, range: formatCidr(range) });
    else if (!goesWith(vpc.cidr, block)) reader.error(at, { kind: 'block-mix', text, primary });
  }
}

/** The range that keeps a block from being added to those that are there. */
function keptRange(block: Cidr, present: readonly Cidr[]): Cidr | undefined {
  return kept.find(
    ({ range, beside }) =>
      covers(range, block) &&
      present.some((other) => (beside ? covers(beside, other) : !covers(range, other))),
  )?.range;
}

/** Only link-local blocks are refused by AWS's own words; of the others it says nothing. */
function checkUse(block: Cidr, path: readonly (string | number)[], reader: Checking['reader']): void {
  const special = specialUseOf(block);
  if (!special) return;
  const fault = { kind: 'special-block', text: formatCidr(block), use: special.use } as const;
  switch (special.use) {
    case 'link-local':
      reader.error(path, fault);
      return;
    case 'this-network':
    case 'loopback':
    case 'multicast':
    case 'reserved':
      reader.warn(path, fault);
      return;
    case 'private':
    case 'shared':
    case 'benchmark':
      return;
  }
}

/** A private block goes with a first block of its own private range only. */
function goesWith(primary: Cidr, block: Cidr): boolean {
  const range = specialUseOf(block);
  return range?.use !== 'private' || covers(range.block, primary);
}

function pair(range: string, beside?: string): readonly { readonly range: Cidr; readonly beside?: Cidr }[] {
  const [one, other] = [parseCidr(range), beside === undefined ? undefined : parseCidr(beside)];
  if (!one.ok) return [];
  return [{ range: one.value, ...(other?.ok && { beside: other.value }) }];
}
