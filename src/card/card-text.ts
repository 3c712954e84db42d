import { formatCheckpoint } from '../lesson/checkpoint.ts';
import { checkParts } from '../lesson/check-text.ts';
import { keyed, type PartHeading } from '../lesson/heading.ts';
import { toHtml } from '../lesson/markdown.ts';
import type { LessonProblem } from '../lesson/problem.ts';
import { headingFaults, partText } from '../lesson/text.ts';
import type { TextLanguage } from '../lesson/text-language.ts';
import type { Card, CardText } from './card.ts';

/** Reads what a set of cards says in one language; every problem is told at once. `lessons` are the ids that a link may lead to. */
export function readCardText(
  file: string,
  source: string,
  cards: readonly Card[],
  language: TextLanguage,
  lessons: readonly string[],
): { readonly text: CardText; readonly problems: readonly LessonProblem[] } {
  const wanted = headingsOf(cards);
  const parted = partText(source);
  const faults = [
    ...parted.faults,
    ...headingFaults(wanted, parted),
    ...checkParts(wanted, language, parted, lessons),
  ];
  const bodies = (kind: PartHeading['kind']) =>
    wanted
      .filter((each) => each.kind === kind)
      .map(
        ({ key, heading }) =>
          [key, parted.parts.find((part) => part.heading === heading)?.body ?? ''] as const,
      );
  const asHtml = (kind: PartHeading['kind']) =>
    Object.fromEntries(bodies(kind).map(([key, body]) => [key, toHtml(body)]));
  return {
    text: {
      title: parted.title,
      questions: asHtml('question'),
      reasons: asHtml('reason'),
      options: Object.fromEntries(bodies('option')),
    },
    problems: faults.map(({ line, fault }) => ({ file, line, column: 1, fault })),
  };
}

function headingsOf(cards: readonly Card[]): readonly PartHeading[] {
  const options = new Set(cards.flatMap((card) => card.options.map(formatCheckpoint)));
  return [
    ...[...options].map((option) => keyed('option', option, true)),
    ...cards.flatMap(({ id }) => [keyed('question', id, false), keyed('reason', id, false)]),
  ];
}
