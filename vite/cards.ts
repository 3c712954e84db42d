import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { readCardText } from '../src/card/card-text.ts';
import { readCards } from '../src/card/read-cards.ts';
import type { LessonProblem } from '../src/lesson/problem.ts';
import { published } from '../src/lesson/published.ts';
import { textLanguages } from '../src/lesson/text-language.ts';
import { lessonProblem } from '../src/words/en/lesson-problem.ts';
import { problem } from '../src/words/en/problem.ts';
import { explainLessonProblem } from '../src/words/explain-lesson.ts';
import { asCode } from './as-code.ts';

const virtualId = 'virtual:cards';
const folder = 'cards/ten';

/** Gives the page the ten cards, read and held against the engine while building: `virtual:cards`, and `virtual:cards/ja` with their words. */
export function cards(): Plugin {
  let root = '';
  return {
    name: 'kaerimichi:cards',
    configResolved(config: ResolvedConfig) {
      root = config.root;
    },
    resolveId(id) {
      return id === virtualId || id.startsWith(`${virtualId}/`) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${virtualId}`)) return undefined;
      const path = `${folder}/cards.yaml`;
      const { cards: read, problems } = readCards(path, source(root, path));
      refuse(problems);
      const language = textLanguages.find((each) => id === `\0${virtualId}/${each}`);
      if (language === undefined) return `export const cards = ${asCode(read)};`;
      const file = `${folder}/${language}.md`;
      const { text, problems: ofText } = readCardText(file, source(root, file), read, language, published);
      refuse(ofText);
      return `export const text = ${asCode(text)};`;
    },
  };
}

function source(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function refuse(problems: readonly LessonProblem[]): void {
  if (problems.length === 0) return;
  const sentences = problems.map((each) => explainLessonProblem(each, lessonProblem, problem));
  throw new Error(['the cards cannot be published', ...sentences].join('\n'));
}
