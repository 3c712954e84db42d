import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { flowLogOf } from '../../src/trace/flow-log.ts';
import { formatRecord } from '../../src/trace/flow-log-line.ts';
import type { FlowLogFormat } from '../../src/trace/flow-log-format.ts';
import { playItem } from '../../src/lesson/played.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { lessonFolders } from './lesson-folders.ts';

const format: FlowLogFormat = ['srcaddr', 'dstaddr', 'srcport', 'dstport', 'protocol', 'action'];

test('the lines of a flow log that a lesson shows are those that would have been written', () => {
  const folder = lessonFolders().find(({ path }) => path.endsWith('read-the-log'));
  if (!folder) throw new Error('there is no such lesson');
  const { lesson, texts } = readLesson(folder);
  if (!lesson) throw new Error('the lesson cannot be read');
  const linesOf = (trace: Trace) =>
    flowLogOf(trace, lesson.scenario).map(({ record }) => formatRecord(record, format));
  const codeIn = (html: string | undefined) =>
    [...(html ?? '').matchAll(/<code>(.*?)<\/code>/g)].map(([, code]) => code);
  const own = linesOf(play(lesson.scenario, [{ kind: 'send', flow: lesson.flow, oneway: false }]));
  expect(own).toHaveLength(2);
  const items = lesson.match?.items ?? [];
  expect(items).toHaveLength(3);
  for (const text of [texts.ja, texts.en]) {
    expect(codeIn(text?.story)).toEqual(own);
    for (const { id, play: shown } of items)
      expect(codeIn(text?.items[id])).toEqual(shown && linesOf(playItem(lesson, shown)));
  }
});
