import { vpcOfDefault } from '../../scenario/scenario.ts';
import type { Comments } from '../comments.ts';
import { filterOf, namedInLines, type Lines } from '../lines.ts';
import { aclNamed, groupNamed, indexOf, namedOutside, type Filters } from '../named.ts';
import { aclBlocks, defaultAclBlock, entryBlocks } from './acl-blocks.ts';
import { defaultGroupBlock, groupBlocks, ruleBlocks } from './group-blocks.ts';
import { formatBlock, type HclBlock } from './hcl.ts';
import { identifier, labelsOf, variableBlocks, variablesOf, type ReferenceTo } from './references.ts';

/** Terraform that adds these rules to a filter that is there. */
export function terraformOfLines(lines: Lines, comments: Comments): string {
  const things = namedInLines(lines);
  const blocks = blocksOf(lines, variablesOf(things));
  return text([{ comment: comments.fillIn, blocks: variableBlocks(things, comments) }, { blocks }]);
}

/** Terraform that makes these filters with all their rules. A rule that names one of the groups refers to it. */
export function terraformOfFilters(filters: Filters, comments: Comments): string {
  const { vpcs, securityGroups, networkAcls } = filters;
  const isDefault = ({ id }: { readonly id: string }) => vpcOfDefault(vpcs, id) !== undefined;
  // Of a default network ACL Terraform wants the id, and not that of its VPC.
  const newAcls = networkAcls.filter((acl) => !isDefault(acl));
  const outside = namedOutside({ ...filters, networkAcls: newAcls });
  const things = [...outside, ...networkAcls.filter(isDefault).map(aclNamed)];
  const variableOf = variablesOf(things);
  const groups = securityGroups.map(groupNamed);
  const groupLabel = labelsOf(groups);
  const aclLabel = labelsOf(networkAcls.map(aclNamed));
  const referenceTo: ReferenceTo = (thing) => {
    if (thing.kind === 'acl') return `aws_network_acl.${aclLabel(thing)}.id`;
    if (indexOf(groups, thing) < 0) return variableOf(thing);
    const type = isDefault({ id: thing.name }) ? 'aws_default_security_group' : 'aws_security_group';
    return `${type}.${groupLabel(thing)}.id`;
  };
  return text([
    { comment: comments.fillIn, blocks: variableBlocks(things, comments) },
    ...securityGroups.map((group) =>
      isDefault(group)
        ? { comment: comments.terraformDefault, blocks: [defaultGroupBlock(group, groupLabel, referenceTo)] }
        : { comment: comments.terraformEgress, blocks: groupBlocks(group, groupLabel, referenceTo) },
    ),
    ...networkAcls.map((acl) =>
      isDefault(acl)
        ? {
            comment: comments.terraformDefault,
            blocks: [defaultAclBlock(acl, aclLabel, variableOf(aclNamed(acl)))],
          }
        : { comment: comments.subnets, blocks: aclBlocks(acl, aclLabel, referenceTo) },
    ),
  ]);
}

function blocksOf(lines: Lines, referenceTo: ReferenceTo): readonly HclBlock[] {
  const label = identifier(lines.id);
  const id = referenceTo(filterOf(lines));
  switch (lines.kind) {
    case 'security-group':
      return ruleBlocks(lines.rules, lines.direction, { label, groupId: id, referenceTo });
    case 'network-acl':
      return entryBlocks(lines.entries, lines.direction, label, id);
  }
}

interface Section {
  readonly comment?: string;
  readonly blocks: readonly HclBlock[];
}

function text(sections: readonly Section[]): string {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ comment, blocks }) => {
      const body = blocks.map(formatBlock).join('\n\n');
      return comment === undefined ? `${body}\n` : `# ${comment}\n${body}\n`;
    })
    .join('\n');
}
