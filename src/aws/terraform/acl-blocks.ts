import { directions, type Direction, type NetworkAcl, type NetworkAclEntry } from '../../scenario/rule.ts';
import { inOrder } from '../given.ts';
import { aclNamed } from '../named.ts';
import { entryBlock, inlineEntryBlock } from './entry-block.ts';
import { hclString, type HclBlock } from './hcl.ts';
import type { LabelOf, ReferenceTo } from './references.ts';

/** A network ACL and its entries. */
export function aclBlocks(acl: NetworkAcl, labelOf: LabelOf, referenceTo: ReferenceTo): readonly HclBlock[] {
  const label = labelOf(aclNamed(acl));
  const aclId = referenceTo(aclNamed(acl));
  const made = {
    header: `resource "aws_network_acl" ${hclString(label)}`,
    body: [
      ['vpc_id', referenceTo({ kind: 'vpc', name: acl.vpc })],
      ['tags', `{ Name = ${hclString(acl.id)} }`],
    ] as const,
  };
  const entries = directions.flatMap((direction) => entryBlocks(acl[direction], direction, label, aclId));
  return [made, ...entries];
}

/** Entries of one list. */
export function entryBlocks(
  entries: readonly NetworkAclEntry[],
  direction: Direction,
  label: string,
  aclId: string,
): readonly HclBlock[] {
  return inOrder(entries).map((entry) =>
    entryBlock(entry, direction, { label: `${label}_${direction}_${String(entry.ruleNumber)}`, aclId }),
  );
}

/** The network ACL that every VPC has by default, with its entries in it; `adopted` is its id. */
export function defaultAclBlock(acl: NetworkAcl, labelOf: LabelOf, adopted: string): HclBlock {
  return {
    header: `resource "aws_default_network_acl" ${hclString(labelOf(aclNamed(acl)))}`,
    body: [['default_network_acl_id', adopted]],
    blocks: directions.flatMap((direction) =>
      inOrder(acl[direction]).map((entry) => inlineEntryBlock(entry, direction)),
    ),
  };
}
