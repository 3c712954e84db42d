import { expect, test } from 'vitest';
import { allPorts } from '../../src/net/port.ts';
import { ephemeralPorts } from '../../src/scenario/network.ts';
import { namedTypes, reachOfTypes } from '../../src/rule-type/way-home.ts';

const kinds = ['security-group', 'network-acl'] as const;

test('security groups have 24 named types and network ACLs 26', () => {
  expect(kinds.map((kind) => namedTypes(kind).length)).toEqual([24, 26]);
});

test.each(kinds)(
  'none of the named types of a %s reaches a port that Linux or today’s Windows picks',
  (kind) => {
    expect(reachOfTypes(kind, ephemeralPorts.linux).types).toEqual([]);
    expect(reachOfTypes(kind, ephemeralPorts.windows).types).toEqual([]);
  },
);

test('of the ports that a NAT gateway picks, the named types of a network ACL open 11 of 64,512', () => {
  const { types, ports, of } = reachOfTypes('network-acl', ephemeralPorts['nat-gateway']);
  expect(types.map(({ id }) => id)).toEqual([
    'mssql',
    'oracle',
    'nfs',
    'mysql',
    'rdp',
    'postgres',
    'redshift',
    'winrm-http',
    'winrm-https',
    'http-alt',
    'https-alt',
  ]);
  expect([ports, of]).toEqual([11, 64_512]);
});

test('DNS has two types and one port', () => {
  expect(reachOfTypes('security-group', { first: 53, last: 53 })).toMatchObject({ ports: 1, of: 1 });
  expect(reachOfTypes('security-group', allPorts).types).toHaveLength(24);
});
