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
  const lists = result.issues.flatMap((issue): readonly Path[] => listForMapping(issue, schema));
  const within = (path: Path) => lists.some((list) => list.every((key, place) => path[place] === key));
  return {
    faults: [
      ...lists
        .filter((path, place) => lists.findIndex((each) => samePath(each, path)) === place)
        .map((path) => ({ fault: { kind: 'shape', wanted: 'Object', got: 'Array' } as const, path })),
      ...result.issues
        .map((issue) => ({ fault: faultOf(issue, schema), path: pathOf(issue) }))
        .filter(({ path }) => !within(path)),
    ],
  };
}

/** The way to a list that stands where a mapping must, if there is one. A list has properties of its own, which are no keys of the file. */
function listForMapping(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): readonly Path[] {
  const steps = issue.path ?? [];
  const way = (length: number) => steps.slice(0, length).flatMap(({ key }) => asKey(key));
  const place = steps.findIndex(({ input }, index) => {
    const part = Array.isArray(input) ? partAt(schema, way(index)) : undefined;
    return isObject(part) && 'entries' in part;
  });
  return place < 0 ? [] : [way(place)];
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((key, place) => other[place] === key);
}

function asKey(key: unknown): Path {
  return typeof key === 'string' || typeof key === 'number' ? [key] : [];
}

function faultOf(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Fault {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { kind: 'unknown-key', key, known: knownKeys(schema, pathOf(issue)) };
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { kind: 'missing-key', key };
  if (issue.type === 'min_value' || issue.type === 'max_value')
    return { kind: 'bounds', got: issue.received, ...boundsAt(schema, pathOf(issue)) };
  return { kind: 'shape', wanted: issue.expected ?? issue.type, got: issue.received };
}

/** The keys that a mapping within the shape may have; the path ends with the key that it may not. */
function knownKeys(schema: unknown, path: Path): readonly string[] {
  const mapping = partAt(schema, path.slice(0, -1));
  return isObject(mapping) && 'entries' in mapping && isObject(mapping.entries)
    ? Object.keys(mapping.entries)
    : [];
}

/** The bounds of a number within the shape. */
function boundsAt(schema: unknown, path: Path): { readonly first: number; readonly last: number } {
  const number = partAt(schema, path);
  const steps: readonly unknown[] =
    isObject(number) && 'pipe' in number && Array.isArray(number.pipe) ? number.pipe : [];
  const bound = (type: 'min_value' | 'max_value', otherwise: number) => {
    const step = steps.find((each) => isObject(each) && 'type' in each && each.type === type);
    return isObject(step) && 'requirement' in step ? Number(step.requirement) : otherwise;
  };
  return { first: bound('min_value', -Infinity), last: bound('max_value', Infinity) };
}

/** The part of a schema that a path leads to. */
function partAt(schema: unknown, path: Path): unknown {
  if (!isObject(schema)) return undefined;
  if ('wrapped' in schema) return partAt(schema.wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if ('item' in schema) return partAt(schema.item, rest);
  if ('entries' in schema && isObject(schema.entries)) {
    const entries: Readonly<Record<string, unknown>> = { ...schema.entries };
    return partAt(entries[key], rest);
  }
  return 'value' in schema ? partAt(schema.value, rest) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) => asKey(key));
}
