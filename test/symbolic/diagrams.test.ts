import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf } from '../../src/symbolic/diagram/count.ts';
import { Diagrams, type Span } from '../../src/symbolic/diagram/diagrams.ts';
import type { Node } from '../../src/symbolic/diagram/node.ts';

// A space small enough to write every point of it down: 3 x 8 x 5 of them.
const sizes = [3, 8, 5];
const points = [0, 1, 2].flatMap((x) =>
  Array.from({ length: 8 }, (_, y) => y).flatMap((y) => [0, 1, 2, 3, 4].map((z) => [x, y, z])),
);

/** How a set is made: the plan can be followed with diagrams, or with a list of all points. */
type Plan =
  | { readonly kind: 'box'; readonly spans: readonly Span[] }
  | { readonly kind: 'union' | 'intersection' | 'difference'; readonly one: Plan; readonly other: Plan };

const spans: fc.Arbitrary<readonly Span[]> = fc
  .tuple(...sizes.map((size) => fc.option(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { nil: undefined })))
  .map((ends) =>
    ends.flatMap((pair, level) =>
      pair ? [{ level, first: Math.min(...pair), last: Math.max(...pair) }] : [],
    ),
  );

const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { depthSize: 'small' },
    spans.map((each): Plan => ({ kind: 'box', spans: each })),
    fc.record({
      kind: fc.constantFrom('union', 'intersection', 'difference'),
      one: tie('plan'),
      other: tie('plan'),
    }),
  ),
}));

function build(diagrams: Diagrams, made: Plan): Node {
  if (made.kind === 'box') return diagrams.box(made.spans);
  return diagrams[made.kind](build(diagrams, made.one), build(diagrams, made.other));
}

function holds(made: Plan, point: readonly number[]): boolean {
  switch (made.kind) {
    case 'box':
      return made.spans.every(({ level, first, last }) => first <= point[level]! && point[level]! <= last);
    case 'union':
      return holds(made.one, point) || holds(made.other, point);
    case 'intersection':
      return holds(made.one, point) && holds(made.other, point);
    case 'difference':
      return holds(made.one, point) && !holds(made.other, point);
  }
}

test('a set has exactly the points that a list of all points has', () => {
  fc.assert(
    fc.property(plan, (made) => {
      const diagrams = new Diagrams(sizes);
      const set = build(diagrams, made);
      const expected = points.filter((point) => holds(made, point));
      expect(points.filter((point) => diagrams.has(set, point))).toEqual(expected);
      expect(countOf(diagrams, set)).toBe(BigInt(expected.length));
    }),
  );
});

test('two sets are one object if and only if they have the same points, however they were made', () => {
  fc.assert(
    fc.property(plan, plan, (made, other) => {
      const diagrams = new Diagrams(sizes);
      const isSame = points.every((point) => holds(made, point) === holds(other, point));
      expect(build(diagrams, made) === build(diagrams, other)).toBe(isSame);
    }),
  );
});

test('no interval leads to the same set as its neighbour, and no field is asked in vain', () => {
  fc.assert(
    fc.property(plan, (made) => {
      const diagrams = new Diagrams(sizes);
      const visit = (node: Node): void => {
        if (node.level === sizes.length) return;
        expect(node.children.length).toBeGreaterThan(1);
        for (const [index, child] of node.children.entries()) {
          expect(child).not.toBe(node.children[index + 1]);
          expect(child.level).toBeGreaterThan(node.level);
          visit(child);
        }
      };
      visit(build(diagrams, made));
    }),
  );
});

test('making the same set again makes no new nodes', () => {
  fc.assert(
    fc.property(plan, (made) => {
      const diagrams = new Diagrams(sizes);
      build(diagrams, made);
      const before = diagrams.size;
      build(diagrams, made);
      expect(diagrams.size).toBe(before);
    }),
  );
});

test('the union of many is that of all of them, one after the other', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 7 }), (boxes) => {
      const diagrams = new Diagrams(sizes);
      const sets = boxes.map((each) => diagrams.box(each));
      expect(diagrams.unionOf(sets)).toBe(
        sets.reduce((one, other) => diagrams.union(one, other), diagrams.none),
      );
    }),
  );
});

test('a field may have as many values as there are addresses', () => {
  const diagrams = new Diagrams([2 ** 32, 65536]);
  const upper = diagrams.box([{ level: 0, first: 2 ** 31, last: 2 ** 32 - 1 }]);
  expect(countOf(diagrams, upper)).toBe(2n ** 47n);
  expect(countOf(diagrams, diagrams.complement(upper))).toBe(2n ** 47n);
  expect(diagrams.has(upper, [2 ** 32 - 1, 0])).toBe(true);
  expect(diagrams.has(upper, [2 ** 31 - 1, 0])).toBe(false);
});
