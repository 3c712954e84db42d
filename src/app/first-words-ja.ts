// What the first page says, in one file, so that it is fetched at once and alone.
export { app } from '../words/ja/app.ts';
export { stage } from '../words/ja/stage.ts';
