import {
  directions,
  type Direction,
  type SecurityGroup,
  type SecurityGroupRule,
} from '../../scenario/rule.ts';
import { formatRule } from '../../scenario/rule-text.ts';
import { groupName } from '../create-filter.ts';
import { distinct } from '../distinct.ts';
import { groupNamed } from '../named.ts';
import { hclString, type HclBlock } from './hcl.ts';
import { identifier, type LabelOf, type ReferenceTo } from './references.ts';
import { inlineRuleBlock, ruleBlock } from './rule-block.ts';

/** A group, the other VPCs that have it, and its rules. */
export function groupBlocks(
  group: SecurityGroup,
  labelOf: LabelOf,
  referenceTo: ReferenceTo,
): readonly HclBlock[] {
  const label = labelOf(groupNamed(group));
  const groupId = referenceTo(groupNamed(group));
  const made = {
    header: `resource "aws_security_group" ${hclString(label)}`,
    body: [
      ['name', hclString(groupName(group.id))],
      ['vpc_id', referenceTo({ kind: 'vpc', name: group.vpc })],
    ] as const,
  };
  const associated = group.associated.map((name) => ({
    header: `resource "aws_vpc_security_group_vpc_association" ${hclString(identifier(`${label} ${name}`))}`,
    body: [
      ['security_group_id', groupId],
      ['vpc_id', referenceTo({ kind: 'vpc', name })],
    ] as const,
  }));
  const rules = directions.flatMap((direction) =>
    ruleBlocks(group[direction], direction, { label, groupId, referenceTo }),
  );
  return [made, ...associated, ...rules];
}

/** Rules of one list, each under a label that says what it says, so that taking one away renames no other. */
export function ruleBlocks(
  rules: readonly SecurityGroupRule[],
  direction: Direction,
  of: { readonly label: string; readonly groupId: string; readonly referenceTo: ReferenceTo },
): readonly HclBlock[] {
  const labels = distinct(
    rules.map(({ traffic, peer }) => identifier(`${of.label} ${formatRule({ traffic, peer }, direction)}`)),
  );
  return rules.map((rule, index) => ruleBlock(rule, direction, { ...of, label: labels[index] ?? of.label }));
}

/** The group that every VPC has by default, with its rules in it. */
export function defaultGroupBlock(
  group: SecurityGroup,
  labelOf: LabelOf,
  referenceTo: ReferenceTo,
): HclBlock {
  const groupId = referenceTo(groupNamed(group));
  return {
    header: `resource "aws_default_security_group" ${hclString(labelOf(groupNamed(group)))}`,
    body: [['vpc_id', referenceTo({ kind: 'vpc', name: group.vpc })]],
    blocks: directions.flatMap((direction) =>
      group[direction].map((rule) => inlineRuleBlock(rule, direction, groupId, referenceTo)),
    ),
  };
}
