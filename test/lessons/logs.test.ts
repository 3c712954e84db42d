import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { flowLogOf } from '../../src/trace/flow-log.ts';
import { formatRecord } from '../../src/trace/flow-log-line.ts';
import type { FlowLogFormat } from '../../src/trace/flow-log-format.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { lessonFolders } from './lesson-folders.ts';

const format: FlowLogFormat = ['srcaddr', 'dstaddr', 'srcport', 'dstport', 'protocol', 'action'];

test('the lines of a flow log that a lesson shows are those that would have been written', () => {
  const folder = lessonFolders().find(({ path }) => path.endsWith('read-the-log'));
  if (!folder) throw new Error('there is no such lesson');
  const { lesson, texts } = readLesson(folder);
  if (!lesson) throw new Error('the lesson cannot be read');
  const trace = play(lesson.scenario, [{ kind: 'send', flow: lesson.flow, oneway: false }]);
  const lines = flowLogOf(trace, lesson.scenario).map(({ record }) => formatRecord(record, format));
  expect(lines).toHaveLength(2);
  for (const text of [texts.ja, texts.en]) {
    for (const line of lines) expect(text?.story).toContain(line);
  }
});
