import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { apply, applyAll } from '../../src/scenario/apply-edit.ts';
import type { Edit } from '../../src/scenario/edit.ts';
import { editIn, flowIn, scenarioAndFlow } from './arbitrary/action.ts';
import { scenario } from './arbitrary/scenario.ts';
import { runs } from './runs.ts';

const scenarioAndEdit = scenario.chain((network) => editIn(network).map((edit) => ({ network, edit })));

test('an edit leaves the scenario that it was given as it was', () => {
  fc.assert(
    fc.property(scenarioAndEdit, ({ network, edit }) => {
      const before = structuredClone(network);
      apply(network, edit);
      expect(network).toEqual(before);
    }),
    runs,
  );
});

test('what was added and removed again was never there', () => {
  fc.assert(
    fc.property(scenarioAndEdit, ({ network, edit }) => {
      fc.pre(edit.kind !== 'replace-groups' && edit.change.kind === 'add');
      const added = apply(network, edit);
      fc.pre(added.ok);
      const removed = apply(added.value, undoing(edit));
      expect(removed).toEqual({ ok: true, value: network });
    }),
    runs,
  );
});

test('nothing can be added twice', () => {
  fc.assert(
    fc.property(scenarioAndEdit, ({ network, edit }) => {
      fc.pre(edit.kind !== 'replace-groups' && edit.change.kind === 'add');
      const added = apply(network, edit);
      fc.pre(added.ok);
      expect(apply(added.value, edit).ok).toBe(false);
    }),
    runs,
  );
});

test('several edits at once are the same as one after the other, or none of them', () => {
  const scenarioAndEdits = scenario.chain((network) =>
    fc.array(editIn(network), { maxLength: 4 }).map((edits) => ({ network, edits })),
  );
  fc.assert(
    fc.property(scenarioAndEdits, ({ network, edits }) => {
      const after = applyAll(network, edits);
      let one = network;
      for (const edit of edits) {
        const next = apply(one, edit);
        if (!next.ok) {
          expect(after).toEqual(next);
          return;
        }
        one = next.value;
      }
      expect(after).toEqual({ ok: true, value: one });
    }),
    runs,
  );
});

test('an edit before a flow, or the same one made in the scenario, come to the same', () => {
  const withFlow = scenarioAndFlow.chain(({ network, flow }) =>
    editIn(network).map((edit) => ({ network, flow, edit })),
  );
  fc.assert(
    fc.property(withFlow, ({ network, flow, edit }) => {
      const edited = apply(network, edit);
      fc.pre(edited.ok);
      const send = { kind: 'send', flow, oneway: false } as const;
      const [, after] = play(network, [{ kind: 'edit', edit }, send]).events;
      expect([after]).toEqual(play(edited.value, [send]).events);
    }),
    runs,
  );
});

test('an edit that cannot be made changes no verdict', () => {
  const withFlow = scenario
    .filter(({ hosts, internet }) => hosts.length + internet.length > 1)
    .chain((network) =>
      fc.record({ network: fc.constant(network), flow: flowIn(network), edit: editIn(network) }),
    );
  fc.assert(
    fc.property(withFlow, ({ network, flow, edit }) => {
      fc.pre(!apply(network, edit).ok);
      const send = { kind: 'send', flow, oneway: false } as const;
      const [, after] = play(network, [{ kind: 'edit', edit }, send]).events;
      const [alone] = play(network, [send]).events;
      expect(after).toEqual(alone);
    }),
    runs,
  );
});

/** The edit that takes away again what was added. */
function undoing(edit: Exclude<Edit, { kind: 'replace-groups' }>): Edit {
  return edit.kind === 'rule'
    ? { ...edit, change: { kind: 'remove', item: edit.change.item } }
    : { ...edit, change: { kind: 'remove', item: edit.change.item } };
}
