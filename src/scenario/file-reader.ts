import type { GenericSchema, InferOutput } from 'valibot';
import { formatCidr, type Cidr } from '../net/cidr.ts';
import { parseCidr } from '../net/parse-cidr.ts';
import { familyOf, type Address, type Family } from '../net/ip.ts';
import { parseAddress } from '../net/parse-address.ts';
import type { Ipv4 } from '../net/ipv4.ts';
import type { Ipv6 } from '../net/ipv6.ts';
import type { Read } from '../net/read.ts';
import { takeShape } from './file-shape.ts';
import type { NotationProblem } from './notation-problem.ts';
import type { Fault, Problem } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { sections } from './schema.ts';
import type { Locate, Path } from './yaml.ts';

/**
 * Walks a scenario file part by part and gathers what is wrong.
 * A part that cannot be read is left out, but its name stays known, so that one fault is told once.
 */
export class FileReader {
  readonly #file: Readonly<Record<string, unknown>>;
  readonly #problems: ProblemList;
  readonly #paths = new WeakMap<object, Path>();

  constructor(file: unknown, locate: Locate) {
    this.#file = isMapping(file) ? file : {};
    this.#problems = new ProblemList(locate);
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
    this.#problems.error(path, fault);
  }

  warn(path: Path, fault: Fault): void {
    this.#problems.warn(path, fault);
  }

  hasErrors(): boolean {
    return this.#problems.hasErrors();
  }

  hasErrorsUnder(path: Path): boolean {
    return this.#problems.hasErrorsUnder(path);
  }

  problems(): readonly Problem[] {
    return this.#problems.inOrder();
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
  each<const Schema extends GenericSchema, Thing extends object>(
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
      if (thing === undefined) return [];
      this.#paths.set(thing, path);
      return [thing];
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

  /** One line of notation; undefined if it was told to be wrong. */
  line<Thing>(
    text: string,
    path: Path,
    read: (text: string) => Read<Thing, NotationProblem>,
  ): Thing | undefined {
    return this.#value(read(text), path);
  }

  /** The VPC that a part of the file names; where there is only one it need not be named. */
  vpc(name: string | undefined, path: Path): string {
    const [first, ...more] = this.names('vpcs');
    const known = name ?? (more.length === 0 ? first : undefined);
    if (known === undefined) this.error(path, { kind: 'vpc-missing' });
    return known ?? '';
  }

  /** Where the thing or line stood that this was read from: lists have gaps where a line could not be read. */
  pathOf(thing: object): Path {
    return this.#paths.get(thing) ?? [];
  }

  address(text: string, path: Path): Address | undefined {
    return this.#value(parseAddress(text), path);
  }

  ipv4(text: string, path: Path): Ipv4 | undefined {
    const address = this.address(text, path);
    if (typeof address !== 'bigint') return address;
    this.error(path, { kind: 'family', text, wanted: 'ipv4' });
    return undefined;
  }

  ipv6(text: string, path: Path): Ipv6 | undefined {
    const address = this.address(text, path);
    if (typeof address !== 'number') return address;
    this.error(path, { kind: 'family', text, wanted: 'ipv6' });
    return undefined;
  }

  /** A block, of this family where only that will do. */
  cidr(text: string, path: Path, family?: Family): Cidr | undefined {
    const cidr = this.#value(parseCidr(text), path);
    if (cidr && family && familyOf(cidr.base) !== family) {
      this.error(path, { kind: 'family', text, wanted: family });
      return undefined;
    }
    this.#warnOfHostBits(text, path);
    return cidr;
  }

  cidrs(texts: readonly string[], path: Path, family?: Family): readonly Cidr[] {
    return texts.flatMap((text, index) => this.cidr(text, [...path, index], family) ?? []);
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
    for (const written of text.split(/\s+|->|→/)) {
      const slash = written.indexOf('/');
      if (slash < 0) continue;
      const address = parseAddress(written.slice(0, slash));
      const cidr = parseCidr(written);
      if (!address.ok || !cidr.ok || address.value === cidr.value.base) continue;
      this.warn(path, { kind: 'cidr-canonical', text: written, canonical: formatCidr(cidr.value) });
    }
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'Array' : value === null ? 'null' : typeof value;
}
