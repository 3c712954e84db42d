// What only the workbench says, in one file, so that it is fetched at once and alone.
export { bench } from '../../words/ja/bench.ts';
export { problem } from '../../words/ja/problem.ts';
export { trace } from '../../words/ja/trace.ts';
