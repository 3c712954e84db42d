import { describe, expect, test } from 'vitest';
import { parseCidr } from '../../../src/net/parse-cidr.ts';
import { coversEntry, coversRule } from '../../../src/scenario/check/cover.ts';
import { parseEntry, parseRule } from '../../../src/scenario/notation.ts';
import { must } from '../../must.ts';

const rule = (text: string) => must(parseRule(text, 'ingress'));
const entry = (text: string) => must(parseEntry(text, 'ingress'));
const list = (...blocks: readonly string[]) => blocks.map((block) => must(parseCidr(block)));

const lists = new Map([
  ['offices', { id: 'offices', entries: list('10.1.0.0/16', '192.0.2.0/24'), maxEntries: 2 }],
  ['branch', { id: 'branch', entries: list('10.1.2.0/24'), maxEntries: 1 }],
  ['empty', { id: 'empty', entries: [], maxEntries: 1 }],
]);

/** Of each pair: whether the first covers the second, and whether the second covers the first. */
describe('a rule covers another', () => {
  test.each([
    ['all from 0.0.0.0/0', 'ssh from 10.0.0.0/8', true, false],
    ['ssh from 10.0.0.0/8', 'ssh from 10.0.0.0/8', true, true],
    ['tcp 20-25 from 10.0.0.0/8', 'tcp 20-22 from 10.0.0.0/8', true, false],
    ['tcp 20-25 from 10.0.0.0/8', 'tcp 22-25 from 10.0.0.0/8', true, false],
    ['tcp 20-25 from 10.0.0.0/8', 'udp 20-25 from 10.0.0.0/8', false, false],
    ['tcp 20-25 from 10.0.0.0/8', 'tcp 24-26 from 10.0.0.0/8', false, false],
    ['icmp from 10.0.0.0/8', 'icmp 8 from 10.0.0.0/8', true, false],
    ['icmp 3 from 10.0.0.0/8', 'icmp 3/4 from 10.0.0.0/8', true, false],
    ['icmp 3/4 from 10.0.0.0/8', 'icmp 3/4 from 10.0.0.0/8', true, true],
    ['icmp 3/4 from 10.0.0.0/8', 'icmp 3/3 from 10.0.0.0/8', false, false],
    ['icmp 3 from 10.0.0.0/8', 'icmp 8 from 10.0.0.0/8', false, false],
    ['icmpv6 from ::/0', 'icmpv6 128/0 from ::/0', true, false],
    ['icmp from 0.0.0.0/0', 'tcp 1 from 0.0.0.0/0', false, false],
    ['protocol 47 from 10.0.0.0/8', 'protocol 47 from 10.0.0.0/8', true, true],
    ['protocol 47 from 10.0.0.0/8', 'protocol 50 from 10.0.0.0/8', false, false],
    ['protocol 47 from 10.0.0.0/8', 'tcp 47 from 10.0.0.0/8', false, false],
    ['all from 0.0.0.0/0', 'all from ::/0', false, false],
    // Groups have other members tomorrow, lists are what they are.
    ['all from sg:web', 'ssh from sg:web', true, false],
    ['all from sg:web', 'ssh from sg:db', false, false],
    ['all from 0.0.0.0/0', 'ssh from sg:web', false, false],
    ['all from sg:web', 'all from 10.0.1.10/32', false, false],
    ['all from sg:web', 'all from pl:branch', false, false],
    ['all from pl:offices', 'ssh from pl:branch', true, false],
    ['all from pl:offices', 'ssh from 192.0.2.7/32', true, false],
    ['all from 10.1.0.0/16', 'ssh from pl:branch', true, false],
    ['all from 10.1.0.0/16', 'ssh from pl:offices', false, false],
    ['all from pl:empty', 'all from pl:empty', true, true],
    ['all from 0.0.0.0/0', 'all from pl:empty', false, false],
    ['all from 0.0.0.0/0', 'all from pl:unknown', false, false],
    ['all from pl:unknown', 'all from 10.0.0.0/8', false, false],
  ] as const)('%s and %s: %s, and the other way %s', (one, other, forth, back) => {
    expect([coversRule(rule(one), rule(other), lists), coversRule(rule(other), rule(one), lists)]).toEqual([
      forth,
      back,
    ]);
  });
});

test.each([
  ['100 allow all from 0.0.0.0/0', '200 deny ssh from 10.0.0.0/8', true],
  ['100 allow ssh from 10.0.0.0/8', '200 deny ssh from 10.0.0.0/9', true],
  ['100 allow ssh from 10.0.0.0/9', '200 deny ssh from 10.0.0.0/8', false],
  ['100 allow https from 0.0.0.0/0', '200 deny ssh from 10.0.0.0/8', false],
] as const)('an entry covers another: %s, %s: %s', (one, other, result) => {
  expect(coversEntry(entry(one), entry(other))).toBe(result);
});
