import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Button from '../../src/ui/Button.svelte';
import CodeText from '../../src/ui/CodeText.svelte';
import Dialog from '../../src/ui/Dialog.svelte';
import Tabs from '../../src/ui/Tabs.svelte';

const children = createRawSnippet(() => ({ render: () => '<i>inside</i>' }));
const tabs = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
];

test('what stands between backticks is code', () => {
  const { body } = render(CodeText, { props: { text: 'write `443`, not `44x`' } });
  expect(body.replaceAll(/<!--.*?-->/g, '')).toBe('write <code>443</code>, not <code>44x</code>');
});

test('text is never markup', () => {
  const { body } = render(CodeText, { props: { text: '<b>`<script>`</b>' } });
  expect(body).not.toMatch(/<b>|<script>/);
});

test('an unavailable button stays within reach of the keyboard', () => {
  const { body } = render(Button, { props: { unavailable: true, children } });
  expect(body).toContain('aria-disabled="true"');
  expect(body).not.toMatch(/ disabled/);
});

test('the keyboard reaches one tab of a list, the selected one', () => {
  const { body } = render(Tabs, {
    props: { label: 'Two', tabs, selected: 'two', onselect: () => {}, children },
  });
  expect(
    [...body.matchAll(/aria-selected="(\w+)"[^>]*tabindex="(-?\d)"/g)].map(([, ...found]) => found),
  ).toEqual([
    ['false', '-1'],
    ['true', '0'],
  ]);
});

test('a closed dialog is not there', () => {
  const props = { heading: 'Keys', closeLabel: 'Close', onclose: () => {}, children };
  expect(render(Dialog, { props: { ...props, open: false } }).body).not.toContain('<dialog');
  expect(render(Dialog, { props: { ...props, open: true } }).body).toContain('Keys</h2>');
});
