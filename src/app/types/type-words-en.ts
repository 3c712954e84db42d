// What the room of the types says, in one file, so that it is fetched at once and alone.
export { editProblem } from '../../words/en/edit-problem.ts';
export { editor } from '../../words/en/editor.ts';
export { ruler } from '../../words/en/ruler.ts';
export { typeText } from '../../words/en/type-text.ts';
export { types } from '../../words/en/types.ts';
