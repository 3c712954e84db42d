import { parseAddress, type AddressProblem } from '../net/parse-address.ts';
import { failed, found, type Read } from '../net/read.ts';
import { words } from '../scenario/line.ts';
import { fieldFacts, type FieldContent, type FlowLogField } from './flow-log-field.ts';
import {
  isHeader,
  parseHeader,
  versionOf,
  type FlowLogFormat,
  type FlowLogFormatProblem,
} from './flow-log-format.ts';

/**
 * What one record says, as it is written there; a field that is absent says nothing, which is written `-`.
 * INVARIANT: no value is empty or holds white space.
 */
export type FlowLogRecord = Readonly<Partial<Record<FlowLogField, string>>>;

/** Why a line is no record of a format. */
export type FlowLogLineProblem =
  | { readonly kind: 'flow-log-field-count'; readonly count: number; readonly wanted: number }
  /** The line tells another version than the fields of the format have: it was written in another format. */
  | { readonly kind: 'flow-log-version'; readonly text: string; readonly wanted: number }
  | { readonly kind: 'flow-log-address'; readonly field: FlowLogField; readonly problem: AddressProblem }
  | {
      readonly kind: 'flow-log-value';
      readonly field: FlowLogField;
      readonly text: string;
      readonly content: FieldContent;
    };

export type FlowLogProblem = FlowLogFormatProblem | FlowLogLineProblem;

/** Lines are counted from 1. */
export interface FlowLogLines {
  readonly records: readonly { readonly line: number; readonly record: FlowLogRecord }[];
  readonly problems: readonly { readonly line: number; readonly problem: FlowLogProblem }[];
}

const absent = '-';

/** Writes the fields of the format; the version is that of the format, whatever the record says. */
export function formatRecord(record: FlowLogRecord, format: FlowLogFormat): string {
  const version = String(versionOf(format));
  return format.map((field) => (field === 'version' ? version : (record[field] ?? absent))).join(' ');
}

export function parseRecord(line: string, format: FlowLogFormat): Read<FlowLogRecord, FlowLogLineProblem> {
  const values = words(line);
  if (values.length !== format.length)
    return failed({ kind: 'flow-log-field-count', count: values.length, wanted: format.length });
  const record: Partial<Record<FlowLogField, string>> = {};
  for (const [index, field] of format.entries()) {
    const text = values[index] ?? absent;
    const problem = field === 'version' ? versionProblem(text, format) : valueProblem(text, field);
    if (problem) return failed(problem);
    if (text !== absent) record[field] = text;
  }
  return found(record);
}

/**
 * Reads the lines of a file, blank ones aside.
 * A header names the fields of what follows it, up to the next one, as where files were joined;
 * what follows a header that cannot be read is left out, as nobody knows its fields.
 */
export function parseRecords(text: string, format: FlowLogFormat): FlowLogLines {
  const records = [];
  const problems = [];
  let fields: Read<FlowLogFormat, FlowLogProblem> = found(format);
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    if (content.trim() === '') continue;
    if (isHeader(content)) {
      fields = parseHeader(content);
      if (!fields.ok) problems.push({ line, problem: fields.problem });
    } else if (fields.ok) {
      const read = parseRecord(content, fields.value);
      if (read.ok) records.push({ line, record: read.value });
      else problems.push({ line, problem: read.problem });
    }
  }
  return { records, problems };
}

function versionProblem(text: string, format: FlowLogFormat): FlowLogLineProblem | undefined {
  const wanted = versionOf(format);
  return text === String(wanted) ? undefined : { kind: 'flow-log-version', text, wanted };
}

function valueProblem(text: string, field: FlowLogField): FlowLogLineProblem | undefined {
  if (text === absent) return undefined;
  const { content } = fieldFacts[field];
  if (content.kind === 'address') {
    const read = parseAddress(text);
    return read.ok ? undefined : { kind: 'flow-log-address', field, problem: read.problem };
  }
  return mayHold(content, text) ? undefined : { kind: 'flow-log-value', field, text, content };
}

function mayHold(content: Exclude<FieldContent, { kind: 'address' }>, text: string): boolean {
  switch (content.kind) {
    case 'text':
      return true;
    case 'number':
      return /^[0-9]+$/.test(text) && Number(text) <= (content.most ?? Infinity);
    case 'word':
      return content.words.includes(text);
  }
}
