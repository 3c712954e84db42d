import { describe, expect, test } from 'vitest';
import { contains, covers, formatCidr, overlaps, parseCidr } from '../../src/net/cidr.ts';
import { formatIpv4, ipv4FromNumber, parseIpv4 } from '../../src/net/ip.ts';
import { must } from '../must.ts';

describe('an address', () => {
  test.each([
    ['0.0.0.0', 0],
    ['10.0.1.10', 0x0a00010a],
    ['127.255.255.255', 0x7fffffff],
    ['128.0.0.0', 0x80000000],
    ['255.255.255.255', 0xffffffff],
  ])('%s is one number and back', (text, number) => {
    expect(parseIpv4(text)).toEqual({ ok: true, value: number });
    expect(formatIpv4(ipv4FromNumber(number))).toBe(text);
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
    ['2001:db8::1', { what: 'ipv6' }],
  ])('%s is none', (text, fault) => {
    expect(parseIpv4(text)).toEqual({ ok: false, problem: { kind: 'address', text, fault } });
  });
});

describe('a block', () => {
  test.each([
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['255.255.255.255/0', '0.0.0.0/0'],
    ['100.68.0.18/18', '100.68.0.0/18'],
    ['10.0.1.10/32', '10.0.1.10/32'],
    ['192.0.2.129/25', '192.0.2.128/25'],
    ['255.255.255.255/1', '128.0.0.0/1'],
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
    ['::/0', 'address'],
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
  ])('%s holds %s: %s', (block, address, held) => {
    expect(contains(must(parseCidr(block)), must(parseIpv4(address)))).toBe(held);
  });

  test.each([
    ['10.0.0.0/8', '10.1.0.0/16', true, true],
    ['10.1.0.0/16', '10.0.0.0/8', false, true],
    ['10.0.0.0/16', '10.0.0.0/16', true, true],
    ['10.0.0.0/16', '10.1.0.0/16', false, false],
    ['0.0.0.0/0', '10.0.0.0/16', true, true],
  ])('%s and %s: covers %s, overlaps %s', (one, other, covered, overlapping) => {
    const [outer, inner] = [must(parseCidr(one)), must(parseCidr(other))];
    expect([covers(outer, inner), overlaps(outer, inner)]).toEqual([covered, overlapping]);
  });
});
