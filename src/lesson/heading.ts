import { formatCheckpoint } from './checkpoint.ts';
import type { Lesson } from './lesson.ts';

/** A heading that the text files of a lesson, or of a set of cards, have, and what stands under it. */
export interface PartHeading {
  readonly heading: string;
  readonly kind:
    | 'story'
    | 'predict'
    | 'option'
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
  const { choices, items } = lesson.task.kind === 'match' ? lesson.task : { choices: [], items: [] };
  return [
    plain('story'),
    plain('predict'),
    ...lesson.predict.options.map((option) => keyed('option', formatCheckpoint(option), true)),
    plain('task'),
    ...choices.map((choice) => keyed('choice', choice, true)),
    ...items.flatMap(({ id }) => [keyed('item', id, false), keyed('because', id, false)]),
    ...goals.map((id) => keyed('goal', id, true)),
    ...['1', '2', '3'].map((number) => keyed('hint', number, false)),
    ...lesson.wrong.map(({ id }) => keyed('wrong', id, false)),
    plain('after'),
  ];
}

function plain(kind: 'story' | 'predict' | 'task' | 'after'): PartHeading {
  return { heading: kind, kind, key: '', label: false };
}

/** A heading of several of a kind. */
export function keyed(
  kind: Exclude<PartHeading['kind'], 'story' | 'predict' | 'task' | 'after'>,
  key: string,
  label: boolean,
): PartHeading {
  return { heading: `${kind} ${key}`, kind, key, label };
}
