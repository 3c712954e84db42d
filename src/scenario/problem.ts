import type { EditProblem } from './edit.ts';
import type { NotationProblem } from './notation-problem.ts';

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

export type Fault =
  | NotationProblem
  | EditProblem
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'nesting' }
  | { readonly kind: 'yaml'; readonly message: string }
  | { readonly kind: 'version'; readonly got: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'missing-key'; readonly key: string }
  | { readonly kind: 'shape'; readonly wanted: string; readonly got: string }
  | { readonly kind: 'id'; readonly id: string }
  | {
      readonly kind: 'unknown-name';
      readonly what: Named;
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'name-twice'; readonly name: string; readonly uses: readonly [Named, Named] }
  | { readonly kind: 'vpc-missing' }
  | { readonly kind: 'nothing-sent' }
  | { readonly kind: 'duplicate-route'; readonly destination: string }
  | { readonly kind: 'subnets-overlap'; readonly other: string }
  | {
      readonly kind: 'outside';
      readonly text: string;
      readonly of: 'vpc' | 'subnet';
      readonly id: string;
      readonly cidr: string;
    }
  | { readonly kind: 'reserved-address'; readonly address: string; readonly subnet: string }
  | { readonly kind: 'address-used'; readonly address: string; readonly by: string }
  | { readonly kind: 'inside-vpc'; readonly address: string; readonly vpc: string }
  | {
      readonly kind: 'acl-of-other-vpc';
      readonly acl: string;
      readonly aclVpc: string;
      readonly subnetVpc: string;
    }
  | { readonly kind: 'peered-vpc-not-here'; readonly vpc: string }
  | { readonly kind: 'cidr-canonical'; readonly text: string; readonly canonical: string }
  | { readonly kind: 'too-many'; readonly shown: number };

export type Named =
  | 'vpc'
  | 'subnet'
  | 'host'
  | 'internet-host'
  | 'nat-gateway'
  | 'security-group'
  | 'network-acl'
  | 'prefix-list'
  | 'end';
