import type EditorPanel from '../editor/EditorPanel.svelte';
import type { explainEdit } from '../words/explain-edit.ts';
import type { Language } from '../words/language.ts';
import { loadEditorWords, type EditingWords } from './load-editor-words.ts';
import { whenIdle } from './when-idle.ts';

/** The rule editor with its words. */
export interface Editor extends EditingWords {
  readonly language: Language;
  readonly EditorPanel: typeof EditorPanel;
  readonly explainEdit: typeof explainEdit;
}

/** Fetches the rule editor when the page has nothing better to do: what is read first comes first. */
export async function loadEditor(language: Language): Promise<Editor> {
  await whenIdle();
  const [panel, explaining, words] = await Promise.all([
    import('../editor/EditorPanel.svelte'),
    import('../words/explain-edit.ts'),
    loadEditorWords(language),
  ]);
  return { language, EditorPanel: panel.default, explainEdit: explaining.explainEdit, ...words };
}
