import type { Direction, NetworkAclEntry, SecurityGroupRule } from '../scenario/rule.ts';
import { namedInRules, type Named } from './named.ts';

/** Some or all rules of one list, whose filter is there already. */
export type Lines =
  | {
      readonly kind: 'security-group';
      readonly id: string;
      readonly direction: Direction;
      readonly rules: readonly SecurityGroupRule[];
    }
  | {
      readonly kind: 'network-acl';
      readonly id: string;
      readonly direction: Direction;
      readonly entries: readonly NetworkAclEntry[];
    };

/** The filter that the lines are in. */
export function filterOf({ kind, id }: Lines): Named {
  return { kind: kind === 'security-group' ? 'sg' : 'acl', name: id };
}

/** What must be known by its id to write the lines: their filter, then what they name beside it. */
export function namedInLines(lines: Lines): readonly Named[] {
  const filter = filterOf(lines);
  const named = lines.kind === 'security-group' ? namedInRules(lines.rules) : [];
  return [filter, ...named.filter(({ kind, name }) => kind !== filter.kind || name !== filter.name)];
}
