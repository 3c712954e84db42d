import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulingOfNetworkAcl } from '../../src/engine/network-acl.ts';
import type { Packet } from '../../src/net/packet.ts';
import { directions, type Direction, type NetworkAcl } from '../../src/scenario/rule.ts';
import type { Ruling } from '../../src/trace/trace.ts';
import { entries, entry, networkAcl } from './arbitrary/rule.ts';
import { packet } from './arbitrary/packet.ts';
import { runs } from './runs.ts';

const acl = networkAcl('gate', 'main');
const direction = fc.constantFrom(...directions);

test('the order of the entries in the file never matters, only their numbers', () => {
  fc.assert(
    fc.property(acl, direction, packet, fc.nat(4), (gate, way, seen, turn) => {
      const turned = [...gate[way].slice(turn), ...gate[way].slice(0, turn)];
      for (const list of [turned, gate[way].toReversed()]) {
        expect(ruling({ ...gate, [way]: list }, way, seen)).toEqual(ruling(gate, way, seen));
      }
    }),
    runs,
  );
});

test('no entry of one direction changes a verdict in the other', () => {
  fc.assert(
    fc.property(acl, entries, direction, packet, (gate, others, way, seen) => {
      const back = way === 'ingress' ? 'egress' : 'ingress';
      expect(ruling({ ...gate, [back]: others }, way, seen)).toEqual(ruling(gate, way, seen));
    }),
    runs,
  );
});

test('renumbering the entries without changing their order changes nothing', () => {
  fc.assert(
    fc.property(acl, direction, packet, (gate, way, seen) => {
      const inOrder = gate[way].toSorted((one, other) => one.ruleNumber - other.ruleNumber);
      const renumbered = inOrder.map((each, index) => ({ ...each, ruleNumber: (index + 1) * 10 }));
      const before = rulingOfNetworkAcl(gate, way, seen);
      const after = rulingOfNetworkAcl({ ...gate, [way]: renumbered }, way, seen);
      expect(after.verdict).toBe(before.verdict);
      const place = numberOf(before);
      expect(numberOf(after)).toBe(
        place === '*' ? '*' : (inOrder.findIndex(({ ruleNumber }) => ruleNumber === place) + 1) * 10,
      );
    }),
    runs,
  );
});

test('of an allow and a deny for the same traffic the lower number decides', () => {
  fc.assert(
    fc.property(acl, direction, entry, packet, fc.boolean(), (gate, way, one, seen, denies) => {
      const first = { ...one, ruleNumber: 1, action: denies ? 'deny' : 'allow' } as const;
      const second = { ...one, ruleNumber: 2, action: denies ? 'allow' : 'deny' } as const;
      const rest = gate[way].filter(({ ruleNumber }) => ruleNumber > 2);
      const said = ruling({ ...gate, [way]: [...rest, second, first] }, way, seen);
      expect(said).toEqual(ruling({ ...gate, [way]: [...rest, first] }, way, seen));
      expect(said.by).not.toBe(2);
    }),
    runs,
  );
});

test('an entry with a number above that of the one that decided changes nothing', () => {
  fc.assert(
    fc.property(acl, direction, entry, packet, (gate, way, late, seen) => {
      const before = ruling(gate, way, seen);
      fc.pre(before.by !== '*' && before.by < 32766);
      const others = gate[way].filter(({ ruleNumber }) => ruleNumber !== 32766);
      expect(ruling({ ...gate, [way]: [{ ...late, ruleNumber: 32766 }, ...others] }, way, seen)).toEqual(
        before,
      );
    }),
    runs,
  );
});

test('the entry that decided is the last one looked at, and every one before it failed in some field', () => {
  fc.assert(
    fc.property(acl, direction, packet, (gate, way, seen) => {
      const said = rulingOfNetworkAcl(gate, way, seen);
      const looked = 'looked' in said ? said.looked : [];
      const failed = looked.filter(({ mismatch }) => mismatch !== undefined).length;
      expect(looked.length - failed).toBe(numberOf(said) === '*' ? 0 : 1);
      if (numberOf(said) !== '*') expect(looked.at(-1)?.mismatch).toBeUndefined();
      else expect(looked).toHaveLength(gate[way].length);
    }),
    runs,
  );
});

function ruling(gate: NetworkAcl, way: Direction, seen: Packet) {
  const said = rulingOfNetworkAcl(gate, way, seen);
  return { verdict: said.verdict, by: numberOf(said) };
}

function numberOf(said: Ruling): number | '*' {
  return 'by' in said && said.by.kind === 'entry' ? said.by.entry.ruleNumber : '*';
}
