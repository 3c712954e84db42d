import { expect, test } from 'vitest';
import { checkpointOf, formatCheckpoint } from '../../src/lesson/checkpoint.ts';
import { trip } from '../../src/lesson/trip.ts';
import { aspects, differences, firstDifference, isSame } from '../../src/lesson/twin.ts';
import { district, flowOf, type Rules } from './scenarios.ts';

const remembers: Rules = { groupIn: ['ssh from 198.51.100.7/32'], groupOut: [] };
const forgets: Rules = { aclIn: ['100 allow ssh from 198.51.100.7/32'], aclOut: [] };

function run(rules: Rules) {
  return trip(flowOf('tcp laptop -> web:22'), district(rules));
}

test('the door that remembers and the gate that forgets first differ on the way in, when a line is written', () => {
  expect(
    differences(run(remembers), run(forgets)).map(({ place }) => formatCheckpoint(checkpointOf(place))),
  ).toEqual(['web-sg inbound', 'web-sg outbound', 'public-acl outbound', 'route public', 'igw outbound']);
});

test('it does not matter which of the two comes first', () => {
  expect(differences(run(forgets), run(remembers))).toEqual(differences(run(remembers), run(forgets)));
});

test('they have the slip and the arrival in common, but neither the ledger nor the way home', () => {
  const same = aspects.filter((aspect) => isSame(aspect, run(remembers), run(forgets)));
  expect(same).toEqual(['slip', 'arrival']);
});

test('other rules are no difference as long as the same comes of them', () => {
  const narrower: Rules = { aclIn: ['7 allow tcp 22-23 from 198.51.100.0/24'] };
  expect(firstDifference(run({}), run(narrower))).toBeUndefined();
});
