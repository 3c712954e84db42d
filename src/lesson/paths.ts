/** Some of the lessons, for those who have so many minutes: at a meetup, in a class, or for an afternoon. */
export interface LessonPath {
  readonly minutes: 15 | 45 | 90;
  /** Lessons by their ids, in the order of the curriculum. */
  readonly lessons: readonly string[];
}

const meetup = ['first-delivery', 'the-gate-that-forgets', 'two-drivers-one-road'];

export const paths: readonly LessonPath[] = [
  { minutes: 15, lessons: [...meetup, 'no-type-is-the-way-home'] },
  {
    minutes: 45,
    lessons: [
      ...meetup,
      'the-dock-you-never-typed',
      'clipboard-order',
      'no-type-is-the-way-home',
      'famous-docks',
      'type-or-not',
    ],
  },
  {
    minutes: 90,
    lessons: [
      ...meetup,
      'the-dock-you-never-typed',
      'door-rules-are-a-union',
      'clipboard-order',
      'gate-and-door',
      'when-the-server-calls-out',
      'what-a-type-writes',
      'no-type-is-the-way-home',
      'famous-docks',
      'type-or-not',
      'doors-that-know-doors',
      'the-rule-is-gone-the-truck-still-runs',
      'incident',
    ],
  },
];

/** The lessons of a path, or all where there is none. */
export function lessonsOn<Entry extends { readonly id: string }>(
  minutes: number | undefined,
  index: readonly Entry[],
): readonly Entry[] {
  const path = paths.find((each) => each.minutes === minutes);
  return path ? index.filter(({ id }) => path.lessons.includes(id)) : index;
}

/** The next lesson on a path; from a lesson beside it, the next on it that comes later. */
export function nextOn<Entry extends { readonly id: string; readonly number: number }>(
  minutes: number | undefined,
  index: readonly Entry[],
  id: string,
): Entry | undefined {
  const here = index.find((entry) => entry.id === id);
  return here && lessonsOn(minutes, index).find(({ number }) => number > here.number);
}
