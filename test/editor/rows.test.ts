import { expect, test } from 'vitest';
import { settled, typed, withNewRow, withoutRow } from '../../src/editor/open-rows.ts';
import type { Place } from '../../src/editor/place.ts';
import { removal } from '../../src/editor/row-edit.ts';
import { rowsOf, type OpenRow, type Row } from '../../src/editor/rows.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { acl, after, group, scenarioWith } from './scenario.ts';

const web = 'https from 0.0.0.0/0';
const admin = 'ssh from 198.51.100.0/24';

test('the entries of a network ACL are shown by their numbers, wherever they stand in the file', () => {
  const scenario = scenarioWith([], ['200 deny all from 0.0.0.0/0', '100 allow https from 0.0.0.0/0']);
  expect(rowsOf(scenario, acl, []).map(({ rule }) => rule)).toEqual([100, 200]);
});

test('a right row becomes an edit, and AWS’s way of writing it', () => {
  const scenario = scenarioWith([web]);
  const result = settle(scenario, group, [], 0, { peer: '10.1.2.3/8' });
  expect(result.lines).toEqual(['https from 10.0.0.0/8']);
  const [row] = rowsOf(result.scenario, group, result.open);
  expect(row).toMatchObject({
    draft: { peer: '10.0.0.0/8' },
    note: { kind: 'cidr-canonical' },
    problems: {},
  });
});

test('a row that says what it said before is no edit', () => {
  expect(settle(scenarioWith([web]), group, [], 0, { typeId: 'custom-tcp' }).kind).toBe('same');
});

test('a wrong row stays as typed and changes nothing', () => {
  const result = settle(scenarioWith([web]), group, [], 0, { peer: '10.0.010.1/24' });
  expect(result).toMatchObject({ kind: 'problems', lines: [web] });
  expect(rowsOf(result.scenario, group, result.open)[0]?.draft.peer).toBe('10.0.010.1/24');
});

test('what is half typed in one row stays when another row changes, is added or is removed', () => {
  const first = settle(scenarioWith([web, admin]), group, [], 0, { peer: '10.0.' });
  const changed = settle(first.scenario, group, first.open, 1, { typeId: 'rdp' });
  expect(changed.lines).toEqual([web, 'rdp from 198.51.100.0/24']);
  expect(peers(changed)).toEqual(['10.0.', '198.51.100.0/24']);
  const added = { ...changed, open: withNewRow(changed.scenario, group, changed.open) };
  expect(peers(added)).toEqual(['10.0.', '198.51.100.0/24', '']);
  const removed = after(changed.scenario, removal(changed.scenario, group, 'rdp from 198.51.100.0/24')!);
  expect(peers({ scenario: removed, open: added.open })).toEqual(['10.0.', '']);
});

test('what is half typed over a rule that goes away is a new row', () => {
  const first = settle(scenarioWith([web]), group, [], 0, { peer: '10.0.' });
  const [row] = rowsOf(scenarioWith([]), group, first.open);
  expect(row).toMatchObject({ draft: { peer: '10.0.' } });
  expect(row?.saved).toBeUndefined();
});

test('a rule that is undone takes its row along, and brings it back when it is done again', () => {
  const before = scenarioWith([web]);
  const done = settle(before, group, [], 0, { typeId: 'ssh' });
  expect(rowsOf(before, group, done.open).map(({ draft }) => draft.typeId)).toEqual(['https']);
  expect(rowsOf(done.scenario, group, done.open).map(({ draft }) => draft.typeId)).toEqual(['ssh']);
});

test('a row keeps its key while it is typed in and when it is saved', () => {
  const scenario = scenarioWith([web, admin]);
  const [row] = rowsOf(scenario, group, []);
  const open = typed([], row!, 'peer', '10.0.0.0/8');
  expect(rowsOf(scenario, group, open)[0]?.key).toBe(row!.key);
  const result = settle(scenario, group, open, 0, {});
  expect(rowsOf(result.scenario, group, result.open)[0]?.key).toBe(row!.key);
});

test('no two rows have one key, whatever comes back', () => {
  const done = settle(scenarioWith([web]), group, [], 0, { typeId: 'ssh' });
  const both = scenarioWith(['ssh from 0.0.0.0/0', web]);
  const keys = rowsOf(both, group, done.open).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test('a second rule like the first is a problem of the second', () => {
  const scenario = scenarioWith([web]);
  const result = settle(scenario, group, withNewRow(scenario, group, []), 1, {
    typeId: 'https',
    peer: 'anywhere',
  });
  expect(result).toMatchObject({ kind: 'problems', problems: { peer: { kind: 'duplicate-rule' } } });
});

test('a rule number that is used is a problem of the number', () => {
  const scenario = scenarioWith([], ['100 allow https from 0.0.0.0/0', '110 deny all from 0.0.0.0/0']);
  expect(settle(scenario, acl, [], 1, { ruleNumber: '100' })).toMatchObject({
    kind: 'problems',
    problems: { ruleNumber: { kind: 'rule-number-used' } },
  });
});

test.each([
  { entries: [], number: '100' },
  { entries: ['100 allow all from 0.0.0.0/0'], number: '110' },
  { entries: ['95 allow all from 0.0.0.0/0', '123 deny all from 0.0.0.0/0'], number: '130' },
  { entries: ['32766 allow all from 0.0.0.0/0'], number: '1' },
])('after $entries a new entry gets the number $number', ({ entries, number }) => {
  const scenario = scenarioWith([], entries);
  expect(rowsOf(scenario, acl, withNewRow(scenario, acl, [])).at(-1)?.draft.ruleNumber).toBe(number);
});

test('two new rows get two numbers', () => {
  const scenario = scenarioWith([], []);
  const open = withNewRow(scenario, acl, withNewRow(scenario, acl, []));
  expect(rowsOf(scenario, acl, open).map(({ draft }) => draft.ruleNumber)).toEqual(['100', '110']);
});

test('a row that is removed takes what was typed in it along', () => {
  const scenario = scenarioWith([web]);
  const [row] = rowsOf(scenario, group, []);
  expect(withoutRow(typed([], row!, 'peer', '10.'), row!)).toEqual([]);
});

interface Table {
  readonly scenario: Scenario;
  readonly open: readonly OpenRow[];
}

/** Changes one row of a list and means it, as a learner does; a right one is put in force. */
function settle(
  scenario: Scenario,
  place: Place,
  open: readonly OpenRow[],
  index: number,
  to: Partial<Row['draft']>,
) {
  const row = rowsOf(scenario, place, open)[index]!;
  const result = settled(scenario, open, row, { ...row.draft, ...to });
  const next = result.kind === 'edit' ? after(scenario, result.edit) : scenario;
  const lines = rowsOf(next, place, []).map(({ saved }) => saved);
  return { ...result, scenario: next, lines };
}

function peers({ scenario, open }: Table): readonly string[] {
  return rowsOf(scenario, group, open).map(({ draft }) => draft.peer);
}

test.each([
  { rules: ['ssh from 0.0.0.0/0'], surprises: ['open-to-all'] },
  { rules: ['tcp from 0.0.0.0/0', 'https from 0.0.0.0/0'], surprises: ['open-to-all', 'covered-rule'] },
  { rules: ['icmpv6 from 0.0.0.0/0', 'https from 0.0.0.0/0'], surprises: ['never-matches', undefined] },
])('each rule of $rules says what is surprising about it: $surprises', ({ rules, surprises }) => {
  const rows = rowsOf(scenarioWith(rules), group, []);
  expect(rows.map(({ surprise }) => surprise?.kind)).toEqual(surprises);
});

test('each entry says what is surprising about it, by its number', () => {
  const entries = [
    '200 deny ssh from 10.0.0.0/8',
    '100 allow all from 0.0.0.0/0',
    '90 deny icmpv6 8 from 0.0.0.0/0',
  ];
  const rows = rowsOf(scenarioWith([], entries), acl, []);
  expect(rows.map(({ rule, surprise }) => [rule, surprise?.kind])).toEqual([
    [90, 'icmpv6-over-ipv4'],
    [100, undefined],
    [200, 'hidden-entry'],
  ]);
});
