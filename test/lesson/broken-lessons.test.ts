import { describe, expect, test } from 'vitest';
import { checkLessons } from '../../src/lesson/check.ts';
import type { LessonFolder } from '../../src/lesson/folder.ts';
import { lessonProblem } from '../../src/words/en/lesson-problem.ts';
import { problem } from '../../src/words/en/problem.ts';
import { explainLessonProblem } from '../../src/words/explain-lesson.ts';
import { lessonFolders } from '../lessons/lesson-folders.ts';
import { withFile } from './folder.ts';

/** One way to break any lesson: undefined where it has nothing to break like this. */
interface Breakage {
  readonly what: string;
  readonly file: 'lesson.yaml' | 'ja.md' | 'en.md';
  readonly change: (text: string) => string;
  /** What the sentence must speak of. */
  readonly says: RegExp;
}

const breakages: readonly Breakage[] = [
  {
    what: 'another answer is said to be right',
    file: 'lesson.yaml',
    change: (text) => {
      const [, answer = ''] = /\n {2}answer: (\S[^\n[]*)\n/.exec(text) ?? [];
      const [, options = ''] = /\n {2}options: \[([^\]]*)\]/.exec(text) ?? [];
      const other = options.split(', ').find((each) => each !== answer);
      return answer === '' || other === undefined
        ? text
        : text.replace(`answer: ${answer}\n`, `answer: ${other}\n`);
    },
    says: /but the engine says|write `answer/,
  },
  {
    what: 'the solution lacks its first step',
    file: 'lesson.yaml',
    change: (text) => text.replace(/\n {2}solution:\n {4}- [^\n]*/, '\n  solution:'),
    says: /solution|must stand|cannot be done/,
  },
  {
    what: 'a par goal is out of reach',
    file: 'lesson.yaml',
    change: (text) =>
      text.includes('\nextra:\n') ? text.replace('\nextra:\n', '\nextra:\n  too-few: rules <= 0\n') : text,
    says: /par goal `too-few`|heading/,
  },
  {
    what: 'a type has no such name',
    file: 'lesson.yaml',
    change: (text) => text.replace(/\b(https|ssh|mysql)\b(?= from)/, 'htps'),
    says: /htps/,
  },
  {
    what: 'a case that is played ends elsewhere',
    file: 'lesson.yaml',
    change: (text) => text.replace(/\n {6}ends: [^\n]*/, '\n      ends: refused'),
    says: /but the engine says/,
  },
  {
    what: 'the packet that is to get through is stopped',
    file: 'lesson.yaml',
    change: (text) => text.replace(/\n {4}passes: [^\n]*(\n {4}stops: ([^\n]*))/, '\n    passes: $2$1'),
    says: /is said to get through/,
  },
  {
    what: 'a case has no right answer',
    file: 'lesson.yaml',
    change: (text) => text.replace(/(\n {2}items:\n {4}\S+:(?:\n {6}accepts:)? )\w+\n/, '$1neither\n'),
    says: /not among the options/,
  },
  {
    what: 'the place to look is none',
    file: 'lesson.yaml',
    change: (text) => text.replace(/\nlook: [^\n]*/, '\nlook: nowhere inbound'),
    says: /`nowhere inbound` is no checkpoint/,
  },
  {
    what: 'the solution edits what is locked',
    file: 'lesson.yaml',
    change: (text) => {
      const [, filter] = /\n {4}- (?:add|remove) (\S+) /.exec(text) ?? [];
      return filter === undefined ? text : text.replace(/\nlocked: \[/, `\nlocked: [${filter}, `);
    },
    says: /locked/,
  },
  {
    what: 'a wrong answer is right',
    file: 'lesson.yaml',
    change: (text) =>
      text.replace(/(wrong:\n {2}\S+: \{ predicted: )[^,}]*/, (_, head: string) => {
        const [, answer = ''] = /\n {2}answer: (\S[^\n[]*)\n/.exec(text) ?? [];
        return `${head}${answer === '' ? 'home' : answer} `;
      }),
    says: /is right; take it away|is not among|no option|wrong answer/,
  },
  ...(['ja.md', 'en.md'] as const).flatMap((file): readonly Breakage[] => [
    {
      what: 'a hint is empty',
      file,
      change: (text) => text.replace(/(## hint 2\n)[\s\S]*?(?=\n## )/, '$1'),
      says: /hint 2/,
    },
    {
      what: 'a heading is missing',
      file,
      change: (text) => text.replace('## hint 3\n', ''),
      says: /hint 3|too long|at most|limit/,
    },
    {
      what: 'the afterword links nowhere',
      file,
      change: (text) => text.replace('](https://docs.aws.amazon.com', '](http://docs.aws.amazon.com'),
      says: /link|source/,
    },
    {
      what: 'a placeholder stands for nothing',
      file,
      change: (text) => text.replace('## hint 1\n\n', '## hint 1\n\n{nobody} '),
      says: /\{nobody\}/,
    },
    {
      what: 'the other language was left in',
      file,
      change: (text) =>
        text.replace(
          '## hint 1\n\n',
          file === 'ja.md'
            ? '## hint 1\n\nLook at the way home, please. '
            : '## hint 1\n\n帰り道を見てください。',
        ),
      says: /has (English|Japanese) in it/,
    },
    {
      what: 'the story is too long',
      file,
      change: (text) =>
        text.replace(
          '## story\n\n',
          `## story\n\n${file === 'ja.md' ? '長い話です。'.repeat(30) : 'a long story '.repeat(30)}`,
        ),
      says: /story/,
    },
  ]),
];

/** A lesson alone: what needs no other lesson can be checked so. */
function problemsOf(folders: readonly LessonFolder[], broken: LessonFolder): readonly string[] {
  const all = folders.map((each) => (each.path === broken.path ? broken : each));
  return checkLessons(all).map((each) => explainLessonProblem(each, lessonProblem, problem));
}

const folders = lessonFolders();

describe.each(breakages)('$file: $what', ({ file, change, says }) => {
  // Texts are all of one kind; what a lesson claims is another thing in each.
  const tried = folders.filter((_, place) => place % (file === 'lesson.yaml' ? 2 : 5) === 1);
  const applicable = tried.flatMap((folder) => {
    const before = folder.files[file] ?? '';
    const after = change(before);
    return after === before ? [] : [{ folder, after }];
  });

  test('is caught in every lesson that can have it, with its file and line', () => {
    expect(applicable.length).toBeGreaterThan(0);
    // Each lesson by itself: its neighbours are only there to be linked to.
    for (const { folder, after } of applicable) {
      const others = folders.map((each) => (each === folder ? each : withoutClaims(each)));
      const problems = problemsOf(others, withFile(folder, file, after));
      const own = problems.filter((each) => each.startsWith(folder.path));
      expect(
        own.some((each) => says.test(each)),
        `${folder.path}: ${own.join('\n')}`,
      ).toBe(true);
      expect(own[0]).toMatch(/^\S+:\d+:\d+/);
    }
  });
});

/** The name of a lesson without what would be checked again and again. */
function withoutClaims(folder: LessonFolder): LessonFolder {
  return { ...folder, files: {} };
}

test('two lessons with one id, or one number, and a file too many are caught', () => {
  const [first, second] = folders;
  if (!first || !second) throw new Error('there are lessons');
  const twin = { ...second, path: second.path.replace(/\/02-/, '/01-') };
  const said = checkLessons([first, twin]).map((each) => explainLessonProblem(each, lessonProblem, problem));
  expect(said.join('\n')).toMatch(/number|01/);
  const more = problemsOf(folders, withFile(first, 'notes.txt', 'to do'));
  expect(more.some((each) => each.includes('notes.txt'))).toBe(true);
});
