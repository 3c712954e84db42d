import { expect, test } from 'vitest';
import { apply } from '../../src/scenario/apply-edit.ts';
import type { Edit } from '../../src/scenario/edit.ts';
import { formatEntry, formatRule } from '../../src/scenario/rule-text.ts';
import { parseEntry, parseRule } from '../../src/scenario/notation.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { must } from '../must.ts';
import { network } from '../network.ts';

const scenario = network(`
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { a: { cidr: 10.0.0.0/24 } }
hosts: { h: { subnet: a, address: 10.0.0.10, groups: [g] } }
security-groups:
  g: { inbound: [ssh from anywhere, http from anywhere, https from anywhere] }
  other: {}
network-acls:
  gate: { inbound: [100 allow ssh from anywhere, 200 allow http from anywhere] }
`);

const ofRule = (change: 'add' | 'remove', text: string, group = 'g'): Edit => ({
  kind: 'rule',
  group,
  direction: 'ingress',
  change: { kind: change, item: must(parseRule(text, 'ingress')) },
});
const ofEntry = (change: 'add' | 'remove', text: string, acl = 'gate'): Edit => ({
  kind: 'entry',
  acl,
  direction: 'ingress',
  change: { kind: change, item: must(parseEntry(text, 'ingress')) },
});
const insteadOf = (text: string, by: string): Edit => ({
  kind: 'rule',
  group: 'g',
  direction: 'ingress',
  change: { kind: 'replace', item: must(parseRule(text, 'ingress')), by: must(parseRule(by, 'ingress')) },
});
const entryInsteadOf = (text: string, by: string): Edit => ({
  kind: 'entry',
  acl: 'gate',
  direction: 'ingress',
  change: { kind: 'replace', item: must(parseEntry(text, 'ingress')), by: must(parseEntry(by, 'ingress')) },
});
const wear = (host: string, groups: readonly string[]): Edit => ({ kind: 'replace-groups', host, groups });

const from = ' from 0.0.0.0/0';

test.each([
  [
    'a rule is added at the end',
    ofRule('add', `rdp${from}`),
    `ssh${from}, http${from}, https${from}, rdp${from}`,
  ],
  [
    'a rule is removed, whatever its description',
    ofRule('remove', `http${from} -- x`),
    `ssh${from}, https${from}`,
  ],
  [
    'a rule that is replaced keeps its place',
    insteadOf(`http${from}`, `rdp${from}`),
    `ssh${from}, rdp${from}, https${from}`,
  ],
  [
    'a description can be replaced',
    insteadOf(`http${from}`, `http${from} -- x`),
    `ssh${from}, http${from} -- x, https${from}`,
  ],
  [
    'an entry is added',
    ofEntry('add', `50 deny all${from}`),
    `100 allow ssh${from}, 200 allow http${from}, 50 deny all${from}`,
  ],
  ['an entry is removed', ofEntry('remove', `100 allow ssh${from}`), `200 allow http${from}`],
  [
    'an entry is replaced under its own number',
    entryInsteadOf(`100 allow ssh${from}`, `100 deny ssh${from}`),
    `100 deny ssh${from}, 200 allow http${from}`,
  ],
  ['the groups of a host are replaced', wear('h', ['other']), 'other'],
  ['a host can be without groups', wear('h', []), ''],
  [
    'the default network ACL is there without being written',
    ofEntry('add', `50 deny all${from}`, 'default'),
    `100 allow all${from}, 50 deny all${from}`,
  ],
] as const)('%s', (_, edit, text) => {
  expect(listOf(must(apply(scenario, edit)), edit)).toBe(text);
});

test.each([
  ['an unknown group', ofRule('add', `rdp${from}`, 'x'), { kind: 'no-filter', id: 'x' }],
  ['a network ACL is no group', ofRule('add', `rdp${from}`, 'gate'), { kind: 'no-filter', id: 'gate' }],
  ['an unknown network ACL', ofEntry('add', `1 deny all${from}`, 'x'), { kind: 'no-filter', id: 'x' }],
  ['a rule that is not there', ofRule('remove', `rdp${from}`), { kind: 'no-such-rule' }],
  ['a rule that is there', ofRule('add', `tcp 22${from} -- again`), { kind: 'duplicate-rule' }],
  [
    'a rule replaced by one that is there',
    insteadOf(`http${from}`, `ssh${from}`),
    { kind: 'duplicate-rule' },
  ],
  ['an entry that is not there', ofEntry('remove', `99 deny ssh${from}`), { kind: 'no-such-rule' }],
  [
    'an entry whose number says something else',
    ofEntry('remove', `100 deny ssh${from}`),
    { kind: 'other-entry', ruleNumber: 100 },
  ],
  [
    'a number that is used',
    ofEntry('add', `100 deny all${from}`),
    { kind: 'rule-number-used', ruleNumber: 100 },
  ],
  [
    'a number that is used, by replacing',
    entryInsteadOf(`100 allow ssh${from}`, `200 allow ssh${from}`),
    { kind: 'rule-number-used', ruleNumber: 200 },
  ],
  ['an unknown host', wear('x', ['g']), { kind: 'no-host', id: 'x' }],
  ['an unknown group of a host', wear('h', ['g', 'x']), { kind: 'no-group', id: 'x' }],
] as const)('%s is refused', (_, edit, problem) => {
  expect(apply(scenario, edit)).toMatchObject({ ok: false, problem });
});

/** What the edit was about, as it is now. */
function listOf({ hosts, securityGroups, networkAcls }: Scenario, edit: Edit): string {
  switch (edit.kind) {
    case 'rule': {
      const rules = securityGroups.find(({ id }) => id === edit.group)?.[edit.direction] ?? [];
      return rules.map((rule) => formatRule(rule, edit.direction)).join(', ');
    }
    case 'entry': {
      const entries = networkAcls.find(({ id }) => id === edit.acl)?.[edit.direction] ?? [];
      return entries.map((entry) => formatEntry(entry, edit.direction)).join(', ');
    }
    case 'replace-groups':
      return hosts.find(({ id }) => id === edit.host)?.groups.join(', ') ?? '';
  }
}
