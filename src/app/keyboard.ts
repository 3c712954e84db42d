/** What a key asks for, wherever on the page it is pressed. */
export type KeyCommand =
  | { readonly kind: 'toggle' | 'back' | 'forward' | 'start' | 'end' }
  | { readonly kind: 'truck' | 'packet' | 'both' }
  | { readonly kind: 'undo' | 'redo' | 'sentences' | 'help' }
  | { readonly kind: 'hint' }
  | { readonly kind: 'predict'; readonly option: number };

/** A key press, as far as a command depends on it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Where the focus is: keys belong to fields and controls first. */
  readonly within: 'field' | 'control' | 'page';
}

/** The command of a key press; undefined where the key is not ours. Characters count only where they are turned on. */
export function commandOf(press: KeyPress, characters: boolean): KeyCommand | undefined {
  if (press.within === 'field') return undefined;
  if (press.ctrlKey || press.metaKey) return undoKey(press);
  if (press.altKey) return undefined;
  if (press.within === 'control' && ownKeys.has(press.key)) return undefined;
  // WCAG 2.1.4 means every key that types something, digits and signs too.
  if (!characters && press.key.length === 1 && press.key !== ' ') return undefined;
  const named = namedKeys[press.key];
  if (named) return { kind: named };
  if (/^[1-9]$/.test(press.key)) return { kind: 'predict', option: Number(press.key) - 1 };
  const letter = letterKeys[press.key.toLowerCase()];
  return letter && { kind: letter };
}

/** Whether a key press asks for the search field, where the room has one. */
export function wantsSearch(press: KeyPress, characters: boolean): boolean {
  const held = press.ctrlKey || press.metaKey || press.altKey;
  return characters && press.key === '/' && press.within !== 'field' && !held;
}

/** What has the focus, as keys see it. */
export function focusOf(target: EventTarget | null): KeyPress['within'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable], dialog'))
    return 'field';
  return target.closest('button, a, input, summary, [role=tab]') ? 'control' : 'page';
}

// A focused button is pressed by these, and tabs are walked by these.
const ownKeys = new Set([' ', 'Enter', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

type PlainCommand = Exclude<KeyCommand['kind'], 'predict'>;

const namedKeys: Readonly<Record<string, PlainCommand>> = {
  ' ': 'toggle',
  '.': 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  PageUp: 'back',
  PageDown: 'forward',
  Home: 'start',
  End: 'end',
  '?': 'help',
};

const letterKeys: Readonly<Record<string, PlainCommand>> = {
  t: 'truck',
  k: 'packet',
  b: 'both',
  z: 'undo',
  y: 'redo',
  s: 'sentences',
  h: 'hint',
};

function undoKey({ key, shiftKey, altKey }: KeyPress): KeyCommand | undefined {
  if (altKey || key.toLowerCase() !== 'z') return undefined;
  return { kind: shiftKey ? 'redo' : 'undo' };
}
