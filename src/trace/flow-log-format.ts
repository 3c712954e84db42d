import { failed, found, type Read } from '../net/read.ts';
import { words } from '../scenario/line.ts';
import {
  fieldFacts,
  flowLogFields,
  isField,
  type FlowLogField,
  type FlowLogVersion,
} from './flow-log-field.ts';

/** Which fields each record of a flow log has, in which order; each field once. */
export type FlowLogFormat = readonly FlowLogField[];

/** Why a text names no format. */
export type FlowLogFormatProblem =
  | { readonly kind: 'flow-log-format-empty' }
  /** Something that is no `${field}`. */
  | { readonly kind: 'flow-log-format-text'; readonly text: string }
  | { readonly kind: 'flow-log-field-unknown'; readonly text: string }
  | { readonly kind: 'flow-log-field-twice'; readonly field: FlowLogField };

/** Every field that a version has, those of the versions before it first. */
export function formatOfVersion(version: FlowLogVersion): FlowLogFormat {
  return flowLogFields.filter((field) => fieldFacts[field].since <= version);
}

/** What AWS writes unless told otherwise. */
export const defaultFormat: FlowLogFormat = formatOfVersion(2);

/** What a record says in its field `version`: the highest among the versions that brought the fields. */
export function versionOf(format: FlowLogFormat): number {
  return Math.max(...format.map((field) => fieldFacts[field].since));
}

/** Reads a format as the API takes it: `${version} ${srcaddr} ${dstaddr}`. */
export function parseFormat(text: string): Read<FlowLogFormat, FlowLogFormatProblem> {
  const names: string[] = [];
  for (const word of words(text)) {
    const [, name] = /^\$\{([^${}]+)\}$/.exec(word) ?? [];
    if (name === undefined) return failed({ kind: 'flow-log-format-text', text: word });
    names.push(name);
  }
  return namedFields(names);
}

export function formatFormat(format: FlowLogFormat): string {
  return format.map((field) => `\${${field}}`).join(' ');
}

/** A file in S3 begins with the bare names of its fields, which are no values that a record begins with. */
export function isHeader(line: string): boolean {
  const [first] = words(line);
  return first !== undefined && isField(first);
}

/** Reads the header of a file: `version srcaddr dstaddr`. */
export function parseHeader(line: string): Read<FlowLogFormat, FlowLogFormatProblem> {
  return namedFields(words(line));
}

function namedFields(names: readonly string[]): Read<FlowLogFormat, FlowLogFormatProblem> {
  const format: FlowLogField[] = [];
  for (const name of names) {
    if (!isField(name)) return failed({ kind: 'flow-log-field-unknown', text: name });
    if (format.includes(name)) return failed({ kind: 'flow-log-field-twice', field: name });
    format.push(name);
  }
  return format.length === 0 ? failed({ kind: 'flow-log-format-empty' }) : found(format);
}
