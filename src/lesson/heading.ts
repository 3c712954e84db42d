import { formatCheckpoint } from './checkpoint.ts';
import type { Lesson, Match } from './lesson.ts';

/** A heading that the text files of a lesson, or of a set of cards, have, and what stands under it. */
export interface PartHeading {
  readonly heading: string;
  readonly kind:
    | 'story'
    | 'predict'
    | 'option'
    | 'match'
    | 'task'
    | 'choice'
    | 'item'
    | 'because'
    | 'goal'
    | 'hint'
    | 'wrong'
    | 'after'
    | 'question'
    | 'reason';
  /** What comes after the kind: the checkpoint, the id, the number of the hint. */
  readonly key: string;
  /** One line of plain text, as for a button. */
  readonly label: boolean;
}

/** The headings that a lesson needs, in the order in which they are written. */
export function headingsOf(lesson: Lesson): readonly PartHeading[] {
  const goals = [...lesson.goals, ...lesson.extra].map(({ id }) => id);
  const { match } = lesson;
  return [
    plain('story'),
    plain('predict'),
    ...lesson.predict.options.map((option) => keyed('option', formatCheckpoint(option), true)),
    ...(match ? headingsOfMatch(match) : []),
    ...(lesson.task.kind === 'observe' ? [] : [plain('task')]),
    ...goals.map((id) => keyed('goal', id, true)),
    ...['1', '2', '3'].map((number) => keyed('hint', number, false)),
    ...lesson.wrong.map(({ id }) => keyed('wrong', id, false)),
    plain('after'),
  ];
}

function headingsOfMatch({ choices, items }: Match): readonly PartHeading[] {
  return [
    plain('match'),
    ...choices.map((choice) => keyed('choice', choice, true)),
    ...items.flatMap(({ id }) => [keyed('item', id, false), keyed('because', id, false)]),
  ];
}

type Single = 'story' | 'predict' | 'match' | 'task' | 'after';

function plain(kind: Single): PartHeading {
  return { heading: kind, kind, key: '', label: false };
}

/** A heading of several of a kind. */
export function keyed(kind: Exclude<PartHeading['kind'], Single>, key: string, label: boolean): PartHeading {
  return { heading: `${kind} ${key}`, kind, key, label };
}
