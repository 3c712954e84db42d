import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOpen, type OpenQuestion } from '../../../src/app/open/find-open.ts';
import { keyOf, kindsInUse } from '../../../src/app/open/kinds-in-use.ts';
import { kindText, portsText } from '../../../src/app/open/port-text.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { HeaderSpaces } from '../../../src/symbolic/headers/spaces.ts';
import { open } from '../../../src/words/en/open.ts';
import { network } from '../../network.ts';

const file = readFileSync(new URL('../../../src/app/rooms/bench-example.yaml', import.meta.url), 'utf8');
const text = file.replace(/^kaerimichi: 1\n/, '');
const example = network(text);

function answer(question: OpenQuestion) {
  const steps = findOpen(question, new HeaderSpaces());
  let taken = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { taken, findings: step.value };
    taken += 1;
    expect(step.value.done).toBe(taken);
    expect(step.value.all).toBeGreaterThanOrEqual(taken);
  }
}

test('the kinds that matter are those that hosts listen to and rules name by one port', () => {
  expect(kindsInUse(example).map(keyOf)).toEqual(['tcp 443', 'tcp 5432']);
  const pinged = network(text.replace('https from 0.0.0.0/0]', 'https from 0.0.0.0/0, icmp from 0.0.0.0/0]'));
  expect(kindsInUse(pinged).map(keyOf)).toEqual(['tcp 443', 'tcp 5432', 'ping']);
});

test('a network that names no port is asked about SSH and HTTPS', () => {
  expect(kindsInUse({ ...example, hosts: [], securityGroups: [], networkAcls: [] }).map(keyOf)).toEqual([
    'tcp 22',
    'tcp 443',
  ]);
});

test('without an earlier network there is nothing to compare, and the steps are the pairs', () => {
  const { taken, findings } = answer({ scenario: example, before: undefined, kinds: [] });
  expect(findings.differences).toEqual([]);
  expect(taken).toBe(findings.openings.length);
});

test('what a change opened is found, and taken back it is closed; the door alone, or the gate alone, opens nothing', () => {
  const door = ['inbound: [https from', 'inbound: [http from 0.0.0.0/0, https from'] as const;
  const gate = [
    '[100 allow https from',
    '[90 allow http from 198.51.100.0/24, 100 allow https from',
  ] as const;
  const outside = (before: Scenario, scenario: Scenario) =>
    answer({ scenario, before, kinds: [] }).findings.differences.flatMap(({ onlyIn, tcp, passage }) =>
      passage.from === 'internet' ? [{ onlyIn, tcp }] : [],
    );
  const gateOnly = network(text.replace(...gate));
  const both = network(text.replace(...gate).replace(...door));
  const tcp = [{ first: 80, last: 80 }];
  expect(outside(example, gateOnly)).toEqual([]);
  expect(outside(example, network(text.replace(...door)))).toEqual([]);
  expect(outside(gateOnly, both)).toEqual([{ onlyIn: 'other', tcp }]);
  expect(outside(both, gateOnly)).toEqual([{ onlyIn: 'one', tcp }]);
});

test('ports are told with the name that the console has for them', () => {
  const ranges = [
    { first: 443, last: 443 },
    { first: 8000, last: 8010 },
  ];
  expect(portsText('tcp', ranges, open, 'en')).toBe('TCP 443 (HTTPS), 8000-8010');
  const many = Array.from({ length: 9 }, (_, place) => ({ first: 2 * place, last: 2 * place }));
  expect(portsText('udp', many, open, 'en')).toBe('UDP 0, 2, 4, 6, 8, 10, and 3 more');
  expect(kindText({ protocol: 'tcp', port: 5432 }, open, 'en')).toBe('PostgreSQL · TCP 5432');
  expect(kindText({ protocol: 'tcp', port: 5433 }, open, 'en')).toBe('TCP 5433');
  expect(kindText({ protocol: 'ping' }, open, 'en')).toBe('Ping');
});
