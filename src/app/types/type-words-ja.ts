// What the room of the types says, in one file, so that it is fetched at once and alone.
export { editProblem } from '../../words/ja/edit-problem.ts';
export { editor } from '../../words/ja/editor.ts';
export { ruler } from '../../words/ja/ruler.ts';
export { typeText } from '../../words/ja/type-text.ts';
export { types } from '../../words/ja/types.ts';
