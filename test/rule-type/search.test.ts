import { expect, test } from 'vitest';
import { ruleTypes } from '../../src/rule-type/catalog.ts';
import { searchRuleTypes } from '../../src/rule-type/search.ts';
import { serviceKindOf } from '../../src/rule-type/service.ts';
import { namedTraffic } from '../../src/scenario/named-traffic.ts';

function found(kind: 'security-group' | 'network-acl', text: string): readonly string[] {
  return searchRuleTypes(kind, text).map(({ id }) => id);
}

test.each(['security-group', 'network-acl'] as const)(
  'nothing typed means the whole list of a %s',
  (kind) => {
    expect(searchRuleTypes(kind, ' ')).toEqual(ruleTypes[kind]);
  },
);

test.each([
  ['mysql', 'mysql'],
  ['MySQL/Aurora', 'mysql'],
  ['aurora', 'mysql'],
  ['3306', 'mysql'],
  ['3306', 'mysql'],
  ['http', 'http'],
  ['postgre', 'postgres'],
  ['カスタム tcp', 'custom-tcp'],
  ['すべてのトラフィック', 'all'],
  ['udp 53', 'dns-udp'],
  ['remote desktop', undefined],
] as const)('"%s" means %s before all others', (text, first) => {
  expect(found('security-group', text)[0]).toBe(first);
});

test.each(['database', 'データベース', 'でーたべーす', 'データベース', 'DataBase'])(
  '"%s" means the databases',
  (text) => {
    expect(found('security-group', text)).toEqual([
      'mssql',
      'mysql',
      'redshift',
      'postgres',
      'oracle',
      'cqlsh',
    ]);
  },
);

test.each([
  ['8080', ['custom-tcp', 'custom-udp']],
  ['443', ['https', 'custom-tcp', 'custom-udp']],
  ['65535', ['custom-tcp', 'custom-udp']],
  ['65536', []],
  ['no such thing', []],
] as const)('in a security group, "%s" means %j', (text, ids) => {
  expect(found('security-group', text)).toEqual(ids);
});

test('each filter is searched in its own list', () => {
  expect(found('network-acl', '8080')).toEqual(['http-alt', 'custom-tcp', 'custom-udp']);
  expect(found('security-group', 'telnet')).toEqual([]);
});

test('every type is found by its label, in both languages', () => {
  for (const kind of ['security-group', 'network-acl'] as const) {
    for (const { id, label } of ruleTypes[kind]) {
      expect(found(kind, label.en)).toContain(id);
      expect(found(kind, label.ja)).toContain(id);
    }
  }
});

test('every named service is of some kind', () => {
  expect(namedTraffic.filter(({ name }) => !serviceKindOf(name))).toEqual([]);
});
