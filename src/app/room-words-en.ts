// What every other room says, in one file, so that it is fetched at once and alone.
export { lesson } from '../words/en/lesson.ts';
