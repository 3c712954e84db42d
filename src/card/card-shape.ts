import * as v from 'valibot';

// The shape of cards.yaml, before its lines are read.

const lines = v.array(v.string());

/** What differs from deal to deal; each name stands in the rest of the file with a `$` before it. */
const numbers = v.strictObject({
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
  client: v.string(),
});

const card = v.strictObject({
  misconception: v.pipe(v.string(), v.regex(/^M[0-9]+$/)),
  lesson: v.string(),
  rules: lines,
  actions: lines,
  options: lines,
  answer: v.string(),
});

export const cardsFile = v.strictObject({
  numbers: v.array(numbers),
  filters: v.strictObject({ securityGroup: v.string(), networkAcl: v.string() }),
  scenario: v.record(v.string(), v.unknown()),
  cards: v.record(v.string(), card),
});

export type RawCards = v.InferOutput<typeof cardsFile>;

export type RawCard = v.InferOutput<typeof card>;
