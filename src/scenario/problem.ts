import type { Family } from '../net/ip.ts';
import type { Asked } from './asked.ts';
import type { EditProblem } from './edit.ts';
import type { NetworkFault } from './network-fault.ts';
import type { NotationProblem, RuleNotationProblem } from './notation-problem.ts';
import type { RuleFault } from './rule-fault.ts';

/** Something about a scenario file that a person should know: what, where, and how bad. */
export interface Problem {
  /** An error: the file cannot be used. A warning: it can, but may surprise. */
  readonly severity: 'error' | 'warning';
  readonly fault: Fault;
  /** The way to it through the file: `['hosts', 'web', 'address']`. */
  readonly path: readonly (string | number)[];
  /** Both count from 1; absent for what concerns the whole file. */
  readonly position?: { readonly line: number; readonly column: number };
}

export type Fault = EditFault | NotationProblem | FileFault | FlowFault | NetworkFault | RuleFault;

/** What can be wrong with a rule under a person's hands: how it is written, whom it names, and whether it can stand there. */
export type EditFault =
  | RuleNotationProblem
  | EditProblem
  | {
      readonly kind: 'unknown-name';
      readonly what: Named;
      readonly name: string;
      readonly known: readonly string[];
      readonly asked?: Asked;
    }
  | { readonly kind: 'cidr-canonical'; readonly text: string; readonly canonical: string };

/** What keeps a text from being a scenario file, or a name in it from meaning something. */
export type FileFault =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'nesting' }
  | { readonly kind: 'yaml'; readonly message: string }
  | { readonly kind: 'version'; readonly got: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'shape'; readonly wanted: string; readonly got: string }
  /** A number that is too small or too large; both bounds may be taken. */
  | { readonly kind: 'bounds'; readonly got: string; readonly first: number; readonly last: number }
  | { readonly kind: 'id'; readonly id: string }
  /** An address or block of the other family than can stand here. */
  | { readonly kind: 'family'; readonly text: string; readonly wanted: Family }
  | { readonly kind: 'name-twice'; readonly name: string; readonly uses: readonly [Named, Named] }
  | { readonly kind: 'vpc-missing' }
  /** `default` where it could be that of any VPC; `known` are their ids. */
  | { readonly kind: 'which-default'; readonly known: readonly string[] }
  | { readonly kind: 'nothing-sent' }
  | { readonly kind: 'too-many'; readonly shown: number };

/** Why nothing can be sent from one end to the other. */
export type FlowFault =
  /** `end` has no address of the family that the protocol belongs to. */
  | { readonly kind: 'end-family'; readonly end: string; readonly wanted: Family }
  | { readonly kind: 'no-common-family'; readonly from: string; readonly to: string };

export type Named =
  | 'vpc'
  | 'subnet'
  | 'host'
  | 'internet-host'
  | 'nat-gateway'
  | 'load-balancer'
  | 'transit-gateway'
  | 'security-group'
  | 'network-acl'
  | 'prefix-list'
  | 'end';
