import type { Plugin } from 'vite';
import { lessonFoldersIn } from '../src/cli/lesson-folders.ts';
import { play } from '../src/engine/play.ts';
import { readLesson } from '../src/lesson/read.ts';
import { asCode } from './as-code.ts';

const name = 'virtual:first-picture';
const lessonId = 'the-gate-that-forgets';

/**
 * The delivery that the first page shows, played while building: a module with its scenario and trace.
 * So the first page needs no engine, and its picture is still what the engine says.
 */
export function firstPicture(): Plugin {
  return {
    name: 'kaerimichi-first-picture',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const lesson = lessonFoldersIn('lessons')
        .map((folder) => readLesson(folder).lesson)
        .find((each) => each?.id === lessonId);
      if (!lesson) throw new Error(`the first page shows the lesson ${lessonId}, which cannot be read`);
      const { scenario, flow } = lesson;
      const trace = play(scenario, [{ kind: 'send', flow, oneway: false }]);
      return `export const scenario = ${asCode(scenario)};\nexport const trace = ${asCode(trace)};`;
    },
  };
}
