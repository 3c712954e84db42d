import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { readScenario } from '../../src/scenario/file.ts';
import { writeScenario } from '../../src/scenario/file-writer.ts';
import { readText } from '../read-cases.ts';
import { eventfulScenario } from './arbitrary/action.ts';
import { runs } from './runs.ts';

const written = ['shop', 'ipv6', 'vpcs', 'balancer'].map((name) => readText(`scenarios/${name}.yaml`));

test('a scenario that was written is read as the same', () => {
  fc.assert(
    fc.property(eventfulScenario, (network) => {
      const text = writeScenario(network);
      const { scenario, problems } = readScenario(text);
      expect(
        problems.filter(({ severity }) => severity === 'error'),
        text,
      ).toEqual([]);
      expect(scenario).toEqual(network);
    }),
    runs,
  );
});

test('writing what was read from what was written gives the same text', () => {
  fc.assert(
    fc.property(eventfulScenario, (network) => {
      const text = writeScenario(network);
      const { scenario } = readScenario(text);
      expect(scenario && writeScenario(scenario)).toBe(text);
    }),
    { ...runs, numRuns: 50 },
  );
});

const change = fc.record({
  at: fc.nat(Math.max(...written.map(({ length }) => length))),
  length: fc.nat(30),
  text: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\t',
      '\r\n',
      '\0',
      '\uFEFF',
      ':',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a ',
      '!!x ',
      '<<: ',
      '? ',
    ),
    fc.constantFrom(
      '__proto__: 1\n',
      'constructor: {}\n',
      'toString',
      '1e400',
      '-0',
      '.inf',
      'null',
      '~',
      'main',
      '10.0.0.1',
      '::1',
      '2001:db8::/32',
      'default',
      '---\n',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
});

test('a file with slips in it gives a scenario that can be played, or problems that say where', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...written),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (file, changes) => {
        const text = changes.reduce(
          (before, { at, length, text: by }) => before.slice(0, at) + by + before.slice(at + length),
          file,
        );
        const { scenario, problems } = readScenario(text);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(errors.length > 0).toBe(scenario === undefined);
        for (const { position } of errors)
          expect(position?.line ?? 1).toBeLessThanOrEqual(text.split('\n').length + 1);
        if (scenario) expect(play(scenario).events).toHaveLength(scenario.actions.length);
      },
    ),
    { ...runs, numRuns: 400 },
  );
});

test('any text at all gives a scenario or problems', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
      (text) => {
        const { scenario, problems } = readScenario(text);
        expect(scenario === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      },
    ),
    { ...runs, numRuns: 150 },
  );
});

test('any JSON in the place of any part gives a scenario or problems', () => {
  const parts = fc.constantFrom(
    'vpcs',
    'subnets',
    'hosts',
    'internet',
    'nat-gateways',
    'load-balancers',
    'peerings',
    'transit-gateways',
    'port-25',
    'security-groups',
    'network-acls',
    'prefix-lists',
    'actions',
    'seed',
    'kaerimichi',
    '__proto__',
    'constructor',
  );
  fc.assert(
    fc.property(parts, fc.jsonValue({ maxDepth: 3 }), (part, value) => {
      const base = `kaerimichi: 1\nvpcs: { main: { cidr: 10.0.0.0/16 } }\n`;
      const without = base.split('\n').filter((line) => !line.startsWith(`${part}:`));
      const { scenario, problems } = readScenario(
        `${without.join('\n')}\n"${part}": ${JSON.stringify(value)}\n`,
      );
      expect(scenario === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
    }),
    { ...runs, numRuns: 150 },
  );
});
