import { expect, test } from 'vitest';
import { ruleTypeById, ruleTypes, ruleTypesFor } from '../../src/rule-type/catalog.ts';
import { pairTypes, presenceOf, type Presence } from '../../src/rule-type/comparison.ts';
import { namedTraffic } from '../../src/scenario/named-traffic.ts';

const kinds = ['security-group', 'network-acl'] as const;

test('the console has 33 types for security groups and 36 for network ACLs', () => {
  expect(ruleTypes['security-group']).toHaveLength(33);
  expect(ruleTypes['network-acl']).toHaveLength(36);
});

test.each(kinds)('no type stands twice in the list of a %s', (kind) => {
  const ids = ruleTypes[kind].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('some types are in one list only', () => {
  const only = (presence: Presence) =>
    pairTypes()
      .filter((pair) => presenceOf(pair) === presence)
      .map(({ id }) => id);
  expect(only('security-group')).toEqual(['elastic-graphics', 'cqlsh']);
  expect(only('network-acl')).toEqual(['custom-icmpv6', 'telnet', 'nameserver', 'http-alt', 'https-alt']);
});

test('a security group offers all of ICMPv6 only, and still shows a single type that the API put there', () => {
  const offered = ruleTypesFor('security-group', 'https').map(({ id }) => id);
  expect(offered).toContain('all-icmpv6');
  expect(offered).not.toContain('custom-icmpv6');
  expect(ruleTypesFor('security-group', 'custom-icmpv6').map(({ id }) => id)).toContain('custom-icmpv6');
});

test('a network ACL offers both of the types for ICMPv6, each once', () => {
  const ids = ruleTypesFor('network-acl', 'custom-icmpv6').map(({ id }) => id);
  expect(ids.filter((id) => id.endsWith('icmpv6'))).toEqual(['custom-icmpv6', 'all-icmpv6']);
});

test('every named service is a type of at least one list', () => {
  const ids = new Set(kinds.flatMap((kind) => ruleTypes[kind].map(({ id }) => id)));
  expect(namedTraffic.filter(({ name }) => !ids.has(name))).toEqual([]);
});

test.each([
  ['security-group', 'mysql', 'MYSQL/Aurora'],
  ['network-acl', 'mysql', 'MySQL/Aurora (3306)'],
  ['security-group', 'oracle', 'Oracle-RDS'],
  ['network-acl', 'oracle', 'Oracle (1521)'],
  ['network-acl', 'dns-udp', 'DNS (UDP) (53)'],
  ['network-acl', 'http-alt', 'HTTP* (8080)'],
] as const)('the list of a %s calls %s "%s"', (kind, id, label) => {
  expect(ruleTypeById(kind, id).label).toEqual({ en: label, ja: label });
});

test('CQLSH stands for 9142, the port of Amazon Keyspaces', () => {
  expect(ruleTypeById('security-group', 'cqlsh').writes).toEqual({
    asks: 'nothing',
    traffic: { protocol: 'tcp', ports: { first: 9142, last: 9142 } },
  });
});
