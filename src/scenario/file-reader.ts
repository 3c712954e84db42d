import type { GenericSchema, InferOutput } from 'valibot';
import { formatCidr, parseCidr, type Cidr } from '../net/cidr.ts';
import { parseIpv4, type Ipv4 } from '../net/ip.ts';
import type { Read } from '../net/read.ts';
import { takeShape } from './file-shape.ts';
import type { NotationProblem } from './notation-problem.ts';
import type { Fault, Problem } from './problem.ts';
import { sections } from './schema.ts';
import type { Locate, Path } from './yaml.ts';

// Past this many, more problems help nobody and only cost time.
const problemLimit = 100;

/**
 * Walks a scenario file part by part and gathers what is wrong.
 * A part that cannot be read is left out, but its name stays known, so that one fault is told once.
 */
export class FileReader {
  readonly #file: Readonly<Record<string, unknown>>;
  readonly #locate: Locate;
  readonly #problems: Problem[] = [];
  readonly #paths = new WeakMap<object, Path>();

  constructor(file: unknown, locate: Locate) {
    this.#file = isMapping(file) ? file : {};
    this.#locate = locate;
    if (!isMapping(file)) this.error([], { kind: 'shape', wanted: 'Object', got: typeName(file) });
  }

  /** Looks at the version and the keys; false where nothing else in the file can be trusted. */
  begin(): boolean {
    if (this.hasErrors()) return false;
    const version = this.#file['kaerimichi'];
    if (version === undefined) this.error(['kaerimichi'], { kind: 'missing-key', key: 'kaerimichi' });
    else if (version !== 1) {
      const got = typeof version === 'object' ? typeName(version) : String(version);
      this.error(['kaerimichi'], { kind: 'version', got });
    }
    if (this.hasErrors()) return false;
    for (const key of Object.keys(this.#file)) {
      if (!sections.includes(key)) this.error([key], { kind: 'unknown-key', key, known: sections });
    }
    if (this.#file['vpcs'] === undefined) this.error(['vpcs'], { kind: 'missing-key', key: 'vpcs' });
    return true;
  }

  error(path: Path, fault: Fault): void {
    this.#tell('error', path, fault);
  }

  warn(path: Path, fault: Fault): void {
    this.#tell('warning', path, fault);
  }

  hasErrors(): boolean {
    return this.#problems.some((problem) => problem.severity === 'error');
  }

  hasErrorsUnder(path: Path): boolean {
    return this.#problems.some(
      (problem) => problem.severity === 'error' && path.every((key, index) => problem.path[index] === key),
    );
  }

  /** All problems, in the order of the file, no more than a person would read. */
  problems(): readonly Problem[] {
    const inOrder = this.#problems.toSorted((one, other) => {
      const [a, b] = [one.position, other.position];
      return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
    });
    if (inOrder.length <= problemLimit) return inOrder;
    const severity = this.hasErrors() ? 'error' : 'warning';
    const more: Problem = { severity, fault: { kind: 'too-many', shown: problemLimit }, path: [] };
    return [...inOrder.slice(0, problemLimit), more];
  }

  /** The names that a section gives, whether or not what they name can be read. */
  names(section: string): readonly string[] {
    const value = this.#file[section];
    return isMapping(value) ? Object.keys(value) : [];
  }

  /** A part of the file in its shape; undefined if it is absent or was told to be wrong. */
  part<const Schema extends GenericSchema>(
    path: readonly [string],
    schema: Schema,
  ): InferOutput<Schema> | undefined {
    const value = this.#file[path[0]];
    return value === undefined || value === null ? undefined : this.#shaped(schema, value, path);
  }

  /** Every named thing of a section, read by `read`; what cannot be read is told and left out. */
  each<const Schema extends GenericSchema, Thing>(
    section: string,
    schema: Schema,
    read: (id: string, raw: InferOutput<Schema>, path: readonly [string, string]) => Thing | undefined,
  ): readonly Thing[] {
    const value = this.#file[section] ?? {};
    if (!isMapping(value)) {
      this.error([section], { kind: 'shape', wanted: 'Object', got: typeName(value) });
      return [];
    }
    return Object.entries(value).flatMap(([id, raw]) => {
      const path = [section, id] as const;
      if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(id) || /^[0-9.]+$/.test(id))
        this.error(path, { kind: 'id', id });
      const shaped = this.#shaped(schema, raw ?? {}, path);
      const thing = shaped === undefined ? undefined : read(id, shaped, path);
      return thing === undefined ? [] : [thing];
    });
  }

  /** Lines of notation, each read by `read`; those that cannot be read are told and left out. */
  lines<Thing extends object>(
    texts: readonly string[],
    path: Path,
    read: (text: string) => Read<Thing, NotationProblem>,
  ): readonly Thing[] {
    return texts.flatMap((text, index) => {
      const line = read(text);
      if (!line.ok) {
        this.error([...path, index], line.problem);
        return [];
      }
      this.#warnOfHostBits(text, [...path, index]);
      this.#paths.set(line.value, [...path, index]);
      return [line.value];
    });
  }

  /** Where the line stood that a thing was read from: lists have gaps where a line could not be read. */
  pathOf(thing: object): Path {
    return this.#paths.get(thing) ?? [];
  }

  address(text: string, path: Path): Ipv4 | undefined {
    return this.#value(parseIpv4(text), path);
  }

  cidr(text: string, path: Path): Cidr | undefined {
    this.#warnOfHostBits(text, path);
    return this.#value(parseCidr(text), path);
  }

  cidrs(texts: readonly string[], path: Path): readonly Cidr[] {
    return texts.flatMap((text, index) => this.cidr(text, [...path, index]) ?? []);
  }

  #value<Value>(read: Read<Value, Fault>, path: Path): Value | undefined {
    if (read.ok) return read.value;
    this.error(path, read.problem);
    return undefined;
  }

  #shaped<const Schema extends GenericSchema>(
    schema: Schema,
    value: unknown,
    path: Path,
  ): InferOutput<Schema> | undefined {
    const shaped = takeShape(schema, value);
    for (const each of shaped.faults) this.error([...path, ...each.path], each.fault);
    return shaped.value;
  }

  /** AWS stores `100.68.0.18/18` as `100.68.0.0/18`, and so do we; but it is told. */
  #warnOfHostBits(text: string, path: Path): void {
    const [written] = /[0-9.]+\/[0-9]+/.exec(text) ?? [];
    const cidr = written === undefined ? undefined : parseCidr(written);
    if (written === undefined || !cidr?.ok) return;
    const canonical = formatCidr(cidr.value);
    if (canonical !== written) this.warn(path, { kind: 'cidr-canonical', text: written, canonical });
  }

  #tell(severity: Problem['severity'], path: Path, fault: Fault): void {
    // Each severity has its own limit: no number of warnings may hide an error.
    if (this.#problems.filter((problem) => problem.severity === severity).length > problemLimit) return;
    const position = this.#locate(path, fault.kind === 'unknown-key' ? 'key' : 'value');
    this.#problems.push({ severity, fault, path, ...(position && { position }) });
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'Array' : value === null ? 'null' : typeof value;
}
