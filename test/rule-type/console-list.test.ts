import { describe, expect, test } from 'vitest';
import { protocolNumber } from '../../src/net/protocol.ts';
import { ruleTypes } from '../../src/rule-type/catalog.ts';
import { presenceOf, pairTypes, countPresence } from '../../src/rule-type/comparison.ts';
import type { FilterKind, Writes } from '../../src/rule-type/rule-type.ts';
import type { Traffic } from '../../src/scenario/traffic.ts';
import { readCases } from '../read-cases.ts';

/** A type as the list under test/cases has it. */
interface Listed {
  readonly en: string;
  readonly ja: string;
  readonly protocol: number | 'you enter';
  readonly ports?: readonly number[] | 'all' | 'you enter';
  readonly icmp?: readonly number[] | 'you enter';
  /** False where the talk does not have it. */
  readonly talk?: false;
}

const listed = readCases<Readonly<Record<FilterKind, readonly Listed[]>>>('types/console-types.json');
const kinds = ['security-group', 'network-acl'] as const;

describe.each(kinds)('the list of a %s', (kind) => {
  test('has the names, protocols and ports of the console, in its order', () => {
    expect(ruleTypes[kind].map(({ label, writes }) => ({ ...label, ...asListed(writes) }))).toEqual(
      listed[kind].map(({ talk: _, ...type }) => type),
    );
  });

  test('says of a type that the talk has not that it has not', () => {
    const unknownToTalk = listed[kind].filter(({ talk }) => talk === false).map(({ en }) => en);
    const noted = ruleTypes[kind].filter(({ notes }) => notes.includes('not-in-talk'));
    expect(noted.map(({ label }) => label.en)).toEqual(unknownToTalk);
  });
});

test('what both lists have is what both lists of the console write alike, whatever they call it', () => {
  const written = (kind: FilterKind) =>
    listed[kind].map(({ en: _en, ja: _ja, talk: _talk, ...writes }) => JSON.stringify(writes));
  const groups = new Set(written('security-group'));
  const shared = written('network-acl').filter((type) => groups.has(type)).length;
  expect(countPresence(pairTypes())).toEqual({
    both: shared,
    'security-group': groups.size - shared,
    'network-acl': listed['network-acl'].length - shared,
  });
});

test('by the talk, which lacks "All traffic" in one list, 30 types are shared, 3 are a group’s and 5 an ACL’s', () => {
  const pairs = pairTypes('talk');
  expect(countPresence(pairs)).toEqual({ both: 30, 'security-group': 3, 'network-acl': 5 });
  const onlyInGroups = pairs.filter((pair) => presenceOf(pair) === 'security-group');
  expect(onlyInGroups.map(({ id }) => id)).toEqual(['all', 'elastic-graphics', 'cqlsh']);
});

test('the two lists beside each other leave nothing out, and have services in the order of their ports', () => {
  const pairs = pairTypes();
  const inList = (kind: FilterKind) => ruleTypes[kind].map(({ id }) => id).toSorted();
  expect(pairs.flatMap(({ group }) => group?.id ?? []).toSorted()).toEqual(inList('security-group'));
  expect(pairs.flatMap(({ acl }) => acl?.id ?? []).toSorted()).toEqual(inList('network-acl'));
  expect(pairs.slice(0, 5).every(({ type }) => type.writes.asks !== 'nothing')).toBe(true);
  const ports = pairs.flatMap(({ type }) =>
    type.writes.asks === 'nothing' && 'ports' in type.writes.traffic ? type.writes.traffic.ports.first : [],
  );
  expect(ports).toEqual(ports.toSorted((one, other) => one - other));
});

function asListed(writes: Writes): Pick<Listed, 'protocol' | 'ports' | 'icmp'> {
  switch (writes.asks) {
    case 'nothing':
      return trafficAsListed(writes.traffic);
    case 'ports':
      return { protocol: protocolNumber[writes.protocol], ports: 'you enter' };
    case 'icmp':
      return { protocol: protocolNumber[writes.protocol], icmp: 'you enter' };
    case 'protocol':
      return { protocol: 'you enter', ports: 'all' };
  }
}

function trafficAsListed(traffic: Traffic): Pick<Listed, 'protocol' | 'ports' | 'icmp'> {
  switch (traffic.protocol) {
    case 'all':
      return { protocol: -1, ports: 'all' };
    case 'tcp':
    case 'udp':
      return { protocol: protocolNumber[traffic.protocol], ports: [traffic.ports.first, traffic.ports.last] };
    case 'icmp':
    case 'icmpv6':
      return { protocol: protocolNumber[traffic.protocol], icmp: [-1, -1] };
    case 'other':
      return { protocol: traffic.number, ports: 'all' };
  }
}
