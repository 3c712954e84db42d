// What the other rooms say, in one file, so that it is fetched at once and alone.
export { bench } from '../words/ja/bench.ts';
export { editor } from '../words/ja/editor.ts';
export { lesson } from '../words/ja/lesson.ts';
export { problem } from '../words/ja/problem.ts';
export { trace } from '../words/ja/trace.ts';
