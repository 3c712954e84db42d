import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askedOf, isRight, rightOption } from '../../src/card/ask.ts';
import { readCardText } from '../../src/card/card-text.ts';
import { dealOf } from '../../src/card/card.ts';
import { readCards } from '../../src/card/read-cards.ts';
import { formatCheckpoint } from '../../src/lesson/checkpoint.ts';
import { published } from '../../src/lesson/published.ts';
import { textLanguages } from '../../src/lesson/text-language.ts';
import { explainLessonProblem } from '../../src/words/explain-lesson.ts';
import { lessonProblem } from '../../src/words/en/lesson-problem.ts';
import { problem } from '../../src/words/en/problem.ts';

const file = 'cards/ten/cards.yaml';
const source = readFileSync(file, 'utf8');
const { cards, problems } = readCards(file, source);

test('the ten cards can be published: every answer is the engine’s, with every row of numbers', () => {
  expect(problems).toEqual([]);
  expect(cards.map(({ misconception }) => misconception)).toEqual(
    Array.from({ length: 10 }, (_, index) => `M${String(index + 1)}`),
  );
  for (const { lesson } of cards) expect(published).toContain(lesson);
});

test.each(textLanguages)('every card has its words in %s', (language) => {
  const path = `cards/ten/${language}.md`;
  const text = readCardText(path, readFileSync(path, 'utf8'), cards, language, published);
  expect(text.problems.map((each) => explainLessonProblem(each, lessonProblem, problem))).toEqual([]);
  expect(Object.keys(text.text.questions)).toEqual(cards.map(({ id }) => id));
});

describe('a deal', () => {
  test.each(cards.map((card) => [card.id, card] as const))(
    'of %s has other numbers each time, and the same answer',
    (_, card) => {
      const dealt = card.deals.map((_deal, seed) => {
        const exchange = askedOf(dealOf(card, seed).scenario);
        return { packet: exchange.packet, right: formatCheckpoint(rightOption(exchange, card.options)) };
      });
      expect(new Set(dealt.map(({ right }) => right)).size).toBe(1);
      expect(new Set(dealt.map(({ packet }) => JSON.stringify(packet))).size).toBe(dealt.length);
      expect(dealOf(card, 0)).toBe(dealOf(card, dealt.length));
    },
  );

  test('has one right option among those that are offered', () => {
    for (const card of cards) {
      const exchange = askedOf(dealOf(card, 0).scenario);
      expect(card.options.filter((option) => isRight(exchange, card.options, option))).toHaveLength(1);
    }
  });
});

describe('a set of cards that cannot be published', () => {
  const broken = (from: string, to: string) => {
    expect(source).toContain(from);
    return readCards(file, source.replace(from, to)).problems.map((each) =>
      explainLessonProblem(each, lessonProblem, problem),
    );
  };

  test.each([
    {
      what: 'an answer that the engine does not give',
      from: 'options: [web-sg outbound, home, public-acl outbound]\n    answer: home',
      to: 'options: [web-sg outbound, home, public-acl outbound]\n    answer: web-sg outbound',
      says: /cards\.yaml:\d+:\d+: .*`web-sg outbound`.*`home`/,
    },
    {
      what: 'an answer that is no option',
      from: 'answer: home',
      to: 'answer: arrived',
      says: /not among the options/,
    },
    {
      what: 'a rule that is none',
      from: 'add public-acl inbound 200 deny tcp $port from $client/32',
      to: 'open everything',
      says: /cards\.yaml:\d+/,
    },
    {
      what: 'rules that AWS refuses',
      from: '110 allow tcp 1024-65535',
      to: '100 allow tcp 1024-65535',
      says: /100/,
    },
    {
      what: 'one option',
      from: '[home, public-acl inbound, web-sg inbound]',
      to: '[public-acl inbound]',
      says: /at least two options/,
    },
    {
      what: 'a sender that nobody knows',
      from: 'send tcp stranger -> web',
      to: 'send tcp nobody -> web',
      says: /`nobody`/,
    },
    { what: 'a key that nothing reads', from: 'misconception: M1', to: 'believed: M1', says: /`believed`/ },
  ])('tells of $what, once, with its place', ({ from, to, says }) => {
    const told = broken(from, to);
    expect(told.filter((each) => says.test(each))).toHaveLength(1);
    expect(new Set(told).size).toBe(told.length);
  });

  test('tells of words that are missing, unknown or too long', () => {
    const text = readFileSync('cards/ten/en.md', 'utf8')
      .replace('## reason who-forgets', '## reason nobody-asks')
      .replace('Only new connections are kept out.', 'Only new connections are kept out. '.repeat(10));
    const told = readCardText('en.md', text, cards, 'en', published).problems.map(({ fault }) => fault);
    expect(told).toMatchObject([
      { kind: 'heading-missing', heading: 'reason who-forgets' },
      { kind: 'heading-unknown', heading: 'reason nobody-asks' },
      { kind: 'too-long', heading: 'reason rule-removed' },
    ]);
  });
});
