import { expect, test } from 'vitest';
import { commandOf, wantsSearch, type KeyPress } from '../../src/app/keyboard.ts';

const onPage: KeyPress = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  within: 'page',
};

test.each([
  [{ key: ' ' }, { kind: 'toggle' }],
  [{ key: 'ArrowLeft' }, { kind: 'back' }],
  [{ key: 'PageDown' }, { kind: 'forward' }],
  [{ key: 'End' }, { kind: 'end' }],
  [{ key: '3' }, { kind: 'predict', option: 2 }],
  [{ key: 'k' }, { kind: 'packet' }],
  [{ key: 's' }, { kind: 'sentences' }],
  [{ key: '?', shiftKey: true }, { kind: 'help' }],
  [{ key: 'z', ctrlKey: true }, { kind: 'undo' }],
  [{ key: 'Z', metaKey: true, shiftKey: true }, { kind: 'redo' }],
] as const)('%o asks for %o', (press, command) => {
  expect(commandOf({ ...onPage, ...press }, true)).toEqual(command);
});

test.each([
  ['a letter in a field', { key: 'k', within: 'field' }],
  ['an arrow in a field', { key: 'ArrowLeft', within: 'field' }],
  ['undo in a field, which the browser has', { key: 'z', ctrlKey: true, within: 'field' }],
  ['space on a button, which presses it', { key: ' ', within: 'control' }],
  ['an arrow on a tab, which walks on', { key: 'ArrowRight', within: 'control' }],
  ['a letter with Ctrl, which is the browser’s', { key: 'k', ctrlKey: true }],
  ['a letter with Alt', { key: 't', altKey: true }],
  ['a key that means nothing', { key: 'F7' }],
] as const)('%s is left alone', (_, press) => {
  expect(commandOf({ ...onPage, ...press }, true)).toBeUndefined();
});

test('a letter on a focused button still is a key', () => {
  expect(commandOf({ ...onPage, key: 'k', within: 'control' }, true)).toEqual({ kind: 'packet' });
});

test('single characters can be turned off, and nothing else goes with them', () => {
  for (const key of ['k', '2', '?', '.']) expect(commandOf({ ...onPage, key }, false)).toBeUndefined();
  expect(commandOf({ ...onPage, key: 'ArrowRight' }, false)).toEqual({ kind: 'forward' });
  expect(commandOf({ ...onPage, key: ' ' }, false)).toEqual({ kind: 'toggle' });
});

test('a slash asks for the search field, but for one who types it or has turned characters off', () => {
  const slash = { ...onPage, key: '/' };
  expect(wantsSearch(slash, true)).toBe(true);
  expect(wantsSearch({ ...slash, within: 'control' }, true)).toBe(true);
  expect(wantsSearch({ ...slash, within: 'field' }, true)).toBe(false);
  expect(wantsSearch({ ...slash, ctrlKey: true }, true)).toBe(false);
  expect(wantsSearch(slash, false)).toBe(false);
});
