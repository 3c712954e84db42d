import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAll } from '../../src/scenario/apply-edit.ts';
import { editsBetween } from '../../src/scenario/edits-between.ts';
import { parseAction } from '../../src/scenario/action-notation.ts';
import { formatEdit } from '../../src/scenario/action-text.ts';
import type { Edit } from '../../src/scenario/edit.ts';
import { must } from '../must.ts';
import { network } from '../network.ts';

const start = network(`
vpcs:
  main: { cidr: 10.0.0.0/16 }
subnets:
  public: { cidr: 10.0.1.0/24, acl: gate }
  other: { cidr: 10.0.2.0/24 }
hosts:
  web: { subnet: public, address: 10.0.1.10, groups: [door] }
security-groups:
  door: { inbound: [ssh from 0.0.0.0/0], outbound: [all to 0.0.0.0/0] }
  second: { inbound: [], outbound: [] }
network-acls:
  gate: { inbound: [100 allow all from 0.0.0.0/0], outbound: [] }
`);

const edits = [
  'add door inbound https from 0.0.0.0/0',
  'remove door inbound ssh from 0.0.0.0/0',
  'add second outbound mysql to 10.0.0.0/16',
  'remove gate inbound 100 allow all from 0.0.0.0/0',
  'add gate inbound 100 allow ssh from 0.0.0.0/0',
  'add gate outbound 90 deny all to 10.0.0.0/8',
  'add default outbound 90 deny all to 10.0.0.0/8',
  'remove default inbound 100 allow all from 0.0.0.0/0',
].map((text): Edit => {
  const action = must(parseAction(text));
  if (action.kind !== 'edit') throw new Error(text);
  return action.edit;
});

test('the edits between two scenarios make the rules of one those of the other', () => {
  fc.assert(
    fc.property(fc.subarray(edits), fc.subarray(edits), (first, second) => {
      const [one, other] = [madeBy(first), madeBy(second)];
      const again = must(applyAll(one, editsBetween(one, other)));
      expect(editsBetween(again, other).map(formatEdit)).toEqual([]);
    }),
  );
});

test('a scenario and itself have no edits between them', () => {
  expect(editsBetween(start, start)).toEqual([]);
});

test('what goes comes before what takes its number; groups of a host come last', () => {
  const hosts = start.hosts.map((host) => ({ ...host, groups: ['second', 'door'] }));
  const other = { ...madeBy(edits.slice(3, 5)), hosts };
  expect(editsBetween(start, other).map(formatEdit)).toEqual([
    'remove gate inbound 100 allow all from 0.0.0.0/0',
    'add gate inbound 100 allow ssh from 0.0.0.0/0',
    'replace-groups web second door',
  ]);
});

/** Edits that cannot be made are left out. */
function madeBy(some: readonly Edit[]) {
  return some.reduce((scenario, edit) => {
    const after = applyAll(scenario, [edit]);
    return after.ok ? after.value : scenario;
  }, start);
}
