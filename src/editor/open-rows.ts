import type { Edit } from '../scenario/edit.ts';
import type { EditFault } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ruleTypeById } from '../rule-type/catalog.ts';
import { freeTen } from './free-number.ts';
import { emptyDraft, type Draft, type TextField } from './draft.ts';
import { samePlace, type Place } from './place.ts';
import type { FieldProblems } from './read-draft.ts';
import { readRow } from './row-edit.ts';
import { rowsOf, unusedKey, type OpenRow } from './rows.ts';

/** What came of a row that was meant as it stands, and the rows that are open now. */
export type Settled = { readonly open: readonly OpenRow[] } & (
  | { readonly kind: 'edit'; readonly edit: Edit; readonly line: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'problems'; readonly problems: FieldProblems }
);

/** An empty row at the end of the list; in a network ACL it has the next free ten as its number. */
export function withNewRow(scenario: Scenario, place: Place, open: readonly OpenRow[]): readonly OpenRow[] {
  const numbers = rowsOf(scenario, place, open).map(({ draft }) => Number(draft.ruleNumber));
  const ruleNumber = place.filter.kind === 'network-acl' ? String(freeTen(numbers)) : '';
  return [...open, { key: unusedKey('new', open), place, draft: { ...emptyDraft, ruleNumber } }];
}

/** Some text in one field, perhaps not all of it yet. */
export function typed(
  open: readonly OpenRow[],
  row: OpenRow,
  field: TextField,
  text: string,
): readonly OpenRow[] {
  return withRow(open, { ...withDraft(row, { ...row.draft, [field]: text }), typing: field });
}

/** The row is meant as it stands: where it is whole and right and says something new, there is an edit. */
export function settled(scenario: Scenario, open: readonly OpenRow[], row: OpenRow, draft: Draft): Settled {
  const reading = readRow(scenario, row.place, draft, row.saved);
  if (!reading.ok) {
    return { kind: 'problems', problems: reading.problem, open: withRow(open, withDraft(row, draft)) };
  }
  const { line, stored, edit } = reading.value;
  const note = noteOn(draft, stored);
  const kept = { ...withDraft(row, tidied(draft, stored, row.place)), saved: line, ...(note && { note }) };
  const next = withRow(open, kept);
  return edit ? { kind: 'edit', edit, line, open: next } : { kind: 'same', open: next };
}

export function withoutRow(open: readonly OpenRow[], row: OpenRow): readonly OpenRow[] {
  return open.filter((each) => !isSameRow(each, row));
}

function withRow(open: readonly OpenRow[], row: OpenRow): readonly OpenRow[] {
  const known = open.some((each) => isSameRow(each, row));
  return known ? open.map((each) => (isSameRow(each, row) ? row : each)) : [...open, row];
}

function withDraft({ key, place, saved }: OpenRow, draft: Draft): OpenRow {
  return { key, place, draft, ...(saved !== undefined && { saved }) };
}

function isSameRow(one: OpenRow, other: OpenRow): boolean {
  return one.key === other.key && samePlace(one.place, other.place);
}

/** The draft as AWS stores it, but for the type that was chosen and what was typed for other types. */
function tidied(draft: Draft, stored: Draft, { filter }: Place): Draft {
  const { ruleNumber, peer, description } = stored;
  const kept = { ...draft, ruleNumber, peer, description };
  switch (ruleTypeById(filter.kind, draft.typeId).writes.asks) {
    case 'nothing':
      return kept;
    case 'ports':
      return { ...kept, ports: stored.ports };
    case 'icmp':
      return { ...kept, icmpType: stored.icmpType, icmpCode: stored.icmpCode };
    case 'protocol':
      return { ...kept, protocol: stored.protocol };
  }
}

function noteOn(draft: Draft, stored: Draft): EditFault | undefined {
  const text = draft.peer.trim();
  return text.includes('/') && text !== stored.peer
    ? { kind: 'cidr-canonical', text, canonical: stored.peer }
    : undefined;
}
