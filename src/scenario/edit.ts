import type { Asked } from './asked.ts';
import type { Direction, NetworkAclEntry, SecurityGroupRule } from './rule.ts';

/** Everything that can be changed about a network's rules, as data. */
export type Edit =
  | {
      readonly kind: 'rule';
      readonly group: string;
      readonly direction: Direction;
      readonly change: Change<SecurityGroupRule>;
    }
  | {
      readonly kind: 'entry';
      readonly acl: string;
      readonly direction: Direction;
      readonly change: Change<NetworkAclEntry>;
    }
  | { readonly kind: 'replace-groups'; readonly host: string; readonly groups: readonly string[] };

/** One change to a list of rules. A replaced rule keeps its place in the list. */
export type Change<Item> =
  | { readonly kind: 'add'; readonly item: Item }
  | { readonly kind: 'remove'; readonly item: Item }
  | { readonly kind: 'replace'; readonly item: Item; readonly by: Item };

/** Why an edit cannot be made, as AWS would say; nothing is changed then. */
export type EditProblem =
  | { readonly kind: 'group-twice'; readonly id: string }
  | {
      readonly kind: 'group-of-other-vpc';
      readonly group: string;
      readonly groupVpc: string;
      readonly hostVpc: string;
      readonly asked: Asked;
    }
  | { readonly kind: 'no-filter' | 'no-host' | 'no-group'; readonly id: string }
  | { readonly kind: 'duplicate-rule'; readonly filter: string; readonly direction: Direction }
  | {
      readonly kind: 'no-such-rule';
      readonly of: 'security-group' | 'network-acl';
      readonly filter: string;
      readonly direction: Direction;
    }
  /** The network ACL has the number, but says something else under it; a request to AWS has the number only. */
  | {
      readonly kind: 'other-entry';
      readonly filter: string;
      readonly direction: Direction;
      readonly ruleNumber: number;
    }
  | {
      readonly kind: 'rule-number-used';
      readonly filter: string;
      readonly direction: Direction;
      readonly ruleNumber: number;
    };
