import * as v from 'valibot';

// The shape of lesson.yaml, before its lines are read and its names looked up.

const lines = v.array(v.string());

const scenario = v.record(v.string(), v.unknown());

const wrong = v.strictObject({
  misconception: v.optional(v.pipe(v.string(), v.regex(/^M[0-9]+$/))),
  predicted: v.optional(v.string()),
  found: v.optional(v.string()),
  edits: v.optional(lines),
  stops: v.optional(v.string()),
  counterexample: v.optional(v.string()),
});

const task = v.strictObject({
  solution: v.optional(lines),
  worked: v.optional(lines),
  beside: v.optional(scenario),
  send: v.optional(v.strictObject({ passes: v.string(), stops: v.string() })),
});

const accepted = v.union([v.string(), lines]);

const toldItem = v.strictObject({
  accepts: accepted,
  among: v.optional(lines),
  plays: v.optional(lines),
  ends: v.optional(v.string()),
});

const match = v.strictObject({
  choices: lines,
  items: v.record(
    v.string(),
    // Chosen by what stands there, so that what is wrong within is told where it is.
    v.lazy((found) => (typeof found === 'string' || Array.isArray(found) ? accepted : toldItem)),
  ),
});

export const lessonFile = v.strictObject({
  id: v.string(),
  needs: v.optional(lines, []),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  view: v.picklist(['truck', 'packet', 'twin']),
  scenario,
  locked: v.optional(lines, []),
  before: v.optional(lines, []),
  scan: v.optional(
    v.strictObject({
      host: v.string(),
      knocks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)),
    }),
  ),
  flow: v.string(),
  predict: v.strictObject({ options: lines, answer: v.union([v.string(), lines]) }),
  reason: v.optional(v.string()),
  match: v.optional(match),
  task: v.lazy((found) => (typeof found === 'string' ? v.literal('observe') : task)),
  goals: v.record(v.string(), v.string()),
  extra: v.optional(v.record(v.string(), v.string()), {}),
  probes: v.optional(lines, []),
  look: v.string(),
  wrong: v.optional(v.record(v.string(), wrong), {}),
});

export type RawLesson = v.InferOutput<typeof lessonFile>;

export type RawWrong = v.InferOutput<typeof wrong>;

export type RawMatch = v.InferOutput<typeof match>;
