// What the other rooms say, in one file, so that it is fetched at once and alone.
export { bench } from '../words/en/bench.ts';
export { editor } from '../words/en/editor.ts';
export { lesson } from '../words/en/lesson.ts';
export { problem } from '../words/en/problem.ts';
export { trace } from '../words/en/trace.ts';
