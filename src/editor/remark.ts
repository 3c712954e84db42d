import type { EditFault } from '../scenario/problem.ts';
import type { EditorWords } from '../words/en/editor.ts';
import { explainSurprise } from '../words/explain-surprise.ts';
import type { TextField } from './draft.ts';
import { idleKindOf } from './idle.ts';
import type { Row } from './rows.ts';

/** A sentence beside a field: what is wrong, what is still missing, what became of what was typed, what may surprise, or that the rule is idle. */
export interface Remark {
  readonly field: TextField;
  readonly kind: 'wrong' | 'missing' | 'note' | 'surprise' | 'idle';
  /** What it comes to, in a word or two. */
  readonly tag?: string;
  readonly text: string;
}

const fields = ['ruleNumber', 'protocol', 'icmpType', 'ports', 'icmpCode', 'peer', 'description'] as const;

/** What is to be said about a row now. Of the field that is being typed in, nothing yet. */
export function remarksOn(
  row: Row,
  words: EditorWords,
  explain: (fault: EditFault) => string,
): readonly Remark[] {
  const problems = fields.flatMap((field) => {
    const fault = row.problems[field];
    if (!fault || field === row.typing) return [];
    return [remarkOn(row, field, fault, words, explain)];
  });
  const note: readonly Remark[] = row.note ? [{ field: 'peer', kind: 'note', text: explain(row.note) }] : [];
  return [...problems, ...note, ...(problems.length === 0 ? surpriseOn(row, words) : [])];
}

/** Said of the rule in force, beside the field that one would change. */
function surpriseOn({ surprise, place, typing }: Row, words: EditorWords): readonly Remark[] {
  if (!surprise || typing) return [];
  const text = explainSurprise(surprise, words.surprise);
  const idle = idleKindOf(surprise);
  if (!idle) return [{ field: 'peer', kind: 'surprise', text }];
  const field = place.filter.kind === 'network-acl' ? 'ruleNumber' : 'peer';
  return [{ field, kind: 'idle', tag: words.surprise.tag[idle], text }];
}

/** An empty field of a row that is new is not wrong: nobody has come to it yet. */
function remarkOn(
  { draft, saved, place }: Row,
  field: TextField,
  fault: EditFault,
  words: EditorWords,
  explain: (fault: EditFault) => string,
): Remark {
  if (draft[field].trim() !== '') return { field, kind: 'wrong', text: clipped(explain(fault)) };
  const missing = words.missing[field];
  const text = typeof missing === 'string' ? missing : missing[place.direction];
  return { field, kind: saved === undefined ? 'missing' : 'wrong', text };
}

/** A sentence with what it quotes cut to what one can read: anything may have been pasted. */
export function clipped(sentence: string): string {
  return sentence.replace(/([`「])([^`」]{60})[^`」]{12,}([`」])/g, '$1$2…$3');
}
