import { expect, test } from 'vitest';
import { languageOf } from '../../src/cli/language.ts';

test.each([
  { asked: 'ja', environment: { LANG: 'en_US.UTF-8' }, speaks: 'ja' },
  { asked: 'en', environment: { LANG: 'ja_JP.UTF-8' }, speaks: 'en' },
  { asked: undefined, environment: { LANG: 'ja_JP.UTF-8' }, speaks: 'ja' },
  { asked: undefined, environment: { LANG: 'ja_JP.UTF-8', LC_ALL: 'en_GB.UTF-8' }, speaks: 'en' },
  { asked: undefined, environment: { LANG: 'C' }, speaks: 'en' },
  { asked: undefined, environment: { LANG: 'ja_JP.UTF-8', LC_ALL: '' }, speaks: 'ja' },
  { asked: undefined, environment: {}, speaks: 'en' },
] as const)(
  'asked for $asked in $environment, the terminal speaks $speaks',
  ({ asked, environment, speaks }) => {
    expect(languageOf(asked, environment)).toBe(speaks);
  },
);
