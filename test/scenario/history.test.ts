import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../src/scenario/edit.ts';
import { canReset, edited, historyOf, redo, reset, undo, type History } from '../../src/scenario/history.ts';
import { formatRule } from '../../src/scenario/rule-text.ts';
import { parseRule } from '../../src/scenario/notation.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const scenario: Scenario = {
  seed: 1,
  vpcs: [],
  subnets: [],
  hosts: [],
  internet: [],
  natGateways: [],
  loadBalancers: [],
  peerings: [],
  transitGateways: [],
  securityGroups: [{ id: 'web-sg', vpc: 'main', associated: [], ingress: [], egress: [] }],
  networkAcls: [],
  prefixLists: [],
  port25: 'restricted',
  actions: [],
};
const lines = ['https from 0.0.0.0/0', 'ssh from 198.51.100.0/24', 'tcp 8000-8099 from 10.0.0.0/16'];
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('add' as const, 'remove' as const), line: fc.constantFrom(...lines) }),
    fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }, { kind: 'reset' as const }),
  ),
);

test('undo takes back the last edit, and redo does it again', () => {
  const history = done('add https from 0.0.0.0/0', 'add ssh from 198.51.100.0/24');
  expect(rules(undo(history))).toEqual(['https from 0.0.0.0/0']);
  expect(rules(undo(undo(history)))).toEqual([]);
  expect(rules(redo(undo(history)))).toEqual(rules(history));
});

test('an edit after an undo forgets what was undone', () => {
  const history = undo(done('add https from 0.0.0.0/0'));
  expect(step(history, { kind: 'add', line: 'ssh from 198.51.100.0/24' }).future).toEqual([]);
});

test('an edit that cannot be made is a problem and no step', () => {
  const twice = edited(done('add https from 0.0.0.0/0'), edit('add', 'https from 0.0.0.0/0'));
  expect(twice).toMatchObject({ ok: false, problem: { kind: 'duplicate-rule' } });
});

test('a reset goes back to the start, and can be undone', () => {
  const history = done('add https from 0.0.0.0/0', 'add ssh from 198.51.100.0/24');
  expect(reset(history).present).toBe(scenario);
  expect(undo(reset(history)).present).toBe(history.present);
  expect(reset(historyOf(scenario))).toEqual(historyOf(scenario));
});

test('undo after an edit always gives the very same scenario back, and redo after that the edited one', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(...lines), (before, line) => {
      const history = before.reduce(step, historyOf(scenario));
      const after = edited(history, edit('add', line));
      if (!after.ok) return;
      expect(undo(after.value).present).toBe(history.present);
      expect(redo(undo(after.value))).toEqual(after.value);
    }),
  );
});

test('whatever is done, undoing it all leads to the start', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let history = all.reduce(step, historyOf(scenario));
      while (history.past.length > 0) history = undo(history);
      expect(history.present).toBe(scenario);
      expect(canReset(history)).toBe(false);
    }),
  );
});

function done(...edits: readonly string[]): History<Scenario> {
  return edits.reduce((history, text) => {
    const [, line = ''] = /^add (.*)$/.exec(text) ?? [];
    return step(history, { kind: 'add', line });
  }, historyOf(scenario));
}

type Step = { kind: 'add' | 'remove'; line: string } | { kind: 'undo' | 'redo' | 'reset' };

/** An edit that cannot be made changes nothing. */
function step(history: History<Scenario>, what: Step): History<Scenario> {
  switch (what.kind) {
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
    case 'reset':
      return reset(history);
    default: {
      const after = edited(history, edit(what.kind, what.line));
      return after.ok ? after.value : history;
    }
  }
}

function edit(kind: 'add' | 'remove', line: string): Edit {
  const rule = parseRule(line, 'ingress');
  if (!rule.ok) throw new Error(line);
  return { kind: 'rule', group: 'web-sg', direction: 'ingress', change: { kind, item: rule.value } };
}

function rules({ present }: History<Scenario>): readonly string[] {
  return present.securityGroups.flatMap(({ ingress }) => ingress.map((rule) => formatRule(rule, 'ingress')));
}
