import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { checkLessons } from '../src/lesson/check.ts';
import type { LessonFolder } from '../src/lesson/folder.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { readLesson } from '../src/lesson/read.ts';
import type { LessonText } from '../src/lesson/text.ts';
import { textLanguages } from '../src/lesson/text-language.ts';
import { lessonProblem } from '../src/words/en/lesson-problem.ts';
import { problem } from '../src/words/en/problem.ts';
import { explainLessonProblem } from '../src/words/explain-lesson.ts';
import { asCode } from './as-code.ts';

const virtualId = 'virtual:lessons';
const prefix = '\0virtual:lessons';

/**
 * Gives the page its lessons as data that was read and checked while building: no reader of YAML or Markdown is shipped.
 * `virtual:lessons` has the loaders; each lesson, and each of its texts, is a chunk of its own.
 * `virtual:lessons/index` is the list of all, which a lesson needs only when it is over.
 * `virtual:lessons/first` is where the first page leads, which needs no more of them.
 */
export function lessons(): Plugin {
  let root = '';
  let published: readonly Published[] | undefined;
  return {
    name: 'kaerimichi:lessons',
    configResolved(config: ResolvedConfig) {
      root = config.root;
    },
    buildStart() {
      published = undefined;
    },
    resolveId(id) {
      return id === virtualId || id.startsWith(`${virtualId}/`) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      published ??= publishedLessons(root);
      return moduleFor(id.slice(prefix.length), published);
    },
    configureServer(server) {
      const folder = join(root, 'lessons');
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        published = undefined;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(prefix)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

interface Published {
  readonly lesson: Lesson;
  readonly texts: Readonly<Record<string, LessonText>>;
}

/** Every lesson, checked; throws with every problem of every lesson, each with its file, line and column. */
function publishedLessons(root: string): readonly Published[] {
  const folders = lessonFolders(root);
  const problems = checkLessons(folders);
  if (problems.length > 0) {
    const sentences = problems.map((each) => explainLessonProblem(each, lessonProblem, problem));
    throw new Error(['the lessons cannot be published', ...sentences].join('\n'));
  }
  const read = folders.flatMap((each) => {
    const { lesson, texts } = readLesson(each);
    return lesson ? [{ lesson, texts }] : [];
  });
  return read.toSorted((one, other) => one.lesson.number - other.lesson.number);
}

/** The code of `virtual:lessons`, `virtual:lessons/index` and `…/first`, or of `virtual:lessons/<id>/lesson`, `…/ja` and `…/en`. */
function moduleFor(path: string, published: readonly Published[]): string | undefined {
  if (path === '') return loadersModule(published);
  if (path === '/index') return indexModule(published);
  if (path === '/first') return `export const firstLesson = ${asCode(published[0]?.lesson.id ?? '')};`;
  const [, id, part = ''] = path.split('/');
  const found = published.find(({ lesson }) => lesson.id === id);
  const value = part === 'lesson' ? found?.lesson : found?.texts[part];
  return value && `export const value = ${asCode(value)};`;
}

function indexModule(published: readonly Published[]): string {
  const index = published.map(({ lesson: { id, part, number, minutes, needs }, texts }) => {
    const titles = Object.fromEntries(textLanguages.map((language) => [language, texts[language]?.title]));
    return { id, part, number, minutes, needs, titles };
  });
  return `export const lessonIndex = ${asCode(index)};`;
}

function loadersModule(published: readonly Published[]): string {
  const ids = published.map(({ lesson }) => lesson.id);
  const loader = (id: string, part: string) =>
    `${JSON.stringify(part)}: () => import(${JSON.stringify(`${virtualId}/${id}/${part}`)}).then((module) => module.value)`;
  const loaders = ids.map((id) => {
    const parts = ['lesson', ...textLanguages].map((part) => loader(id, part));
    return `${JSON.stringify(id)}: { ${parts.join(', ')} }`;
  });
  return [
    `const loaders = new Map(Object.entries({ ${loaders.join(', ')} }));`,
    `export const loadLesson = (id) => loaders.get(id)?.lesson();`,
    `export const loadText = (id, language) => loaders.get(id)?.[language]();`,
  ].join('\n');
}

function lessonFolders(root: string): readonly LessonFolder[] {
  const parts = foldersIn(join(root, 'lessons'));
  return parts.flatMap(foldersIn).map((path) => ({
    path: relative(root, path).split(sep).join('/'),
    files: Object.fromEntries(
      readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]),
    ),
  }));
}

function foldersIn(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
    .toSorted();
}
