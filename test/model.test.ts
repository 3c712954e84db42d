import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const model = readFileSync('docs/model.md', 'utf8');
const cited = [...model.matchAll(/`(test\/[\w/-]+\.test\.ts)`: ([^|\n]+?) \|/g)].map(
  ([, file = '', name = '']) => [file, name] as const,
);

test('the model names a test for most of what it believes', () => {
  expect(cited.length).toBeGreaterThan(30);
});

test.each(cited)('what docs/model.md cites is there: %s has "%s"', (file, name) => {
  expect(readFileSync(file, 'utf8').replaceAll("\\'", "'")).toContain(name);
});
