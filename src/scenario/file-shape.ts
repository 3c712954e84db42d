import * as v from 'valibot';
import type { Fault } from './problem.ts';
import type { Path } from './yaml.ts';

/** What `takeShape` found: the value in its shape, or what keeps it from having it. */
export type Shaped<Value> =
  | { readonly value: Value; readonly faults: readonly [] }
  | {
      readonly value?: undefined;
      readonly faults: readonly { readonly fault: Fault; readonly path: Path }[];
    };

/** Holds a value of unknown shape against a schema; every fault is told, each with the path to it. */
export function takeShape<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Shaped<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, faults: [] };
  return { faults: result.issues.map((issue) => ({ fault: faultOf(issue, schema), path: pathOf(issue) })) };
}

function faultOf(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Fault {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { kind: 'unknown-key', key, known: knownKeys(schema, pathOf(issue)) };
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { kind: 'missing-key', key };
  return { kind: 'shape', wanted: issue.expected ?? issue.type, got: issue.received };
}

/** The keys that a mapping within the shape may have; the path ends with the key that it may not. */
function knownKeys(schema: unknown, path: Path): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('wrapped' in schema) return knownKeys(schema.wrapped, path);
  const [key = '', ...rest] = path;
  if ('item' in schema) return knownKeys(schema.item, rest);
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    const entries: Readonly<Record<string, unknown>> = { ...schema.entries };
    return rest.length === 0 ? Object.keys(entries) : knownKeys(entries[key], rest);
  }
  return 'value' in schema ? knownKeys(schema.value, rest) : [];
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
}
