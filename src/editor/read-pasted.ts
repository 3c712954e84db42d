import { failed, found, type Read } from '../net/read.ts';
import { apply } from '../scenario/apply-edit.ts';
import type { Edit } from '../scenario/edit.ts';
import { parseEntry, parseRule } from '../scenario/notation.ts';
import type { EditFault } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Place } from './place.ts';
import { plain } from './plain-text.ts';
import { unknownPeer } from './read-draft.ts';

/** One line of a pasted text that is not empty: the edit that adds its rule, or why there is none. */
export interface PastedLine {
  /** Counts from 1, empty lines too. */
  readonly number: number;
  readonly text: string;
  readonly reading: Read<Edit, EditFault>;
}

// No filter holds more rules on any request; what stands below is kept, and read when these are taken.
const readAtMost = 1000;

/** Reads rules in our notation, one a line, as rules of a list. Each is held against those above it, as if it were added after them. */
export function readPasted(scenario: Scenario, place: Place, text: string): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  let before = scenario;
  for (const [index, line] of linesOf(text).slice(0, readAtMost).entries()) {
    const rule = plain(line).replace(/^- /, '');
    if (rule === '') continue;
    const reading = readLine(before, place, rule);
    const after = reading.ok ? apply(before, reading.value) : undefined;
    if (after?.ok) before = after.value;
    lines.push({ number: index + 1, text: line, reading: after?.ok === false ? after : reading });
  }
  return lines;
}

/** What is left of a text when its good lines are taken. */
export function withoutGoodLines(text: string, lines: readonly PastedLine[]): string {
  const good = new Set(lines.filter(({ reading }) => reading.ok).map(({ number }) => number));
  return linesOf(text)
    .filter((line, index) => !good.has(index + 1) && line.trim() !== '')
    .join('\n');
}

/** Whether a text that is pasted into a field is meant for more than that field. */
export function isSeveralLines(text: string): boolean {
  return linesOf(text).filter((line) => plain(line) !== '').length > 1;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

function readLine(scenario: Scenario, { filter, direction }: Place, text: string): Read<Edit, EditFault> {
  switch (filter.kind) {
    case 'security-group': {
      const rule = parseRule(text, direction);
      if (!rule.ok) return rule;
      const unknown = unknownPeer(rule.value.peer, scenario);
      if (unknown) return failed(unknown);
      return found({ kind: 'rule', group: filter.id, direction, change: { kind: 'add', item: rule.value } });
    }
    case 'network-acl': {
      const entry = parseEntry(text, direction);
      if (!entry.ok) return entry;
      return found({ kind: 'entry', acl: filter.id, direction, change: { kind: 'add', item: entry.value } });
    }
  }
}
