import { readYaml } from '../scenario/yaml.ts';
import { headingsOf, type PartHeading } from './heading.ts';
import type { Lesson } from './lesson.ts';
import { toHtml, type Html } from './markdown.ts';
import type { TextFault } from './problem.ts';

/** The words of a lesson in one language. Labels are plain text; the rest is HTML, made while building. */
export interface LessonText {
  readonly title: string;
  readonly story: Html;
  readonly predict: Html;
  /** By checkpoint, as it is written. */
  readonly options: Readonly<Record<string, string>>;
  /** What is asked of the cases, empty where there are none. */
  readonly match: Html;
  /** Empty where there is nothing to do but to look and explain. */
  readonly task: Html;
  /** By their ids, where there is something to match: the choices, the items, and what is said of an item once it is answered. */
  readonly choices: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, Html>>;
  readonly because: Readonly<Record<string, Html>>;
  /** By the id of the goal, par goals too. */
  readonly goals: Readonly<Record<string, string>>;
  /** Where to look, the principle, the worked step. */
  readonly hints: readonly Html[];
  /** By the id of the wrong answer. */
  readonly wrong: Readonly<Record<string, Html>>;
  readonly after: Html;
}

/** One part of a text file: what stands under one heading. */
export interface TextPart {
  readonly heading: string;
  /** The line of the heading. */
  readonly line: number;
  readonly body: string;
}

export interface TextFile {
  readonly title: string;
  readonly parts: readonly TextPart[];
  readonly faults: readonly { readonly line: number; readonly fault: TextFault }[];
}

/** Parts a text file into its title and what stands under each heading. */
export function partText(source: string): TextFile {
  const lines = source.split(/\r?\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const title = titleIn(lines.slice(1, Math.max(end, 1)).join('\n'));
  const before: string[] = [];
  const parts: { heading: string; line: number; body: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (index <= end) continue;
    const [, heading] = /^##\s+(.*?)\s*$/.exec(line) ?? [];
    if (heading === undefined) (parts.at(-1)?.body ?? before).push(line);
    else parts.push({ heading, line: index + 1, body: [] });
  }
  return {
    title,
    parts: parts.map((part) => ({ ...part, body: part.body.join('\n').trim() })),
    faults: [
      ...(title === '' ? [{ line: 1, fault: { kind: 'title-missing' } as const }] : []),
      ...(before.join('').trim() === ''
        ? []
        : [{ line: end + 2, fault: { kind: 'text-before-heading' } as const }]),
    ],
  };
}

/** Which of the wanted headings a text file lacks, and what it has too much. */
export function headingFaults(wanted: readonly PartHeading[], { parts }: TextFile): TextFile['faults'] {
  const missing = wanted
    .filter(({ heading }) => !parts.some((part) => part.heading === heading))
    .map(({ heading }) => ({ line: 1, fault: { kind: 'heading-missing', heading } as const }));
  const present = parts.flatMap((part, index): TextFile['faults'] => {
    const { heading, line } = part;
    const expected = wanted.find((each) => each.heading === heading);
    if (!expected) return [{ line, fault: { kind: 'heading-unknown', heading } }];
    if (parts.findIndex((each) => each.heading === heading) < index)
      return [{ line, fault: { kind: 'heading-twice', heading } }];
    if (part.body === '') return [{ line, fault: { kind: 'empty-part', heading } }];
    return expected.label && part.body.includes('\n')
      ? [{ line, fault: { kind: 'not-one-line', heading } }]
      : [];
  });
  return [...missing, ...present];
}

/** The text as the player shows it. Its headings have been checked. */
export function textOf(lesson: Lesson, { title, parts }: TextFile): LessonText {
  const body = (heading: string) => parts.find((part) => part.heading === heading)?.body ?? '';
  const headings = headingsOf(lesson);
  const keyed = (kind: PartHeading['kind'], read: (text: string) => string) =>
    Object.fromEntries(
      headings.filter((each) => each.kind === kind).map(({ key, heading }) => [key, read(body(heading))]),
    );
  return {
    title,
    story: toHtml(body('story')),
    predict: toHtml(body('predict')),
    options: keyed('option', asWritten),
    match: toHtml(body('match')),
    task: toHtml(body('task')),
    choices: keyed('choice', asWritten),
    items: keyed('item', toHtml),
    because: keyed('because', toHtml),
    goals: keyed('goal', asWritten),
    hints: Object.values(keyed('hint', toHtml)),
    wrong: keyed('wrong', toHtml),
    after: toHtml(body('after')),
  };
}

function asWritten(text: string): string {
  return text;
}

function titleIn(frontMatter: string): string {
  const { value } = readYaml(frontMatter);
  const known = typeof value === 'object' && value !== null && 'title' in value;
  return known && typeof value.title === 'string' ? value.title : '';
}
