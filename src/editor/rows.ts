import type { EditFault } from '../scenario/problem.ts';
import type { RuleSurprise } from '../scenario/rule-fault.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { draftOfEntry, draftOfRule, type Draft, type TextField } from './draft.ts';
import { entriesOf, rulesOf, samePlace, surprisesIn, type Place, type SurprisesOf } from './place.ts';
import type { FieldProblems } from './read-draft.ts';
import { readRow } from './row-edit.ts';

/** A row that somebody has typed in. It is kept, as typed, until it is removed. */
export interface OpenRow {
  /** The same as long as the row is on screen, whatever is typed in it. */
  readonly key: string;
  readonly place: Place;
  /** The line of the rule that the row stands for; absent while it stands for none. */
  readonly saved?: string;
  readonly draft: Draft;
  /** The field under the learner's hands: nobody is corrected in the middle of a word. */
  readonly typing?: TextField;
  /** What AWS made of what was typed, where that is something else. */
  readonly note?: EditFault;
}

/** A row as it is shown. */
export interface Row extends OpenRow {
  readonly problems: FieldProblems;
  /** How the engine knows the rule: by its number in a network ACL, by its place in a security group. */
  readonly rule?: number;
  /** What AWS accepts in the rule and surprises with. */
  readonly surprise?: RuleSurprise;
}

/** The rows of a list: every rule in force, with what is typed over it, then the rows that are no rules yet. */
export function rowsOf(
  scenario: Scenario,
  place: Place,
  open: readonly OpenRow[],
  surprisesOf: SurprisesOf = surprisesIn,
): readonly Row[] {
  const here = open.filter((row) => samePlace(row.place, place));
  const saved = savedRows(scenario, place, surprisesOf(scenario, place));
  const inForce = saved.map((row) => {
    const over = here.find((each) => each.saved === row.saved);
    return over ? { ...row, ...shown(scenario, over) } : { ...row, key: unusedKey(row.key, here) };
  });
  const lines = new Set<string | undefined>(saved.map((row) => row.saved));
  const inHand = here
    .filter((row) => !lines.has(row.saved) && !isUndone(scenario, row))
    .map((row) => shown(scenario, asNew(row)));
  return [...inForce, ...inHand];
}

/** A key that no open row has. */
export function unusedKey(wanted: string, open: readonly OpenRow[]): string {
  return open.some(({ key }) => key === wanted) ? unusedKey(`${wanted}'`, open) : wanted;
}

function savedRows(scenario: Scenario, place: Place, surprises: ReturnType<SurprisesOf>): readonly Row[] {
  switch (place.filter.kind) {
    case 'security-group': {
      const rules = rulesOf(scenario, place);
      return rules.map(({ line, item }, index) => {
        const surprise = surprises[index];
        const row = { key: line, place, saved: line, draft: draftOfRule(item), rule: index, problems: {} };
        return surprise ? { ...row, surprise } : row;
      });
    }
    case 'network-acl': {
      const entries = entriesOf(scenario, place);
      return entries.map(({ line, item }, index) => {
        const surprise = surprises[index];
        const rule = item.ruleNumber;
        const row = { key: line, place, saved: line, draft: draftOfEntry(item), rule, problems: {} };
        return surprise ? { ...row, surprise } : row;
      });
    }
  }
}

/** A row whose rule was taken back by an undo, with nothing typed since: it returns when the rule does. */
function isUndone(scenario: Scenario, { place, draft, saved }: OpenRow): boolean {
  if (saved === undefined) return false;
  const row = readRow(scenario, place, draft, saved);
  return row.ok && row.value.line === saved;
}

/** What was typed over a rule that is gone is not lost: it is a new row. */
function asNew({ saved: _, ...row }: OpenRow): OpenRow {
  return row;
}

function shown(scenario: Scenario, row: OpenRow): Row {
  const reading = readRow(scenario, row.place, row.draft, row.saved);
  return { ...row, problems: reading.ok ? {} : reading.problem };
}
