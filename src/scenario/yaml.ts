import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Problem } from './problem.ts';

/** The way to a value through a file: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/**
 * Where in the text a path leads, as near as can be told; line and column count from 1.
 * What is no single value, and whatever is asked for as `key`, stands where its key stands.
 */
export type Locate = (
  path: Path,
  what?: 'key' | 'value',
) => { readonly line: number; readonly column: number } | undefined;

export interface YamlText {
  readonly value: unknown;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

/** Characters that a file may have: reading stays within a second, whatever they are. */
export const sizeLimit = 100_000;

// Nothing of ours nests deeper than eight; a reader that recurses would run out of stack on thousands.
const depthLimit = 50;

// One slip brings many errors after it, and each alias costs a walk through the whole file.
const errorLimit = 20;
const aliasLimit = 100;

/** Reads YAML (and so JSON) as plain values, with the places that they stand at. Never throws. */
export function readYaml(text: string): YamlText {
  if (text.length > sizeLimit) return unreadable({ kind: 'too-large', size: text.length, limit: sizeLimit });
  if (isTooDeep(text)) return unreadable({ kind: 'nesting' });
  try {
    const counter = new LineCounter();
    // The library would compare every key with every other one: `slips` looks for double keys in one pass.
    const options = {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    } as const;
    const document = parseDocument(text, options);
    const at = (offset: number) => {
      const { line, col } = counter.linePos(offset);
      return { line, column: col };
    };
    const errors = document.errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
    const problems = [...errors.slice(0, errorLimit), ...slips(document)].map(
      ({ message, offset }): Problem => ({
        severity: 'error',
        fault: { kind: 'yaml', message },
        path: [],
        position: at(offset),
      }),
    );
    if (problems.length > 0) return { value: undefined, locate: () => undefined, problems };
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return {
      value,
      locate: (path, what = 'value') => at(offsetOf(document, path, what)),
      problems,
    };
  } catch (error) {
    return unreadable({ kind: 'yaml', message: error instanceof Error ? error.message : String(error) });
  }
}

function unreadable(fault: Problem['fault']): YamlText {
  return { value: undefined, locate: () => undefined, problems: [{ severity: 'error', fault, path: [] }] };
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    // What closes and never opened costs the library as much as what opens and never closes.
    if (Math.abs(depth) > depthLimit) return true;
  }
  const indented = new RegExp(`^(?: {${String(depthLimit * 4)}}|(?:[-?] ){${String(depthLimit)}})`, 'm');
  return indented.test(text);
}

/** What the library lets pass and we do not: a key that stands twice in one mapping, and more aliases than anybody writes. */
function slips(document: Document): readonly { readonly message: string; readonly offset: number }[] {
  const found: { message: string; offset: number }[] = [];
  let aliases = 0;
  visit(document, {
    Map(_, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) found.push({ message: `the key \`${name}\` stands twice`, offset: startOf(key) });
        keys.add(name);
      }
      return found.length < errorLimit ? undefined : visit.BREAK;
    },
    Alias(_, alias) {
      aliases += 1;
      if (aliases <= aliasLimit) return undefined;
      found.push({ message: 'it has too many aliases', offset: startOf(alias) });
      return visit.BREAK;
    },
  });
  return found;
}

/** The deepest place on the way that there is. */
function offsetOf(document: Document, path: Path, what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, name] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
      if (!pair) return offset;
      node = pair.value;
      const single = isScalar(node) && node.value !== null;
      offset = startOf(single && !(isLast && what === 'key') ? node : pair.key);
    } else {
      node = isCollection(node) ? node.get(name, true) : undefined;
      if (!isNode(node)) return offset;
      offset = startOf(node);
    }
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
