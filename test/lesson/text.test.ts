import { describe, expect, test } from 'vitest';
import { fillIn, placeholdersOf } from '../../src/lesson/placeholder.ts';
import { judge } from '../../src/lesson/judge.ts';
import { trip } from '../../src/lesson/trip.ts';
import { linksIn, toHtml } from '../../src/lesson/markdown.ts';
import { plainText } from '../../src/lesson/plain-text.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { partText } from '../../src/lesson/text.ts';
import { gateThatForgets } from './folder.ts';
import { district, flowOf, goalOf } from './scenarios.ts';

test('a text file is parted at its headings, and each part knows its line', () => {
  expect(
    partText('---\ntitle: The gate\n---\n\n## story\n\nOnce.\n\nTwice.\n\n## goal reach-home\nHome'),
  ).toEqual({
    title: 'The gate',
    parts: [
      { heading: 'story', line: 5, body: 'Once.\n\nTwice.' },
      { heading: 'goal reach-home', line: 11, body: 'Home' },
    ],
    faults: [],
  });
});

test('the player gets labels as they are written and the rest as HTML', () => {
  const text = gateThatForgets && readLesson(gateThatForgets).texts.en;
  expect(text?.title).toBe('The gate that forgets');
  expect(text?.options['public-acl outbound']).toBe('At the district gate, going home');
  expect(text?.wrong['same-port']).toContain('<em>from</em> port 22');
  expect(text?.hints).toHaveLength(3);
});

describe('Markdown of lessons', () => {
  test.each([
    { markdown: '<img src=x onerror=alert(1)>', html: '&lt;img src=x onerror=alert(1)&gt;' },
    { markdown: '<script>alert(1)</script>', html: '&lt;script&gt;alert(1)&lt;/script&gt;' },
    { markdown: '[here](javascript:alert(1))', html: '<p><a href="">here</a></p>' },
    { markdown: 'これは**「許可」**です', html: '<p>これは<strong>「許可」</strong>です</p>' },
    { markdown: '**止まる。**帰れない', html: '<p><strong>止まる。</strong>帰れない</p>' },
  ])('`$markdown` becomes $html', ({ markdown, html }) => {
    expect(toHtml(markdown)).toBe(html);
  });

  test('is read without its marks, and its links are known', () => {
    const html = toHtml('**A & B** by [this page](https://example.com) and `x < y`.');
    expect(plainText(html)).toBe('A & B by this page and x < y.');
    expect(linksIn(html)).toEqual(['https://example.com']);
  });
});

describe('placeholders', () => {
  const flow = flowOf('tcp laptop -> web:22');
  const scenario = district({ aclOut: ['100 allow tcp 40000-50000 to 0.0.0.0/0'] });
  const exchange = trip(flow, scenario);

  test('are filled in from the trace', () => {
    const text = '{source}:{sourcePort} -> {destination}:{destinationPort}, out of {ephemeralPorts}';
    expect(fillIn(text, placeholdersOf(flow, scenario, exchange))).toBe(
      '198.51.100.7:41022 -> 10.0.1.10:22, out of 32768-60999',
    );
  });

  test('show the port for which a goal fails', () => {
    const judgement = judge(goalOf('roundtrip tcp laptop -> web:22'), scenario);
    expect(fillIn('{counterexamplePort}', placeholdersOf(flow, scenario, exchange, judgement))).toBe('60000');
  });

  test('stay as they are written where there is nothing to fill in', () => {
    const ping = flowOf('icmp laptop -> web');
    expect(fillIn('{sourcePort} {x}', placeholdersOf(ping, scenario, trip(ping, scenario)))).toBe(
      '{sourcePort} {x}',
    );
  });
});
