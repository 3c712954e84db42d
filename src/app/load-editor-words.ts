import type { EditProblemWords } from '../words/en/edit-problem.ts';
import type { EditorWords } from '../words/en/editor.ts';
import type { Language } from '../words/language.ts';

/** What the rule editor says, and what can be wrong with a rule. */
export interface EditingWords {
  readonly editProblem: EditProblemWords;
  readonly editor: EditorWords;
}

/** Fetches what only the rule editor needs of one language. */
export function loadEditorWords(language: Language): Promise<EditingWords> {
  switch (language) {
    case 'ja':
      return import('./editor-words-ja.ts');
    case 'en':
      return import('./editor-words-en.ts');
  }
}
