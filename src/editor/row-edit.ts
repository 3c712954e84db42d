import { failed, found, type Read } from '../net/read.ts';
import { apply } from '../scenario/apply-edit.ts';
import type { Change, Edit, EditProblem } from '../scenario/edit.ts';
import { formatEntry, formatRule } from '../scenario/rule-text.ts';
import type { NetworkAclEntry, SecurityGroupRule } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { draftOfEntry, draftOfRule, type Draft } from './draft.ts';
import { entriesOf, rulesOf, type Lined, type Place } from './place.ts';
import { readEntry, readRule, type FieldProblems } from './read-draft.ts';

/** What a whole and right row asks for: its rule, and the edit that puts it in force; none where it is already. */
interface RowEdit {
  readonly line: string;
  /** The rule as a row: what AWS keeps of what was typed. */
  readonly stored: Draft;
  readonly edit?: Edit;
}

/** Reads a row of a list. `saved` is the line of the rule that it stands for; a new row has none. */
export function readRow(
  scenario: Scenario,
  place: Place,
  draft: Draft,
  saved: string | undefined,
): Read<RowEdit, FieldProblems> {
  switch (place.filter.kind) {
    case 'security-group': {
      const rule = readRule(draft, scenario);
      if (!rule.ok) return rule;
      const line = formatRule(rule.value, place.direction);
      const stored = draftOfRule(rule.value);
      if (line === saved) return found({ line, stored });
      const edit = ruleEdit(place, changeFrom(rulesOf(scenario, place), saved, rule.value));
      return tried(scenario, { line, stored, edit });
    }
    case 'network-acl': {
      const entry = readEntry(draft);
      if (!entry.ok) return entry;
      const line = formatEntry(entry.value, place.direction);
      const stored = draftOfEntry(entry.value);
      if (line === saved) return found({ line, stored });
      const edit = entryEdit(place, changeFrom(entriesOf(scenario, place), saved, entry.value));
      return tried(scenario, { line, stored, edit });
    }
  }
}

/** The edit that takes a rule away; none when there is no such rule. */
export function removal(scenario: Scenario, place: Place, saved: string): Edit | undefined {
  switch (place.filter.kind) {
    case 'security-group': {
      const rule = withLine(rulesOf(scenario, place), saved);
      return rule && ruleEdit(place, { kind: 'remove', item: rule });
    }
    case 'network-acl': {
      const entry = withLine(entriesOf(scenario, place), saved);
      return entry && entryEdit(place, { kind: 'remove', item: entry });
    }
  }
}

function ruleEdit({ filter, direction }: Place, change: Change<SecurityGroupRule>): Edit {
  return { kind: 'rule', group: filter.id, direction, change };
}

function entryEdit({ filter, direction }: Place, change: Change<NetworkAclEntry>): Edit {
  return { kind: 'entry', acl: filter.id, direction, change };
}

function changeFrom<Item>(
  items: readonly Lined<Item>[],
  saved: string | undefined,
  after: Item,
): Change<Item> {
  const before = withLine(items, saved);
  return before ? { kind: 'replace', item: before, by: after } : { kind: 'add', item: after };
}

function withLine<Item>(items: readonly Lined<Item>[], line: string | undefined): Item | undefined {
  return items.find((each) => each.line === line)?.item;
}

/** What the scenario would refuse is a problem of the row. */
function tried(scenario: Scenario, row: Required<RowEdit>): Read<RowEdit, FieldProblems> {
  const after = apply(scenario, row.edit);
  return after.ok ? found(row) : failed({ [fieldOf(after.problem)]: after.problem });
}

function fieldOf(problem: EditProblem): 'ruleNumber' | 'peer' {
  return problem.kind === 'rule-number-used' ? 'ruleNumber' : 'peer';
}
