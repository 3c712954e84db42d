import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import EditorPanel from '../../src/editor/EditorPanel.svelte';
import FilterEditor from '../../src/editor/FilterEditor.svelte';
import { settled, typed, withNewRow } from '../../src/editor/open-rows.ts';
import { rowsOf } from '../../src/editor/rows.ts';
import { editor as en } from '../../src/words/en/editor.ts';
import { editor as ja } from '../../src/words/ja/editor.ts';
import { acl, group, scenarioWith, withIpv6 } from './scenario.ts';

const scenario = scenarioWith(
  ['https from 0.0.0.0/0', 'tcp 8000-8099 from sg:db-sg'],
  ['100 allow https from 0.0.0.0/0', '200 deny icmp 8/0 from 198.51.100.0/24'],
);
const nothing = () => {};

test('a network ACL has the columns of the console, and ends in the row that cannot be changed', () => {
  const html = filterOf({ filter: acl.filter });
  expect(columns(html)).toEqual([
    'Rule number',
    'Type',
    'Protocol',
    'Port range',
    'Source',
    'Allow/Deny',
    'Remove',
  ]);
  expect(textOf(html.slice(html.lastIndexOf('<tbody')))).toMatch(
    /^\* All traffic All All 0\.0\.0\.0\/0 Deny/,
  );
});

test('where the VPC has IPv6, a network ACL ends in a row for each family, and the packet’s own is lit', () => {
  const html = filterOf({
    scenario: withIpv6(scenario),
    filter: acl.filter,
    lit: { direction: 'ingress', key: '*6', verdict: 'deny' },
  });
  const rows = html.slice(html.indexOf('<tbody')).split('<tbody').map(textOf).slice(-2);
  expect(rows[0]).toMatch(/\* All traffic All All 0\.0\.0\.0\/0 Deny$/);
  expect(rows[1]).toMatch(/\* All traffic All All ::\/0 Deny .*decides: deny/);
  expect(html.match(/aria-current/g)).toHaveLength(1);
});

test('what a type settles is shown as settled, and said so', () => {
  const html = filterOf({ filter: group.filter });
  expect(textOf(html)).toContain('TCP , filled in by the type 443 , filled in by the type');
  expect(html.match(/class="filled/g)).toHaveLength(3);
});

test('a security group shows a single type of ICMPv6 that it has, and offers it nowhere else', () => {
  const html = filterOf({
    scenario: scenarioWith(['icmpv6 128/0 from ::/0', 'https from ::/0']),
    filter: group.filter,
  });
  expect(html.match(/Custom ICMP - IPv6/g)).toHaveLength(1);
  expect(html).toMatch(
    /aria-label="ICMP type, row 1"[^>]*value="128"|value="128"[^>]*aria-label="ICMP type, row 1"/,
  );
});

test('a security group has a description and no numbers', () => {
  const html = filterOf({ filter: group.filter });
  expect(columns(html)).toEqual(['Type', 'Protocol', 'Port range', 'Source', 'Description', 'Remove']);
});

test('every field says which row and which column it is', () => {
  const labels = [
    ...filterOf({ filter: acl.filter }).matchAll(/<(?:input|select)[^>]*aria-label="([^"]*)"/g),
  ];
  expect(labels.map(([, label]) => label)).toEqual([
    'Rule number, rule 100',
    'Type, rule 100',
    'Source, rule 100',
    'Allow/Deny, rule 100',
    'Rule number, rule 200',
    'Type, rule 200',
    'ICMP type, rule 200',
    'ICMP code, rule 200',
    'Source, rule 200',
    'Allow/Deny, rule 200',
  ]);
});

test('a locked filter can be read and has nothing to be used but its tabs', () => {
  const html = filterOf({ filter: group.filter, locked: ['ingress', 'egress'] });
  expect(html).not.toMatch(/<input|<select|data-remove|data-add/);
  expect(textOf(html)).toContain('Locked');
  expect(textOf(html)).toContain('Custom TCP TCP 8000-8099 sg:db-sg');
});

test('a wrong field is marked, and its sentence belongs to it', () => {
  const [row] = rowsOf(scenario, group, []);
  const { open } = settled(scenario, [], row!, { ...row!.draft, peer: '10.0.' });
  const html = filterOf({ filter: group.filter, open });
  const [, id = 'none'] = /aria-invalid="true" aria-describedby="([^"]*)"/.exec(html) ?? [];
  expect(textOf(html.slice(html.indexOf(`id="${id}"`)))).toContain('Source address');
  expect(textOf(html)).toContain('this stays in force: https from 0.0.0.0/0');
});

test('nobody is corrected in the middle of a word', () => {
  const [row] = rowsOf(scenario, group, []);
  expect(filterOf({ filter: group.filter, open: typed([], row!, 'peer', '10.0.') })).not.toContain(
    'aria-invalid',
  );
});

test('the empty fields of a new row are missing, not wrong', () => {
  const html = filterOf({ filter: group.filter, open: withNewRow(scenario, group, []) });
  expect(html).not.toContain('aria-invalid');
  expect(textOf(html)).toContain('Not in force yet');
});

test.each([
  { key: 100, verdict: 'looking', says: 'being looked at' },
  { key: 200, verdict: 'deny', says: 'decides: deny' },
  { key: '*', verdict: 'deny', says: 'decides: deny' },
] as const)('the row $key that the packet is at is current, and says "$says"', ({ key, verdict, says }) => {
  const html = filterOf({ filter: acl.filter, lit: { direction: 'ingress', key, verdict } });
  expect(html.match(/aria-current/g)).toHaveLength(1);
  expect(textOf(html.slice(html.indexOf('aria-current')))).toContain(says);
});

test('the list goes where the packet is', () => {
  const html = filterOf({ filter: acl.filter, lit: { direction: 'egress', key: '*', verdict: 'deny' } });
  expect(html).toContain('Outbound rules of public-acl');
  expect(columns(html)).toContain('Destination');
});

test('the same rules as sentences, a network ACL to its end', () => {
  const html = filterOf({ filter: acl.filter, sentences: true });
  expect(html).not.toMatch(/<table|<input|data-add|data-paste/);
  expect([...html.matchAll(/<li.*?<\/li>/gs)].map(([item]) => textOf(item))).toEqual([
    '▲ Rule 100: let in HTTPS (TCP 443) from anyone (IPv4).',
    '■ Rule 200: turn away ICMP Echo Request with code 0 from 198.51.100.0/24.',
    '■ Rule *: turn away all else from anyone (IPv4).',
  ]);
});

test('a sentence is lit as its row would be', () => {
  const lit = { direction: 'ingress', key: 200, verdict: 'deny' } as const;
  const html = filterOf({ filter: acl.filter, sentences: true, lit });
  expect(textOf(html.slice(html.indexOf('aria-current')))).toMatch(/^[^R]*Rule 200.*decides: deny/);
});

test('the box for several rules says what is wrong line by line, and what can be added', () => {
  const text = 'ssh from 10.0.0.0/8\nhttps to 0.0.0.0/0\n\nhttps from sg:nobody';
  const html = filterOf({ filter: group.filter, pasted: [{ place: group, text }] });
  expect(textOf(html)).toContain('1 rule can be added, 2 lines have a problem');
  expect(textOf(html)).toContain('line 2 preposition line 4 unknown-name Add 1 rule Close');
});

test('what AWS accepts and surprises with is said on the row, and is no error', () => {
  const html = filterOf({ filter: group.filter, scenario: scenarioWith(['ssh from 0.0.0.0/0']) });
  expect(textOf(html)).toContain('this rule lets everybody in to SSH (22)');
  expect(html).not.toContain('aria-invalid');
  expect(textOf(html)).not.toContain(en.draft);
});

test('what was pasted is quoted no longer than one can read', () => {
  const [row] = rowsOf(scenario, group, []);
  const { open } = settled(scenario, [], row!, { ...row!.draft, peer: 'x'.repeat(10_000) });
  const html = filterOf({
    filter: group.filter,
    open,
    explain: (fault) => `\`${'text' in fault ? fault.text : ''}\``,
  });
  expect(textOf(html)).toMatch(/x{60}…/);
  expect(textOf(html)).not.toMatch(/x{61}/);
});

test('a number that is used comes with one that is free', () => {
  const [row] = rowsOf(scenario, acl, []);
  const { open } = settled(scenario, [], row!, { ...row!.draft, ruleNumber: '200' });
  expect(textOf(filterOf({ filter: acl.filter, open }))).toContain('Use 210');
});

test('the panel shows one filter, and always its way back', () => {
  const { body } = render(EditorPanel, {
    props: {
      scenario,
      filters: [
        { ...group.filter, locked: [] },
        { ...acl.filter, locked: ['ingress', 'egress'] },
      ],
      selected: acl.filter,
      canUndo: true,
      canRedo: false,
      canReset: false,
      words: ja,
      explain: ({ kind }) => kind,
      language: 'ja',
      onedit: nothing,
      onundo: nothing,
      onredo: nothing,
      onreset: nothing,
    },
  });
  expect(body.match(/<table/g)).toHaveLength(1);
  expect(textOf(body)).toMatch(/元に戻す やり直す 最初に戻す/);
  expect(body.match(/aria-disabled="true"/g)).toHaveLength(2);
  expect(textOf(body)).toContain('インバウンド 2');
});

function filterOf(
  props: Pick<ComponentProps<typeof FilterEditor>, 'filter'> & Partial<ComponentProps<typeof FilterEditor>>,
) {
  return render(FilterEditor, {
    props: {
      scenario,
      locked: [],
      open: [],
      sentences: false,
      pasted: [],
      words: en,
      explain: ({ kind }) => kind,
      language: 'en',
      onpasted: nothing,
      onopen: nothing,
      onedit: nothing,
      ...props,
    },
  }).body;
}

function columns(html: string): readonly string[] {
  return [...html.matchAll(/<th [^>]*>(.*?)<\/th>/gs)].map(([, inside = '']) => textOf(inside));
}

function textOf(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
