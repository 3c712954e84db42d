import { headingsOf, type PartHeading } from './heading.ts';
import type { Lesson } from './lesson.ts';
import { linksIn, toHtml } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { isName, placeholderNames, placeholdersIn } from './placeholder.ts';
import type { TextFault } from './problem.ts';
import type { TextFile, TextPart } from './text.ts';
import type { TextLanguage } from './text-language.ts';

/** How long a part may be: words of English, characters of Japanese. Story and question count together: all there is to read before the first action. */
const limits: Readonly<Record<PartHeading['kind'] | 'title', Readonly<Record<TextLanguage, number>>>> = {
  title: { en: 8, ja: 20 },
  story: { en: 40, ja: 110 },
  predict: { en: 40, ja: 110 },
  option: { en: 10, ja: 24 },
  match: { en: 40, ja: 80 },
  task: { en: 40, ja: 80 },
  choice: { en: 10, ja: 24 },
  item: { en: 30, ja: 100 },
  because: { en: 40, ja: 95 },
  goal: { en: 14, ja: 40 },
  hint: { en: 45, ja: 95 },
  wrong: { en: 40, ja: 95 },
  after: { en: 70, ja: 160 },
  question: { en: 40, ja: 110 },
  reason: { en: 40, ja: 95 },
};

type Found = TextFile['faults'][number];

/** What is wrong with the words under the headings: their length, their language, their marks, links and placeholders. */
export function checkText(
  lesson: Lesson,
  language: TextLanguage,
  file: TextFile,
  lessons: readonly string[],
): readonly Found[] {
  const before = file.parts.filter(({ heading }) => heading === 'story' || heading === 'predict');
  const opening = {
    heading: 'story',
    line: before[0]?.line ?? 1,
    body: before.map(({ body }) => body).join('\n\n'),
  };
  return [...tooLong(opening, 'story', language), ...checkParts(headingsOf(lesson), language, file, lessons)];
}

/** The same for any text file with such headings: its title, and each part by itself. */
export function checkParts(
  headings: readonly PartHeading[],
  language: TextLanguage,
  file: TextFile,
  lessons: readonly string[],
): readonly Found[] {
  const title = { heading: 'title', line: 1, body: file.title };
  const parts = file.parts.flatMap((part): readonly Found[] => {
    const known = headings.find((each) => each.heading === part.heading);
    return known ? checkPart(part, known, language, lessons) : [];
  });
  return [...tooLong(title, 'title', language), ...otherLanguage(title, language), ...parts];
}

function checkPart(
  part: TextPart,
  { kind, label }: PartHeading,
  language: TextLanguage,
  lessons: readonly string[],
): readonly Found[] {
  const opening = kind === 'story' || kind === 'predict';
  const html = toHtml(part.body);
  const links = linksIn(html);
  const faults: readonly TextFault[] = [
    ...markupLeft(part, html, label),
    ...links.filter((url) => !leadsSomewhere(url, lessons)).map((url) => ({ kind: 'link', url }) as const),
    ...placeholdersIn(part.body)
      .filter((name) => !isName(name))
      .map((name) => ({ kind: 'placeholder', name, known: placeholderNames }) as const),
    ...(kind === 'after' && !links.some((url) => url.startsWith(sourcePages))
      ? [{ kind: 'no-source-link' } as const]
      : []),
  ];
  return [
    ...(opening ? [] : tooLong(part, kind, language)),
    ...otherLanguage(part, language),
    ...faults.map((fault) => ({ line: part.line, fault })),
  ];
}

const sourcePages = 'https://docs.aws.amazon.com/';

function tooLong(
  { heading, line, body }: TextPart,
  kind: PartHeading['kind'] | 'title',
  language: TextLanguage,
): readonly Found[] {
  const text = plainText(toHtml(body));
  const got =
    language === 'ja'
      ? [...text.replace(/\s/g, '')].length
      : text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const limit = limits[kind][language];
  const unit = language === 'ja' ? 'characters' : 'words';
  return got <= limit ? [] : [{ line, fault: { kind: 'too-long', heading, unit, got, limit } }];
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu;
const latinWord = /[A-Za-z][A-Za-z'’-]*/g;
// Names of AWS and protocols stand alone in Japanese; four words in a row are an English sentence.
const englishSentence = /[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){3,}/;

/** A text that was left in the other language, or fell back into it. Code and placeholders are of no language. */
function otherLanguage({ heading, line, body }: TextPart, language: TextLanguage): readonly Found[] {
  const text = plainText(toHtml(body).replace(/<code>.*?<\/code>/gs, ' ')).replace(/\{\w*\}/g, ' ');
  const inJapanese = text.match(japanese) ?? [];
  const fallen = language === 'en' ? inJapanese[0] : englishIn(text, inJapanese.join('').length);
  return fallen === undefined
    ? []
    : [{ line, fault: { kind: 'other-language', heading, wanted: language, text: fallen } }];
}

function englishIn(text: string, japaneseLength: number): string | undefined {
  const [sentence] = englishSentence.exec(text) ?? [];
  if (sentence !== undefined) return sentence;
  const words = text.match(latinWord) ?? [];
  return words.join('').length > 2 * japaneseLength ? words.join(' ') : undefined;
}

/** Marks that Markdown did not take, and marks in a label, which is shown as it is written. */
function markupLeft({ heading, body }: TextPart, html: string, label: boolean): readonly TextFault[] {
  const shown = label ? body : html.replace(/<[^>]*>/g, '');
  const [text] = (label ? /[*`_<[\]]/ : /\*\*|`|&lt;\/?\w+|!?\[[^\]]*\]\(?/).exec(shown) ?? [];
  return text === undefined ? [] : [{ kind: 'markup-left', heading, text }];
}

/** A page on the web, or a lesson of ours. */
function leadsSomewhere(url: string, lessons: readonly string[]): boolean {
  const [, lesson] = /^#\/lessons\/([a-z0-9-]+)$/.exec(url) ?? [];
  return url.startsWith('https://') || (lesson !== undefined && lessons.includes(lesson));
}
