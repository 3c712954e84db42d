import { expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { terminalWords } from '../../src/cli/language.ts';

const words = terminalWords('en');

test('the lessons of the product are all well', () => {
  expect(checkCommand(['lessons'], words)).toMatchObject({ error: [], status: 0 });
});

test('a folder without a lesson is told, with exit status 2', () => {
  expect(checkCommand(['docs'], words)).toEqual({
    out: [],
    error: ['docs is no lesson folder: it has no lesson.yaml'],
    status: 2,
  });
});
