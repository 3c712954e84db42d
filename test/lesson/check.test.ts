import { describe, expect, test } from 'vitest';
import { checkLessons } from '../../src/lesson/check.ts';
import type { LessonFolder } from '../../src/lesson/folder.ts';
import { lessonProblem as en } from '../../src/words/en/lesson-problem.ts';
import { problem as enScenario } from '../../src/words/en/problem.ts';
import { explainLessonProblem } from '../../src/words/explain-lesson.ts';
import { lessonProblem as ja } from '../../src/words/ja/lesson-problem.ts';
import { problem as jaScenario } from '../../src/words/ja/problem.ts';
import { altered, firstDelivery, gateThatForgets, twoDrivers, withFile } from './folder.ts';

const gate = gateThatForgets;

/** Checks the three lessons with one of them altered; the sentences without the folder that they begin with. */
function sentences(changed: LessonFolder): readonly string[] {
  const folders = [firstDelivery, gateThatForgets, twoDrivers].flatMap((each) => each ?? []);
  // Its neighbours are there to be needed and linked to; what is in them is checked elsewhere.
  const all = folders.map((each) => (each.path === changed.path ? changed : { ...each, files: {} }));
  return checkLessons(all)
    .filter(({ file }) => file.startsWith(changed.path))
    .map((each) => explainLessonProblem(each, en, enScenario).replace(`${changed.path}/`, ''));
}

describe('what a lesson claims is held against the engine', () => {
  test.each<{ lesson: LessonFolder | undefined; before: string; after: string; says: string }>([
    {
      lesson: gate,
      before: 'answer: public-acl outbound',
      after: 'answer: web-sg inbound',
      says: 'the answer is `web-sg inbound`, but the engine says `public-acl outbound`; correct the answer',
    },
    {
      lesson: twoDrivers,
      before: 'answer: [web-sg inbound, ',
      after: 'answer: [',
      says: 'the answer is `web-sg outbound`, `public-acl outbound`, but the engine says `web-sg inbound`, `web-sg outbound`, `public-acl outbound`; correct the answer',
    },
    {
      lesson: gate,
      before: 'solution:\n    - add public-acl outbound 100 allow tcp 1024-65535 to 198.51.100.7/32',
      after: 'solution:\n    - add public-acl outbound 100 allow tcp 1024-60000 to 198.51.100.7/32',
      says: 'the solution does not reach the goal `reach-home`: `tcp laptop:60100 -> web:22` ends at `public-acl outbound`; correct the solution',
    },
    {
      lesson: gate,
      before: 'goals:\n',
      after: '  worked: [add public-acl outbound 100 allow ssh to 0.0.0.0/0]\ngoals:\n',
      says: 'the worked step of hint 3 does not reach the goal `reach-home`: `tcp laptop:41022 -> web:22` ends at `public-acl outbound`; correct `worked`',
    },
    {
      lesson: gate,
      before: 'outbound: [] }',
      after: 'outbound: [50 allow all to 0.0.0.0/0] }',
      says: 'there is nothing to do: the start reaches every goal, or the two runs do not differ; change the start, or write `task: observe`',
    },
    {
      lesson: firstDelivery,
      before: 'inbound: [ssh from 198.51.100.7/32]',
      after: 'inbound: [ssh from 198.51.100.8/32]',
      says: 'nothing is to be mended here, but the goal `come-home` fails: `tcp laptop:41022 -> web:22` ends at `web-sg inbound`; change the scenario or the goal',
    },
    {
      lesson: gate,
      before: 'look:',
      after: 'extra: { few: rules <= 3 }\nlook:',
      says: 'the solution does not reach the par goal `few`: there are 4 rules where 3 may be; ease the goal or better the solution',
    },
    {
      lesson: gate,
      before: 'locked: [web-sg, public-acl inbound]',
      after: 'locked: [public-acl]',
      says: '`add public-acl outbound 100 allow tcp 1024-65535 to 198.51.100.7/32` edits what is locked; unlock it or answer otherwise',
    },
    {
      lesson: gate,
      before: '- add public-acl outbound 100 allow tcp 1024-65535 to 198.51.100.7/32',
      after: '- remove public-acl outbound 100 allow ssh to 0.0.0.0/0',
      says: '`remove public-acl outbound 100 allow ssh to 0.0.0.0/0` cannot be done: network ACL `public-acl` has no outbound rule of this number (AWS: InvalidNetworkAclEntry.NotFound)',
    },
    {
      lesson: gate,
      before: 'edits: [add public-acl outbound 100 allow ssh to 198.51.100.7/32]',
      after: 'edits: [add public-acl outbound 100 allow all to 198.51.100.7/32]',
      says: 'the wrong answer `same-port` is right; take it away',
    },
    {
      lesson: gate,
      before: 'stops: public-acl outbound\n    misconception: M2',
      after: 'stops: web-sg outbound\n    misconception: M2',
      says: 'the wrong answer `same-port` is said to stop at `web-sg outbound`, but the engine says `public-acl outbound`; correct `stops`',
    },
    {
      lesson: gate,
      before: 'counterexample: source-port < 49152',
      after: 'counterexample: source-port > 49152',
      says: 'the wrong answer `too-narrow` fails otherwise than its counterexample says, as with `tcp laptop:41022 -> web:22`; correct it',
    },
    {
      lesson: gate,
      before: 'predicted: home',
      after: 'predicted: public-acl outbound',
      says: 'the wrong answer `gate-remembers` is right; take it away',
    },
    {
      lesson: twoDrivers,
      before: 'found: web-sg outbound',
      after: 'found: web-sg inbound',
      says: 'the wrong answer `leaving-the-door` is right; take it away',
    },
    {
      lesson: gate,
      before: 'look: public-acl outbound',
      after: 'look: private-acl outbound',
      says: '`private-acl outbound` is no checkpoint of this scenario; there is `public-acl`, `web-sg`, `web`, `default`, `igw`',
    },
    {
      lesson: gate,
      before: 'inbound: [100 allow ssh from 198.51.100.7/32]',
      after: 'inbound: []',
      says: 'the run never comes to `public-acl outbound`, so there is no sentence to build about it; choose one that it meets',
    },
  ])('$says', ({ lesson, before, after, says }) => {
    expect(sentences(altered(lesson, 'lesson.yaml', before, after)).join('\n')).toContain(`: ${says}`);
  });
});

describe('what keeps a lesson from being read is told with its place', () => {
  test.each([
    {
      before: 'id: the-gate',
      after: 'id: a-gate',
      says: ':1:5: the id is `a-gate-that-forgets`, but the folder says `the-gate-that-forgets`',
    },
    {
      before: 'minutes: 4',
      after: 'minutes: soon',
      says: 'lesson.yaml:3:10: `"soon"` stands where a number must stand',
    },
    { before: 'view: truck', after: 'colour: red', says: '`colour` is not known here' },
    {
      before: 'address: 10.0.1.10',
      after: 'address: 10.0.010.1',
      says: '`10.0.010.1` is not an IPv4 address: the third part begins with a zero',
    },
    {
      before: 'flow: tcp laptop -> web:22',
      after: 'flow: tcp laptop -> wbe:22',
      says: 'there is no host or internet host `wbe`',
    },
    {
      before: 'roundtrip tcp laptop',
      after: 'rountrip tcp laptop',
      says: '`rountrip tcp laptop -> web:22` is not a goal',
    },
    {
      before: '[web-sg, public-acl inbound]',
      after: '[web-gs]',
      says: 'there is no security group or network ACL `web-gs`',
    },
    {
      before: '[web-sg, public-acl inbound]',
      after: '[public-acl in]',
      says: '`public-acl in` is not a lock',
    },
    {
      before: '[public-acl inbound, web-sg',
      after: '[public-acl in, web-sg',
      says: '`public-acl in` is not a checkpoint',
    },
    {
      before: 'answer: public-acl outbound',
      after: 'answer: web-sg outbound',
      says: '`web-sg outbound` is not among the options',
    },
    { before: '- add public-acl', after: '- wait 3s # add public-acl', says: '`wait 3s` changes no rule' },
    { before: 'source-port < 49152', after: 'ports < 49152', says: '`ports < 49152` is no set of ports' },
    {
      before: '{ predicted: web-sg inbound }',
      after: '{ stops: web-sg inbound }',
      says: '`stops-at-door` is no wrong answer of this lesson',
    },
    {
      before: 'needs: [first-delivery]',
      after: 'needs: [second-delivery]',
      says: ':2:9: there is no lesson `second-delivery`; there is `first-delivery`',
    },
  ])('$says', ({ before, after, says }) => {
    expect(sentences(altered(gate, 'lesson.yaml', before, after)).join('\n')).toContain(says);
  });

  test('two runs that are compared both know the ends of the flow', () => {
    const beside = altered(twoDrivers, 'lesson.yaml', '      laptop: {', '      desktop: {');
    expect(sentences(beside).join('\n')).toContain(
      'lesson.yaml:23:7: there is no host or internet host `laptop`',
    );
  });

  test('all of them are told at once', () => {
    const twice = altered(
      altered(gate, 'lesson.yaml', 'minutes: 4', 'minutes: soon'),
      'lesson.yaml',
      'view: truck',
      'view: boat',
    );
    expect(sentences(twice).filter((each) => each.startsWith('lesson.yaml:'))).toHaveLength(2);
  });

  test('two lessons cannot have one id, nor one number', () => {
    const twin = { path: 'lessons/1-the-way-home/02-first-delivery', files: firstDelivery?.files ?? {} };
    const all = [firstDelivery, gate, twin].flatMap((each) => each ?? []);
    expect(checkLessons(all).map(({ fault }) => fault.kind)).toEqual(['id-twice', 'number-twice']);
  });
});

describe('the words of a lesson are checked in each language', () => {
  test.each([
    {
      file: 'ja.md',
      before: '## hint 2',
      after: '## hinto 2',
      says: 'ja.md:1:1: the heading `## hint 2` is missing; add it, with its text',
    },
    {
      file: 'ja.md',
      before: '## hint 2',
      after: '## hinto 2',
      says: 'nothing shows `## hinto 2`; rename it, or list it in lesson.yaml',
    },
    {
      file: 'en.md',
      before: '## hint 2',
      after: '## hint 1',
      says: '`## hint 1` stands here a second time; keep one of them',
    },
    {
      file: 'en.md',
      before: 'title: The gate that forgets',
      after: 'titel: The gate',
      says: 'en.md:1:1: there is no title; begin the file with',
    },
    {
      file: 'en.md',
      before: '## story',
      after: 'Once upon a time.\n\n## story',
      says: 'this text stands before the first heading',
    },
    {
      file: 'ja.md',
      before: 'どこでも止まらず、家まで帰る',
      after: '',
      says: 'nothing stands under `## option home`; write its text',
    },
    {
      file: 'ja.md',
      before: 'どこでも止まらず、家まで帰る',
      after: 'どこでも止まらず、\n家まで帰る',
      says: '`## option home` is a label; write it on one line',
    },
    {
      file: 'ja.md',
      before: 'トラックはどこで止まるでしょうか。',
      after: 'Where does the truck stop?',
      says: '`predict` has English in it, `Where does the truck stop`; say it in Japanese',
    },
    {
      file: 'ja.md',
      before: '忘れる門番',
      after: 'Forgetful gate',
      says: '`title` has English in it, `Forgetful gate`',
    },
    {
      file: 'en.md',
      before: 'Where does the truck stop?',
      after: 'Where does the トラック stop?',
      says: '`predict` has Japanese in it, `トラック`; say it in English',
    },
    {
      file: 'en.md',
      before: 'Where does the truck stop?',
      after: 'Where, oh where, on this long and winding road of ours, does the poor truck stop at last?',
      says: '`story` has 42 words; shorten it to 40',
    },
    {
      file: 'ja.md',
      before: '忘れる門番',
      after: '行きは通したのに帰りのことを忘れてしまう門番',
      says: '`title` has 22 characters; shorten it to 20',
    },
    {
      file: 'ja.md',
      before: 'custom-network-acl.html#nacl-ephemeral-ports)',
      after: 'x.html)や[例](http://example.com)',
      says: 'the link to `http://example.com` leads nowhere',
    },
    {
      file: 'en.md',
      before: 'https://docs.aws.amazon.com/',
      after: 'https://example.com/',
      says: 'the afterword names no source',
    },
    {
      file: 'en.md',
      before: '## after\n',
      after: '## after\n\nSee [the first](#/lessons/last-delivery).',
      says: 'the link to `#/lessons/last-delivery` leads nowhere',
    },
    {
      file: 'ja.md',
      before: '{sourcePort}',
      after: '{port}',
      says: '`{port}` stands for nothing; known are `source`, `sourcePort`',
    },
    {
      file: 'en.md',
      before: 'Where does the truck stop?',
      after: 'Where does <b>the truck</b> stop?',
      says: '`&lt;b` in `predict` would be seen as it is written; take it away',
    },
    {
      file: 'ja.md',
      before: '行きに、web の扉で止まる',
      after: '行きに、**web** の扉で止まる',
      says: '`*` in `option web-sg inbound` would be seen as it is written',
    },
    {
      file: 'ja.md',
      before: '門番は何も覚えません。',
      after: '** 門番は ** 何も覚えません。',
      says: '`**` in `hint 2` would be seen as it is written',
    },
  ])('$file: $says', ({ file, before, after, says }) => {
    expect(sentences(altered(gate, file, before, after)).join('\n')).toContain(says);
  });
});

describe('the folder holds the three files and nothing else', () => {
  test.each([
    {
      name: 'en.md',
      text: undefined,
      says: '`en.md` is missing; a lesson is `lesson.yaml`, `ja.md` and `en.md`',
    },
    { name: 'lesson.yaml', text: undefined, says: '`lesson.yaml` is missing' },
    {
      name: 'notes.txt',
      text: 'later',
      says: 'notes.txt:1:1: nothing reads `notes.txt`; remove it from the folder',
    },
  ])('$says', ({ name, text, says }) => {
    expect(sentences(withFile(gate, name, text)).join('\n')).toContain(says);
  });

  test('its name says which lesson it is', () => {
    const lost = { path: 'lessons/the-gate-that-forgets', files: gate?.files ?? {} };
    const [first] = checkLessons([lost]);
    expect(first && explainLessonProblem(first, en, enScenario)).toContain(
      'does not say which lesson this is',
    );
  });
});

test('in Japanese the checker says the same', () => {
  const [first] = checkLessons([
    altered(firstDelivery, 'lesson.yaml', 'answer: home', 'answer: web-sg inbound'),
  ]);
  expect(first && explainLessonProblem(first, ja, jaScenario)).toBe(
    'lessons/1-the-way-home/01-first-delivery/lesson.yaml:25:11: 答えは「web-sg inbound」とありますが、エンジンによれば「home」です。答えを直します',
  );
});
