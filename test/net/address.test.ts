import { describe, expect, test } from 'vitest';
import { contains, covers, formatCidr, overlaps } from '../../src/net/cidr.ts';
import { parseCidr } from '../../src/net/parse-cidr.ts';
import { familyOf, formatAddress } from '../../src/net/ip.ts';
import { parseAddress } from '../../src/net/parse-address.ts';
import { ipv4FromNumber } from '../../src/net/ipv4.ts';
import { must } from '../must.ts';

describe('an IPv4 address', () => {
  test.each([
    ['0.0.0.0', 0],
    ['10.0.1.10', 0x0a00010a],
    ['127.255.255.255', 0x7fffffff],
    ['128.0.0.0', 0x80000000],
    ['255.255.255.255', 0xffffffff],
  ])('%s is one number and back', (text, number) => {
    expect(parseAddress(text)).toEqual({ ok: true, value: number });
    expect(formatAddress(ipv4FromNumber(number))).toBe(text);
  });

  test.each([
    ['', { what: 'parts', count: 1 }],
    ['10.0.0', { what: 'parts', count: 3 }],
    ['10.0.0.1.2', { what: 'parts', count: 5 }],
    ['10.0..1', { what: 'empty-part', part: 3 }],
    ['10.0.010.1', { what: 'leading-zero', part: 3 }],
    ['00.0.0.1', { what: 'leading-zero', part: 1 }],
    ['10.0.0.256', { what: 'over-255', part: 4 }],
    ['10.0.0.99999999999999999999', { what: 'over-255', part: 4 }],
    ['10.0.0.0x1', { what: 'not-a-number', part: 4 }],
    ['10.0.0.1e1', { what: 'not-a-number', part: 4 }],
    ['10.0.0.-1', { what: 'not-a-number', part: 4 }],
    [' 10.0.0.1', { what: 'not-a-number', part: 1 }],
    ['１０.0.0.1', { what: 'not-a-number', part: 1 }],
  ])('%s is none', (text, fault) => {
    expect(parseAddress(text)).toEqual({
      ok: false,
      problem: { kind: 'address', text, fault: { family: 'ipv4', ...fault } },
    });
  });
});

test.each([
  ['10.0.0.1', 'ipv4'],
  ['::a00:1', 'ipv6'],
  ['::10.0.0.1', 'ipv6'],
])('%s is an address of the family %s', (text, family) => {
  expect(familyOf(must(parseAddress(text)))).toBe(family);
});

test('the same number in both families is two addresses', () => {
  expect(must(parseAddress('10.0.0.1'))).not.toEqual(must(parseAddress('::a00:1')));
});

describe('a block', () => {
  test.each([
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['255.255.255.255/0', '0.0.0.0/0'],
    ['100.68.0.18/18', '100.68.0.0/18'],
    ['10.0.1.10/32', '10.0.1.10/32'],
    ['192.0.2.129/25', '192.0.2.128/25'],
    ['255.255.255.255/1', '128.0.0.0/1'],
    ['::/0', '::/0'],
    ['ffff::1/0', '::/0'],
    ['2001:DB8:0:0:1::1/64', '2001:db8::/64'],
    ['2001:db8::ffff/120', '2001:db8::ff00/120'],
    ['2001:db8::7/128', '2001:db8::7/128'],
    ['ffff:ffff::/1', '8000::/1'],
    ['::ffff:10.0.0.9/125', '::ffff:a00:8/125'],
  ])('%s is stored as %s', (text, canonical) => {
    expect(formatCidr(must(parseCidr(text)))).toBe(canonical);
  });

  test.each([
    ['10.0.0.0', 'cidr-without-length'],
    ['10.0.0.0/', 'cidr-length'],
    ['10.0.0.0/33', 'cidr-length'],
    ['10.0.0.0/08', 'cidr-length'],
    ['10.0.0.0/8/8', 'cidr-length'],
    ['10.0.0.0/-1', 'cidr-length'],
    ['10.0.0.0/255.0.0.0', 'cidr-length'],
    ['10.0.0/8', 'address'],
    ['::', 'cidr-without-length'],
    ['::/129', 'cidr-length'],
    ['::/064', 'cidr-length'],
    ['::/', 'cidr-length'],
    ['::/1000', 'cidr-length'],
    ['2001:db8/32', 'address'],
    ['fe80::1%eth0/64', 'address'],
  ])('%s is none', (text, kind) => {
    expect(parseCidr(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  test.each([
    ['0.0.0.0/0', '255.255.255.255', true],
    ['10.0.0.0/8', '10.255.255.255', true],
    ['10.0.0.0/8', '11.0.0.0', false],
    ['10.0.0.0/8', '9.255.255.255', false],
    ['10.0.1.10/32', '10.0.1.10', true],
    ['10.0.1.10/32', '10.0.1.11', false],
    ['128.0.0.0/1', '127.255.255.255', false],
    ['128.0.0.0/1', '255.0.0.0', true],
    ['::/0', 'ffff::', true],
    ['2001:db8::/32', '2001:db8:ffff::', true],
    ['2001:db8::/32', '2001:db9::', false],
    ['2001:db8::7/128', '2001:db8::7', true],
    ['2001:db8::7/128', '2001:db8::8', false],
    // Neither family holds an address of the other, not even where the numbers are the same.
    ['0.0.0.0/0', '::', false],
    ['::/0', '0.0.0.0', false],
    ['::ffff:0:0/96', '10.0.0.1', false],
  ])('%s holds %s: %s', (block, address, held) => {
    expect(contains(must(parseCidr(block)), must(parseAddress(address)))).toBe(held);
  });

  test.each([
    ['10.0.0.0/8', '10.1.0.0/16', true, true],
    ['10.1.0.0/16', '10.0.0.0/8', false, true],
    ['10.0.0.0/16', '10.0.0.0/16', true, true],
    ['10.0.0.0/16', '10.1.0.0/16', false, false],
    ['0.0.0.0/0', '10.0.0.0/16', true, true],
    ['2001:db8::/32', '2001:db8:1::/48', true, true],
    ['2001:db8:1::/48', '2001:db8::/32', false, true],
    ['2001:db8:1::/48', '2001:db8:2::/48', false, false],
    ['::/0', '0.0.0.0/0', false, false],
    ['0.0.0.0/0', '::/0', false, false],
  ])('%s and %s: covers %s, overlaps %s', (one, other, covered, overlapping) => {
    const [outer, inner] = [must(parseCidr(one)), must(parseCidr(other))];
    expect([covers(outer, inner), overlaps(outer, inner)]).toEqual([covered, overlapping]);
  });
});
