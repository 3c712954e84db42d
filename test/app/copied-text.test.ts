import { expect, test } from 'vitest';
import { copiedText } from '../../src/app/copy/copied-text.ts';
import { scopesOf, selectionOf, type CopyScope } from '../../src/app/copy/selection.ts';
import type { Copied } from '../../src/editor/copied.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { copy } from '../../src/words/en/copy.ts';

const { scenario } = readScenario(`
kaerimichi: 1
vpcs: { main: { cidr: 10.0.0.0/16 } }
subnets: { public: { cidr: 10.0.1.0/24, acl: gate }, plain: { cidr: 10.0.2.0/24 } }
security-groups: { web-sg: { inbound: [https from 0.0.0.0/0, ssh from 10.0.0.0/16 -- us], outbound: [] } }
network-acls: { gate: { inbound: [200 deny all from ::/0, 100 allow http from 0.0.0.0/0], outbound: [] } }
`);
if (!scenario) throw new Error('this network cannot be read');

const group = { kind: 'security-group', id: 'web-sg' } as const;
const inbound = { filter: group, direction: 'ingress' } as const;
const line = 'ssh from 10.0.0.0/16 -- us';

function check(source: Copied, scope: CopyScope, text: string) {
  if (!scenario) return;
  expect(copiedText(selectionOf(scenario, source, scope), 'notation', copy.comments)).toBe(text);
}

test('one rule is copied as its line', () => {
  check({ place: inbound, line }, 'rule', `${line}\n`);
});

test('a list is copied line by line', () => {
  check({ place: inbound }, 'list', `https from 0.0.0.0/0\n${line}\n`);
});

test('the entries of a network ACL are copied in the order in which they are looked at', () => {
  const place = { filter: { kind: 'network-acl', id: 'gate' }, direction: 'ingress' } as const;
  check({ place }, 'list', '100 allow http from 0.0.0.0/0\n200 deny all from ::/0\n');
});

test('of a list without rules there is nothing to copy, in any form', () => {
  const selection = selectionOf(scenario, { place: { filter: group, direction: 'egress' } }, 'list');
  for (const form of ['notation', 'cli', 'terraform'] as const)
    expect(copiedText(selection, form, copy.comments)).toBe('');
});

test('a whole group is copied as a scenario file has it', () => {
  const text = `security-groups:\n  web-sg: { inbound: [ https from 0.0.0.0/0, ${line} ], outbound: [] }\n`;
  check({ place: inbound }, 'filter', text);
});

test('a default network ACL that nobody wrote is copied as AWS has it', () => {
  const place = { filter: { kind: 'network-acl', id: 'default' }, direction: 'ingress' } as const;
  const selection = selectionOf(scenario, { place }, 'filter');
  expect(copiedText(selection, 'notation', copy.comments)).toContain('100 allow all from 0.0.0.0/0');
});

test('a rule that was pointed at is offered first, then more and more', () => {
  expect(scopesOf({ place: inbound, line })).toEqual(['rule', 'list', 'filter', 'all']);
  expect(scopesOf({ place: inbound })).toEqual(['list', 'filter', 'all']);
});
