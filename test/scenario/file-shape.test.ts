import * as v from 'valibot';
import { expect, test } from 'vitest';
import { takeShape } from '../../src/scenario/file-shape.ts';
import { scenarioFile } from '../../src/scenario/schema.ts';

const head = { kaerimichi: 1, vpcs: { main: { cidr: '10.0.0.0/16' } } };

test.each([
  // A list where a mapping must stand is one fault, and not one for each of its properties.
  { file: { ...head, 'prefix-lists': { office: ['198.51.100.0/24'] } }, at: ['prefix-lists', 'office'] },
  { file: { ...head, hosts: { web: [] } }, at: ['hosts', 'web'] },
  { file: { ...head, subnets: { a: [{ cidr: '10.0.1.0/24' }, 2] } }, at: ['subnets', 'a'] },
  { file: [1, 2], at: [] },
])('in $file a list stands where a mapping must, at $at', ({ file, at }) => {
  expect(takeShape(scenarioFile, file)).toEqual({
    faults: [{ fault: { kind: 'shape', wanted: 'Object', got: 'Array' }, path: at }],
  });
});

test('every fault is told, with the way to it', () => {
  const file = {
    ...head,
    seed: -1,
    sed: 7,
    hosts: { a: [], web: { subnet: 7, address: '10.0.1.10', listens: ['tcp 22', 23], sytem: 'linux' } },
    'prefix-lists': { office: { 'max-entries': 1001 } },
  };
  const told = takeShape(scenarioFile, file).faults.map(({ fault, path }) => ({
    ...fault,
    at: path.join('.'),
  }));
  expect(told).toEqual([
    { kind: 'shape', wanted: 'Object', got: 'Array', at: 'hosts.a' },
    { kind: 'bounds', got: '-1', first: 0, last: 2 ** 32 - 1, at: 'seed' },
    { kind: 'shape', wanted: 'string', got: '7', at: 'hosts.web.subnet' },
    { kind: 'shape', wanted: 'string', got: '23', at: 'hosts.web.listens.1' },
    expect.objectContaining({ kind: 'unknown-key', key: 'sytem', at: 'hosts.web.sytem' }),
    { kind: 'bounds', got: '1001', first: 1, last: 1000, at: 'prefix-lists.office.max-entries' },
    expect.objectContaining({ kind: 'unknown-key', key: 'sed', at: 'sed' }),
  ]);
});

test('what is not there is told by its name, and what may stand there with all that is known', () => {
  const { faults } = takeShape(scenarioFile, { kaerimichi: 1, vpcs: { main: { cdir: 'x' } } });
  expect(faults).toEqual([
    { fault: { kind: 'missing-key', key: 'cidr' }, path: ['vpcs', 'main', 'cidr'] },
    {
      fault: { kind: 'unknown-key', key: 'cdir', known: ['cidr', 'secondary', 'ipv6'] },
      path: ['vpcs', 'main', 'cdir'],
    },
  ]);
});

test('a number of any size is taken where no bounds are set', () => {
  const schema = v.strictObject({
    count: v.pipe(v.number(), v.maxValue(9)),
    other: v.pipe(v.number(), v.minValue(1)),
  });
  expect(takeShape(schema, { count: 10, other: 0 }).faults.map(({ fault }) => fault)).toEqual([
    { kind: 'bounds', got: '10', first: -Infinity, last: 9 },
    { kind: 'bounds', got: '0', first: 1, last: Infinity },
  ]);
  expect(takeShape(schema, { count: 3, other: 4 })).toEqual({ value: { count: 3, other: 4 }, faults: [] });
});
