import { expect, test } from 'vitest';
import { parseCheckpoint, type Checkpoint } from '../../src/lesson/checkpoint.ts';
import { trip } from '../../src/lesson/trip.ts';
import { reasonParts, wrongParts, type ReasonParts } from '../../src/lesson/reason.ts';
import { describeBecause, describeReason } from '../../src/words/describe-reason.ts';
import { lesson as en } from '../../src/words/en/lesson.ts';
import { lesson as ja } from '../../src/words/ja/lesson.ts';
import { district, flowOf, ipv6District, type Rules } from './scenarios.ts';

function at(text: string): Checkpoint {
  const read = parseCheckpoint(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function partsOf(rules: Rules, place: string): ReasonParts | undefined {
  return reasonParts(trip(flowOf('tcp laptop -> web:22'), district(rules)), at(place), [
    at('web-sg inbound'),
    at('home'),
  ]);
}

const gateForgets = { aclOut: [] };

test.each<{ rules: Rules; place: string; says: string }>([
  {
    rules: { groupIn: ['ssh from 198.51.100.7/32'], groupOut: [] },
    place: 'web-sg outbound',
    says: 'The reply passed at web-sg, outbound, because the ledger knew the connection.',
  },
  {
    rules: gateForgets,
    place: 'public-acl outbound',
    says: 'The reply was stopped at public-acl, outbound, because no rule allows destination port 41022.',
  },
  {
    rules: { aclOut: ['100 allow tcp 1024-65535 to 10.0.0.0/8'] },
    place: 'public-acl outbound',
    says: 'The reply was stopped at public-acl, outbound, because no rule allows destination 198.51.100.7.',
  },
  {
    rules: { aclIn: ['50 deny ssh from 0.0.0.0/0', '100 allow all from 0.0.0.0/0'] },
    place: 'public-acl inbound',
    says: 'The request was stopped at public-acl, inbound, because rule 50 denies destination port 22.',
  },
  {
    rules: {},
    place: 'public-acl inbound',
    says: 'The request passed at public-acl, inbound, because a rule allows destination port 22.',
  },
])('with $rules: $says', ({ rules, place, says }) => {
  const parts = partsOf(rules, place);
  expect(parts && describeReason(parts.right, en.reason)).toBe(says);
});

test.each([
  { aclOut: [], says: 'because no rule allows destination port 41022' },
  {
    aclOut: ['100 allow tcp 1024-65535 to 2001:db8::/48'],
    says: 'because no rule allows destination 2001:db8:ffff::7',
  },
])('over IPv6, with $aclOut: $says', ({ aclOut, says }) => {
  const exchange = trip(flowOf('tcp laptop -> web:22'), ipv6District(aclOut));
  const parts = reasonParts(exchange, at('public-acl outbound'), []);
  expect(parts && describeBecause(parts.right.because, en.reason)).toBe(says);
  expect(parts && wrongParts({ ...parts.right }, parts.right)).toEqual([]);
});

test('an address that nobody has is the reason, and no gateway', () => {
  const exchange = trip(flowOf('tcp web -> 10.0.1.77:443'), district());
  const parts = reasonParts(exchange, at('10.0.1.77 inbound'), []);
  expect(parts && describeBecause(parts.right.because, en.reason)).toBe('because nobody has that address');
  expect(parts && describeBecause(parts.right.because, ja.reason)).toBe(
    'そのアドレスを持つものがなかったから',
  );
});

test('the same sentence in Japanese', () => {
  const parts = partsOf(gateForgets, 'public-acl outbound');
  expect(parts && describeReason(parts.right, ja.reason)).toBe(
    'public-acl のアウトバウンドで、戻りの通信が止まった。送信先ポート 41022 を許可するルールがなかったから。',
  );
});

test('the right parts are among those to choose from, and so is the port of the service, which people take for that of the reply', () => {
  const parts = partsOf(gateForgets, 'public-acl outbound');
  expect(parts?.happened).toContainEqual(parts?.right.happened);
  expect(parts?.at).toEqual([at('web-sg inbound'), at('public-acl outbound')]);
  expect(parts?.because.map((each) => describeBecause(each, en.reason))).toEqual([
    'because a rule allows destination port 41022',
    'because no rule allows destination port 22',
    'because no rule allows destination port 41022',
    'because the ledger knew the connection',
  ]);
});

test('a wrong part is named, and only that', () => {
  const right = partsOf(gateForgets, 'public-acl outbound')?.right;
  expect(right && wrongParts(right, right)).toEqual([]);
  expect(right && wrongParts({ ...right, because: { kind: 'ledger' } }, right)).toEqual(['because']);
  expect(right && wrongParts({ ...right, at: at('web-sg inbound') }, right)).toEqual(['at']);
  expect(right && wrongParts({ ...right, happened: { leg: 'request', passed: false } }, right)).toEqual([
    'happened',
  ]);
});

test('there is no sentence about a place that the packet never came to', () => {
  expect(partsOf({ aclIn: [] }, 'web-sg inbound')).toBeUndefined();
});
