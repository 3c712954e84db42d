// What the rule editor says, in one file, so that it is fetched at once and alone.
export { editProblem } from '../words/en/edit-problem.ts';
export { editor } from '../words/en/editor.ts';
