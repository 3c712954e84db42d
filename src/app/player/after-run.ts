// What a lesson shows once it has run, in one file, so that it is fetched at once and alone.
export { default as ResultBand } from '../ResultBand.svelte';
export { default as Telling } from '../Telling.svelte';
export { mendFrom } from '../../lesson/mend-from.ts';
export { judgeIn } from '../../lesson/judge-lesson.ts';
export { default as AfterRun } from './AfterRun.svelte';
