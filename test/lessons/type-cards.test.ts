import { expect, test } from 'vitest';
import { readLesson } from '../../src/lesson/read.ts';
import { pairTypes, presenceOf } from '../../src/rule-type/comparison.ts';
import { lessonFolders } from './lesson-folders.ts';

const lists = { both: 'both', 'security-group': 'sg-only', 'network-acl': 'acl-only' } as const;

test('the cards of types say what the catalogue says', () => {
  const folder = lessonFolders().find(({ path }) => path.endsWith('what-a-type-writes'));
  const { match } = (folder && readLesson(folder).lesson) ?? {};
  expect(match?.items).toHaveLength(12);
  for (const { id, accepts, among } of match?.items ?? []) {
    const pair = pairTypes().find((each) => each.id === id);
    const writes = pair?.type.writes;
    if (!pair || writes?.asks !== 'nothing' || !('ports' in writes.traffic))
      throw new Error(`${id} is no type that writes a port`);
    const isAboutLists = among?.includes('both');
    expect(accepts).toEqual([
      isAboutLists ? lists[presenceOf(pair)] : String(writes.traffic.ports.first),
    ]);
  }
});
