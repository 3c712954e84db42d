// What only the workbench says, in one file, so that it is fetched at once and alone.
export { bench } from '../../words/en/bench.ts';
export { problem } from '../../words/en/problem.ts';
export { trace } from '../../words/en/trace.ts';
